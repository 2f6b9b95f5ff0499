// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/bigstore.h"
#include "tests/bench/panels/gestures.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/panelhouse.h"
#include "tests/bench/panels/parts.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"

#include <thread>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pagePause = 1s; // Jikan's 60 requests a minute
} // namespace

void measureRows(TimedApplication &application, const QString &folder, int works)
{
    PanelHouse house(folder);
    fillWorks(*house.store, works);
    house.openWindow();
    house.window->actions().action(QStringLiteral("view.library"))->trigger();
    DataTable &table = *house.window->findChild<LibraryPanel *>()->table();
    Frames loading;
    if (!loading.runUntil([&] { return table.model()->rowCount() == works; })) {
        stopWith(ErrorKind::Defect, QStringLiteral("The works do not appear in the library."));
    }
    loading.run(2s);
    QJsonObject figures = loading.figures();
    figures.insert(QStringLiteral("longest"), application.longestEvent());
    printLine(QStringLiteral("until all rows are there"), figures);

    measureGestures(application, table, QStringLiteral("at rest"));
    std::jthread crawl([&house](const std::stop_token &stop) {
        for (int page = 1; house.clock.sleep(pagePause, stop); ++page) {
            crawlPage(*house.store, page);
        }
    });
    measureGestures(application, table, QStringLiteral("while a crawl writes"));
}
} // namespace kuramori
