// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bookshots.h"

#include "tests/ui/samplehouse.h"
#include "tests/ui/studio.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QTableView>

namespace kuramori
{
namespace
{
/// An action is enabled at the next turn of the event loop.
void trigger(MainWindow &window, const char *id)
{
    QAction *action = window.actions().action(QLatin1String(id));
    waitFor([&] { return action->isEnabled(); });
    action->trigger();
}

/// The table of a panel that tells more of what is selected in its first.
QTableView *detailsOf(const MainWindow &window, const char *dock)
{
    const auto tables = window.findChild<QDockWidget *>(QLatin1String(dock))->findChildren<QTableView *>();
    return tables.at(tables.constFirst() == tableOf(window, dock) ? 1 : 0);
}
} // namespace

void takeBooks(const Studio &studio)
{
    SampleHouse house;
    house.addBooks();
    MainWindow window(house.parts());
    window.resize(studio.size);
    window.show();
    for (const char *dock : {"queue", "log", "connections", "folders"}) {
        window.findChild<QDockWidget *>(QLatin1String(dock))->close();
    }
    window.actions().action(QStringLiteral("view.series"))->trigger();
    waitFor([&] { return showsRows(window, "series"); });
    QTableView *volumes = detailsOf(window, "series");
    select(window, "series", 2);
    waitFor([&] { return volumes->model()->rowCount() == 8; });
    volumes->selectRow(3);
    trigger(window, "series.ignore");
    waitFor([&] { return volumes->model()->index(3, 2).data().toString().endsWith(QLatin1String("ignored")); });
    studio.take(window, QStringLiteral("series"));
    window.actions().action(QStringLiteral("view.duplicates"))->trigger();
    waitFor([&] { return showsRows(window, "duplicates"); });
    select(window, "duplicates", 0);
    const QTableView *sides = detailsOf(window, "duplicates");
    waitFor([&] { return sides->model()->rowCount() > 5; });
    studio.take(window, QStringLiteral("duplicates"));
    auto *box = window.findChild<QDockWidget *>(QStringLiteral("duplicates"))->findChild<QComboBox *>();
    trigger(window, "duplicates.other");
    box->setCurrentIndex(box->count() - 1);
    waitFor([&] { return tableOf(window, "duplicates")->model()->rowCount() == 1; });
    studio.take(window, QStringLiteral("duplicates-said"));
}
} // namespace kuramori
