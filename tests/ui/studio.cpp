// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio.h"

#include "ui/panels/emptystate.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace kuramori
{
void Studio::take(QWidget &widget, const QString &name) const
{
    QApplication::processEvents();
    const QString path
        = folder.filePath(QStringLiteral("%1-%2-%3x%4.png").arg(name, theme).arg(size.width()).arg(size.height()));
    if (!widget.grab().save(path)) {
        std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
        std::exit(1);
    }
}

QTableView *tableOf(const MainWindow &window, const char *dock)
{
    return window.findChild<QDockWidget *>(QLatin1String(dock))->findChild<QTableView *>();
}

void select(const MainWindow &window, const char *dock, int row)
{
    tableOf(window, dock)->selectRow(row);
}

void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20'000)) {
        std::fputs("the window was not filled in time\n", stderr);
        std::exit(1);
    }
}

bool showsText(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

bool isEmpty(const MainWindow &window, const char *dock)
{
    const auto states = window.findChild<QDockWidget *>(QLatin1String(dock))->findChildren<EmptyState *>();
    return std::any_of(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); });
}

bool showsRows(const MainWindow &window, const char *dock)
{
    const QTableView *table = tableOf(window, dock);
    return table->isVisible() && table->model()->rowCount() > 0;
}
} // namespace kuramori
