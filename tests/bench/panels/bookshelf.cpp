// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookdetails.h"
#include "tests/bench/panels/bigstore.h"
#include "tests/bench/panels/gestures.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/panelhouse.h"
#include "tests/bench/panels/parts.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/datatable.h"

#include <QAction>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int pictures = 5000; // more than are kept at hand
constexpr int pages = 300;
constexpr size_t pageRows = 256;

/// Of this process: proportional set size, MB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    file.open(QIODevice::ReadOnly);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).simplified().split(' ').value(0).toDouble() / 1024;
        }
    }
    return 0;
}

/// Milliseconds of `work`, run `times` times: p50, p99 and the most.
QJsonObject timed(int times, const std::function<void()> &work)
{
    std::vector<double> walls;
    for (int at = 0; at < times; ++at) {
        QElapsedTimer timer;
        timer.start();
        work();
        walls.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(walls.begin(), walls.end());
    return {{QStringLiteral("p50"), walls[walls.size() / 2]},
            {QStringLiteral("p99"), walls[size_t(double(walls.size() - 1) * 0.99)]},
            {QStringLiteral("max"), walls.back()}};
}

/// What the reader threads do for the panel.
void measureReads(Store &store)
{
    std::vector<qint64> ids;
    for (const auto &named :
         {std::pair("order by title", BookColumn::Title), std::pair("order by author", BookColumn::Authors),
          std::pair("order by year", BookColumn::Year)}) {
        const BookQuery all{named.second, false, {}, {}};
        printLine(QLatin1String(named.first),
                  timed(5, [&] { ids = need(store.read([&](ReadTx &tx) { return bookOrder(tx, all); })); }));
    }
    BookQuery words;
    words.words = QStringList{QStringLiteral("surname17"), QStringLiteral("road")};
    printLine(QStringLiteral("order of two words"),
              timed(5, [&] { need(store.read([&](ReadTx &tx) { return bookOrder(tx, words); })); }));
    BookQuery format;
    format.facets.format = QStringLiteral("mp3");
    printLine(QStringLiteral("order of a format"),
              timed(5, [&] { need(store.read([&](ReadTx &tx) { return bookOrder(tx, format); })); }));
    printLine(QStringLiteral("a page of lines"), timed(pages, [&] {
                  const auto first = QRandomGenerator::global()->bounded(quint32(ids.size() - pageRows));
                  need(store.read([&](ReadTx &tx) { return bookLines(tx, std::span(ids).subspan(first, pageRows)); }));
              }));
    printLine(QStringLiteral("the details of a book"), timed(pages, [&] {
                  const qint64 id = ids[QRandomGenerator::global()->bounded(quint32(ids.size()))];
                  need(store.read([&](ReadTx &tx) { return bookDetails(tx, WorkId(id)); }));
              }));
    printLine(QStringLiteral("choices"),
              timed(5, [&] { need(store.read([](ReadTx &tx) { return bookChoices(tx); })); }));
}
} // namespace

void measureBooks(TimedApplication &application, const QString &folder, int books)
{
    PanelHouse house(folder);
    fillBooks(*house.store, books, folder, std::min(books, pictures));
    measureReads(*house.store);
    house.openWindow();
    house.window->actions().action(QStringLiteral("view.audiobooks"))->trigger();
    AudiobooksPanel &panel = *house.window->findChild<AudiobooksPanel *>();
    Frames loading;
    if (!loading.runUntil([&] { return panel.table()->model()->rowCount() == books; })) {
        stopWith(ErrorKind::Defect, QStringLiteral("The books do not appear in their panel."));
    }
    loading.run(2s);
    QJsonObject figures = loading.figures();
    figures.insert(QStringLiteral("longest"), application.longestEvent());
    figures.insert(QStringLiteral("memory"), memory());
    printLine(QStringLiteral("until all books are there"), figures);
    measureGestures(application, *panel.table(), QStringLiteral("table"));
    panel.setGrouping(AudiobooksPanel::Grouping::Author);
    Frames().run(2s);
    measureGestures(application, *panel.table(), QStringLiteral("by author"));
    panel.setShowsGrid(true);
    panel.table()->sortByColumn(int(BookColumn::Added), Qt::AscendingOrder); // those with covers first
    Frames().run(2s);
    panel.grid()->verticalScrollBar()->setValue(0);
    measureGestures(application, *panel.grid(), QStringLiteral("covers"));
    printLine(QStringLiteral("after all of it"), {{QStringLiteral("memory"), memory()}});
}
} // namespace kuramori
