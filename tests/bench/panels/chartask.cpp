// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/bigstore.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/panelhouse.h"
#include "tests/bench/panels/parts.h"
#include "ui/charts/chartcard.h"
#include "ui/panels/datatable.h"
#include "ui/panels/detailspane.h"
#include "ui/panels/librarypanel.h"

#include <QChartView>
#include <QEvent>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int works = 40'000;
constexpr int listedWorks = 1000;
constexpr int asks = 50;
constexpr auto patience = 10s;
constexpr auto restBetween = 200ms; // a person looks at a chart; works passed faster have none

/// Sees the chart of the details painted with other figures than before.
class ChartWatch final : public QObject
{
public:
    explicit ChartWatch(DetailsPane &pane)
        : m_pane(pane)
    {
        qApp->installEventFilter(this);
    }
    void startAnew()
    {
        const ChartCard *card = m_pane.findChild<ChartCard *>();
        m_before = card ? card->spec() : ChartSpec();
        m_painted = false;
    }
    bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            const auto *view = qobject_cast<QChartView *>(watched->parent());
            const ChartCard *card = m_pane.findChild<ChartCard *>();
            m_painted = view && card && card->isAncestorOf(view) && card->spec() != m_before;
        }
        return false;
    }

private:
    DetailsPane &m_pane;
    ChartSpec m_before;
    bool m_painted = false;
};

/// Milliseconds from choosing the work to the chart of its members on the screen.
double ask(LibraryPanel &library, ChartWatch &chart, WorkId work)
{
    chart.startAnew();
    QElapsedTimer timer;
    timer.start();
    library.showWork(work);
    while (!chart.isPainted()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > std::chrono::milliseconds(patience).count()) {
            stopWith(ErrorKind::Defect, QStringLiteral("The chart of work %1 is not painted.").arg(work.value()));
        }
    }
    QCoreApplication::processEvents(QEventLoop::AllEvents); // the paint itself
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject askAll(LibraryPanel &library, ChartWatch &chart)
{
    std::vector<double> walls;
    for (int at = 0; at < asks; ++at) {
        Frames().run(restBetween);
        walls.push_back(ask(library, chart, WorkId(1 + at * listedWorks / asks)));
    }
    std::sort(walls.begin(), walls.end());
    return {{QStringLiteral("asks"), asks},
            {QStringLiteral("p50"), walls[walls.size() / 2]},
            {QStringLiteral("max"), walls.back()}};
}
} // namespace

void measureChart(TimedApplication &application, const QString &folder, int snapshotRows)
{
    PanelHouse house(folder);
    fillWorks(*house.store, works);
    fillSnapshots(*house.store, listedWorks, snapshotRows / listedWorks);
    house.openWindow();
    house.window->actions().action(QStringLiteral("view.library"))->trigger();
    LibraryPanel &library = *house.window->findChild<LibraryPanel *>();
    Frames frames;
    if (!frames.runUntil([&] { return library.table()->model()->rowCount() == works; })) {
        stopWith(ErrorKind::Defect, QStringLiteral("The works do not appear in the library."));
    }
    frames.run(2s);
    ChartWatch chart(*library.findChild<DetailsPane *>());
    printLine(QStringLiteral("chart, first asks"), askAll(library, chart));
    application.startAnew();
    const qint64 sql = SqlCount::onThisThread();
    const qint64 elsewhere = SqlCount::elsewhere();
    QJsonObject figures = askAll(library, chart);
    figures.insert(QStringLiteral("longest"), application.longestEvent());
    figures.insert(QStringLiteral("sql"), SqlCount::onThisThread() - sql);
    figures.insert(QStringLiteral("sql_elsewhere"), SqlCount::elsewhere() - elsewhere);
    printLine(QStringLiteral("chart, warm"), figures);
}
} // namespace kuramori
