// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QPushButton;
class QWidget;

namespace kuramori
{
/// A label that can be seen somewhere in the widget has these words.
bool shows(const QWidget *widget, const QString &words);
/// The button that can be seen there under this text, without its mnemonic; null when there is none.
QPushButton *button(const QWidget *widget, const QString &text);
/// The line to type in that a screen reader calls so; null when there is none.
QLineEdit *field(const QWidget *widget, const QString &name);
} // namespace kuramori
