// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <span>

class QLineEdit;
class QWidget;

namespace kuramori
{
class ActionRegistry;

/// What stands in a row for the number, or the link of the page, of something that is not among what is shown.
struct LinkRow
{
    QLineEdit *line = nullptr;
    QString name; ///< for those who do not see it
    QString invitation; ///< shown while the line is empty
    std::span<const char *const> ids; ///< actions to its right
    std::function<void()> take; ///< by Enter, at once: actions learn a moment later that there is a text
};

/// Actions are asked anew whether they are enabled at each change of the text. \a parent owns the row.
QWidget *createLinkRow(const LinkRow &row, ActionRegistry &actions, QWidget *parent);
} // namespace kuramori
