// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/searchwords.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace kuramori
{
/// Asks by which title and authors providers are to be asked for a book.
class SearchDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `proposal` stands there at first; its title may be empty.
    explicit SearchDialog(const SearchWords &proposal, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const kuramori::SearchWords &words);

private:
    void addFields(QFormLayout &form, const SearchWords &proposal);
    void look();
    void finish();

    QLineEdit *m_title;
    QLineEdit *m_authors;
    QPushButton *m_agree = nullptr;
};
} // namespace kuramori
