// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filteraction.h"

#include "ui/panels/actionregistry.h"

#include <QLineEdit>

namespace kuramori
{
void addFilterAction(ActionRegistry &actions, const QString &id, const QString &text, const QString &tip,
                     QLineEdit *filter, QWidget *panel)
{
    actions.add({.id = id,
                 .text = text,
                 .tip = tip,
                 .icon = QStringLiteral("search"),
                 .shortcut = QKeySequence(Qt::Key_Slash),
                 .command =
                     [filter] {
                         filter->setFocus(Qt::ShortcutFocusReason);
                         filter->selectAll();
                     },
                 .enabledWhen = {},
                 .checkedWhen = {}},
                panel);
}
} // namespace kuramori
