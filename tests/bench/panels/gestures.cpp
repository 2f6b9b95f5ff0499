// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/gestures.h"

#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/parts.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto gestureTime = 5s;
constexpr int framesPerPage = 4; // a key held down
constexpr int framesPerJump = 6;

void turnWheel(QAbstractItemView &view, int)
{
    QWidget *viewport = view.viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, -QWheelEvent::DefaultDeltasPerStep}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

void turnPages(QAbstractItemView &view, int frame)
{
    if (frame % framesPerPage == 0) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
}

void dragBar(QAbstractItemView &view, int frame)
{
    if (frame % framesPerJump == 0) {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setSliderDown(true);
        bar->setSliderPosition(QRandomGenerator::global()->bounded(bar->maximum()));
    }
}

struct Gesture
{
    QString name;
    void (*step)(QAbstractItemView &view, int frame);
};

} // namespace

void measureGestures(TimedApplication &application, QAbstractItemView &view, const QString &when)
{
    const std::array gestures{Gesture{QStringLiteral("wheel"), turnWheel}, Gesture{QStringLiteral("pages"), turnPages},
                              Gesture{QStringLiteral("bar"), dragBar}};
    for (const Gesture &gesture : gestures) {
        Frames frames;
        application.startAnew();
        const qint64 sql = SqlCount::onThisThread();
        const int before = view.verticalScrollBar()->value();
        frames.run(gestureTime, [&](int frame) { gesture.step(view, frame); });
        QJsonObject figures = frames.figures();
        figures.insert(QStringLiteral("longest"), application.longestEvent());
        figures.insert(QStringLiteral("sql"), SqlCount::onThisThread() - sql);
        figures.insert(QStringLiteral("moved"), view.verticalScrollBar()->value() != before);
        printLine(QStringLiteral("%1, %2").arg(gesture.name, when), figures);
        view.verticalScrollBar()->setSliderDown(false);
    }
}
} // namespace kuramori
