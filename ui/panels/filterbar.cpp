// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbar.h"

#include <QLineEdit>
#include <QToolBar>

namespace kuramori
{
namespace
{
constexpr int filterWidth = 300; // leaves room for the rest in a window of 1280
}

QToolBar *createFilterBar(const FilterBar &parts, QWidget *parent)
{
    parts.filter->setMaximumWidth(filterWidth);
    parts.count->setProperty("role", QStringLiteral("caption"));
    auto *bar = new QToolBar(parent);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(parts.name);
    for (QWidget *choice : parts.choices) {
        bar->addWidget(choice);
    }
    bar->addWidget(parts.filter);
    bar->addWidget(parts.count);
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(parts.action);
    bar->addWidget(parts.columns);
    return bar;
}
} // namespace kuramori
