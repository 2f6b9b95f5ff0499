// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kuramori
{
/// A label for text from outside: never guesses rich text, so markup is shown and nothing it names is loaded.
class PlainLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    /// A text of several lines below a table, which can be selected, and which is hidden while there is none. \a about
    /// says to a screen reader what it is a note of.
    void becomeNote(const QString &about);
    void setNote(const QString &text);
};

/// A tool tip with the text as it is. Tool tips guess rich text; this one leaves nothing to guess.
QString plainTip(const QString &text);
/// One line, cut to `length` characters, control characters and bidi overrides made visible: for titles, menus and
/// notifications, where a text from outside must not break the frame.
QString oneLine(const QString &text, int length = 200);
} // namespace kuramori
