// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/bigstore.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/panelhouse.h"
#include "tests/bench/panels/parts.h"
#include "ui/panels/datatable.h"
#include "ui/panels/librarypanel.h"

#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>

#include <thread>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto gestureTime = 5s;
constexpr auto pagePause = 1s; // Jikan's 60 requests a minute
constexpr int framesPerPage = 4; // a key held down
constexpr int framesPerJump = 6;

void turnWheel(DataTable &table, int)
{
    QWidget *viewport = table.viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, -QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

void turnPages(DataTable &table, int frame)
{
    if (frame % framesPerPage == 0) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&table, &event);
    }
}

void dragBar(DataTable &table, int frame)
{
    if (frame % framesPerJump == 0) {
        QScrollBar *bar = table.verticalScrollBar();
        bar->setSliderDown(true);
        bar->setSliderPosition(QRandomGenerator::global()->bounded(bar->maximum()));
    }
}

struct Gesture
{
    QString name;
    void (*step)(DataTable &table, int frame);
};

void measureGestures(TimedApplication &application, DataTable &table, const QString &when)
{
    const std::array gestures{Gesture{QStringLiteral("wheel"), turnWheel}, Gesture{QStringLiteral("pages"), turnPages},
                              Gesture{QStringLiteral("bar"), dragBar}};
    for (const Gesture &gesture : gestures) {
        Frames frames;
        application.startAnew();
        const qint64 sql = SqlCount::onThisThread();
        const int before = table.verticalScrollBar()->value();
        frames.run(gestureTime, [&](int frame) { gesture.step(table, frame); });
        QJsonObject figures = frames.figures();
        figures.insert(QStringLiteral("longest"), application.longestEvent());
        figures.insert(QStringLiteral("sql"), SqlCount::onThisThread() - sql);
        figures.insert(QStringLiteral("moved"), table.verticalScrollBar()->value() != before);
        printLine(QStringLiteral("%1, %2").arg(gesture.name, when), figures);
        table.verticalScrollBar()->setSliderDown(false);
    }
}
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
