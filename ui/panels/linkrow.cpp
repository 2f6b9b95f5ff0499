// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/linkrow.h"

#include "ui/panels/actionregistry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace kuramori
{
namespace
{
constexpr int longestLink = 2048;
}

QWidget *createLinkRow(const LinkRow &row, ActionRegistry &actions, QWidget *parent)
{
    row.line->setMaxLength(longestLink);
    row.line->setAccessibleName(row.name);
    row.line->setPlaceholderText(row.invitation);
    QObject::connect(row.line, &QLineEdit::textChanged, &actions, &ActionRegistry::refresh);
    QObject::connect(row.line, &QLineEdit::returnPressed, parent, row.take);
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.line, 1);
    for (const char *id : row.ids) {
        auto *button = new QToolButton(widget);
        button->setDefaultAction(actions.action(QLatin1String(id)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return widget;
}
} // namespace kuramori
