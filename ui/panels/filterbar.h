// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QLineEdit;
class QToolBar;
class QWidget;

namespace kuramori
{
/// What stands above a table that can be narrowed down.
struct FilterBar
{
    QString name; ///< for those who do not see it
    QList<QWidget *> choices; ///< before the filter
    QLineEdit *filter;
    QWidget *count; ///< how many rows are left
    QAction *action; ///< at the far end
    QWidget *columns; ///< the button that chooses them
};
/// The bar owns the widgets from then on; \a parent owns the bar.
QToolBar *createFilterBar(const FilterBar &parts, QWidget *parent);
} // namespace kuramori
