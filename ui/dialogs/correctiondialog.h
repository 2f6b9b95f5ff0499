// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookcorrection.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace kuramori
{
class PlainLabel;

/// Asks what the fields of a book are to say, and which of them are kept as they are, an empty one too, whatever files
/// and providers say.
class CorrectionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CorrectionDialog(const CorrectableBook &book, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Only what has changed: fields that hold this from now on, and those that nobody holds any more.
    void given(const QList<kuramori::HeldField> &held, const QList<kuramori::BookField> &released);

private:
    struct Row
    {
        HeldField known;
        bool wasKept = false;
        QLineEdit *text = nullptr;
        QCheckBox *keep = nullptr;
    };
    void addRow(QGridLayout &grid, const HeldField &known, bool isKept);
    static HeldField typed(const Row &row);
    QList<HeldField> newlyHeld() const;
    QList<BookField> released() const;
    QString whatIsWrong() const;
    void look();
    void finish();

    std::vector<Row> m_rows;
    PlainLabel *m_note;
    QPushButton *m_agree = nullptr;
};
} // namespace kuramori
