// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <span>

namespace kuramori
{
class ActionRegistry;

/// A line for what is typed about the current row of a list, which may leave the list meanwhile and another take its
/// place.
class LinkLine final : public QLineEdit
{
    Q_OBJECT
public:
    /// `current`: what names the current row.
    LinkLine(std::function<qint64()> current, QWidget *parent);
    /// What was typed, where the current row is the one at which typing began. Where it is not, it is from then on:
    /// who asks again has been told. Empty where nothing was typed.
    Result<QString> meant();
    /// What was typed is done: away with it, and on to the list.
    void finish(QWidget &list);

private:
    std::function<qint64()> m_current;
    std::optional<qint64> m_typedFor;
};

/// What stands in a row for the number, or the link of the page, of something that is not among what is shown.
struct LinkRow
{
    LinkLine *line = nullptr;
    QString name; ///< for those who do not see it
    QString invitation; ///< shown while the line is empty
    std::span<const char *const> ids; ///< actions to its right
    std::function<void()> take; ///< by Enter, at once: actions learn a moment later that there is a text
};

/// Actions are asked anew whether they are enabled at each change of the text. \a parent owns the row.
QWidget *createLinkRow(const LinkRow &row, ActionRegistry &actions, QWidget *parent);
} // namespace kuramori
