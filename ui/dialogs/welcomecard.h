// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace kuramori
{
/// One way to begin: a picture, what it is called, what it does, and the button that does it.
class WelcomeCard final : public QFrame
{
    Q_OBJECT
public:
    /// `icon` of resources/icons; `button` with its mnemonic.
    WelcomeCard(const QString &icon, const QString &title, const QString &text, const QString &button,
                QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }
    /// One below the other: picture, words and button stand side by side.
    void setFlat(bool flat);

private:
    QBoxLayout *m_layout;
    QPushButton *m_button;
};
} // namespace kuramori
