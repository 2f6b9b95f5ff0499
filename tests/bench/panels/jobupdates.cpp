// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"
#include "tests/bench/panels/guithread.h"
#include "tests/bench/panels/panelhouse.h"
#include "tests/bench/panels/parts.h"
#include "ui/panels/datatable.h"
#include "ui/panels/queuepanel.h"
#include "workers/schedule/jobrunner.h"

#include <QEvent>

#include <atomic>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto span = 10s;
constexpr auto warmUp = 2s;
constexpr int workers = 64;
constexpr auto jobTime = 2s; // then another job takes its place
constexpr int batch = 1000;
constexpr int quickJobs = 400'000; // more than can end in the time

const QString reportingKind = QStringLiteral("bench.report");
const QString quickKind = QStringLiteral("bench.noop");

struct Counts
{
    std::atomic<qint64> reports = 0;
    std::atomic<qint64> ends = 0;
};

/// How often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Reports at the pace that makes all workers together report so often.
void report(Job &job, Clock &clock, int perSecond, Counts &counts)
{
    const auto pause = std::chrono::nanoseconds(1s) * workers / perSecond;
    const qint64 total = jobTime / pause;
    SteadyTime due = clock.steady();
    for (qint64 done = 1; done <= total; ++done) {
        job.report({QStringLiteral("page %1").arg(done), done, total});
        ++counts.reports;
        due += pause;
        if (!clock.sleep(due - clock.steady(), job.stop())) {
            job.stopIfCancelled();
        }
    }
    ++counts.ends;
}

void enqueue(Store &store, const JobKinds &kinds, const QString &kind, int jobs)
{
    JobSpec spec;
    spec.kind = kind;
    for (int from = 0; from < jobs; from += batch) {
        const QList<JobSpec> specs(std::min(batch, jobs - from), spec);
        need(store.write([&](WriteTx &tx) { return JobTable(tx).insert(specs, kinds); }));
    }
}

void measureRun(TimedApplication &application, PanelHouse &house, Counts &counts, const QString &name)
{
    RunnerOptions options;
    options.workers = workers;
    JobRunner runner(*house.store, house.clock, house.progress, house.kinds, options);
    need(runner.start());
    Frames frames;
    frames.run(warmUp);
    frames.clear();
    application.startAnew();
    PaintCount paints(house.window->findChild<QueuePanel *>()->table()->viewport());
    const qint64 sql = SqlCount::onThisThread();
    const qint64 reports = counts.reports;
    const qint64 ends = counts.ends;
    frames.run(span);
    const double seconds = std::chrono::duration<double>(span).count();
    QJsonObject figures = frames.figures();
    figures.insert(QStringLiteral("longest"), application.longestEvent());
    figures.insert(QStringLiteral("sql"), SqlCount::onThisThread() - sql);
    figures.insert(QStringLiteral("reports_a_second"), double(counts.reports - reports) / seconds);
    figures.insert(QStringLiteral("ends_a_second"), double(counts.ends - ends) / seconds);
    figures.insert(QStringLiteral("repaints_a_second"), paints.paints / seconds);
    printLine(name, figures);
    runner.stop(15s);
}
} // namespace

void measureJobs(TimedApplication &application, const QString &folder, int updatesPerSecond)
{
    SystemClock clock;
    Counts counts;
    const auto reporting = [&](Job &job) { report(job, clock, updatesPerSecond, counts); };
    const auto quick = [&](Job &) { ++counts.ends; };
    PanelHouse house(folder,
                     {{reportingKind, {reportingKind, QStringLiteral("bench"), 8, {}, reporting}},
                      {quickKind, {quickKind, QStringLiteral("bench"), 8, {}, quick}}});
    house.openWindow();
    enqueue(*house.store, house.kinds, reportingKind, 2 * workers * int((span + warmUp) / jobTime));
    measureRun(application, house, counts, QStringLiteral("jobs report"));
    need(house.store->write([](WriteTx &tx) { tx.run("DELETE FROM jobs"); }));
    enqueue(*house.store, house.kinds, quickKind, quickJobs);
    measureRun(application, house, counts, QStringLiteral("jobs begin and end"));
}
} // namespace kuramori
