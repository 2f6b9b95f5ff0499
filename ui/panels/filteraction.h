// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace kuramori
{
class ActionRegistry;

/// "/" anywhere in a panel begins a new text in its filter, which outlives the action.
void addFilterAction(ActionRegistry &actions, const QString &id, const QString &text, const QString &tip,
                     QLineEdit *filter, QWidget *panel);
} // namespace kuramori
