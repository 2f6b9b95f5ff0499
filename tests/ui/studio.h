// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QSize>
#include <QString>

#include <functional>

class QTableView;
class QWidget;

namespace kuramori
{
class MainWindow;

/// Where pictures of the window are taken: under which theme, how large, and where they go.
struct Studio
{
    QDir folder;
    QString theme;
    QSize size;

    void take(QWidget &widget, const QString &name) const;
};

QTableView *tableOf(const MainWindow &window, const char *dock);
void select(const MainWindow &window, const char *dock, int row);
/// Ends the program when it does not become so.
void waitFor(const std::function<bool()> &condition);
bool showsText(const QWidget &widget, const QString &text);
bool isEmpty(const MainWindow &window, const char *dock); ///< the panel says what to do instead
bool showsRows(const MainWindow &window, const char *dock);
} // namespace kuramori
