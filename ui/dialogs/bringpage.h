// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kuramori
{
/// What a person may bring along to a new profile: a backup today, other programs later.
class BringPage final : public QWidget
{
    Q_OBJECT
public:
    /// `canRestore`: false where the server's own tools restore the database.
    explicit BringPage(bool canRestore, QWidget *parent = nullptr);

    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *backButton() const { return m_back; }

private:
    QWidget *createBackup(bool canRestore);
    QWidget *createLater();

    QPushButton *m_restore;
    QPushButton *m_back;
};
} // namespace kuramori
