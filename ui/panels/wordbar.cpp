// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wordbar.h"

#include "ui/panels/actionregistry.h"

#include <QToolBar>

namespace kuramori
{
QToolBar *createWordBar(const QString &name, std::span<const char *const> ids, const ActionRegistry &actions,
                        QWidget *parent)
{
    auto *bar = new QToolBar(parent);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(name);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *id : ids) {
        bar->addAction(actions.action(QLatin1String(id)));
    }
    return bar;
}
} // namespace kuramori
