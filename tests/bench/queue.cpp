// SPDX-License-Identifier: GPL-3.0-or-later
// Enqueues no-op jobs, then claims and completes them on a pool; prints one JSON object.
#include "models/live/progressboard.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "workers/schedule/jobrunner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <atomic>
#include <cstdio>

using namespace kuramori;

namespace
{
constexpr int batch = 500; // the peers' bulk size

void enqueue(Store &store, const JobKinds &kinds, int jobs)
{
    for (int from = 0; from < jobs; from += batch) {
        QList<JobSpec> specs;
        for (int number = from; number < std::min(jobs, from + batch); ++number) {
            JobSpec spec;
            spec.kind = QStringLiteral("bench.noop");
            spec.args = {{QStringLiteral("number"), number}};
            specs.append(spec);
        }
        need(store.write([&](WriteTx &tx) { return JobTable(tx).insert(specs, kinds); }));
    }
}

int measure(const QString &database, int jobs, int workers)
{
    SystemClock clock;
    StoreOptions options;
    options.database = need(DatabaseUrl::parse(database));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));

    std::atomic<int> ran = 0;
    const JobKind noop{QStringLiteral("bench.noop"), QStringLiteral("bench"), 8, {}, [&](Job &) {
                           if (++ran == jobs) {
                               ran.notify_all();
                           }
                       }};
    const JobKinds kinds{{noop.name, noop}};
    QElapsedTimer timer;
    timer.start();
    enqueue(*store, kinds, jobs);
    const double enqueued = double(timer.nsecsElapsed()) / 1e9;

    ProgressBoard board(clock);
    RunnerOptions runnerOptions;
    runnerOptions.workers = workers;
    JobRunner runner(*store, clock, board, kinds, runnerOptions);
    timer.start();
    need(runner.start());
    for (int seen = ran; seen < jobs; seen = ran) {
        ran.wait(seen);
    }
    runner.stop(std::chrono::seconds(15));
    const double drained = double(timer.nsecsElapsed()) / 1e9;

    const JobCounts counts = need(store->read([](ReadTx &tx) { return JobRows(tx).counts(); }));
    const qint64 completed = counts.at(size_t(JobState::Completed));
    const QJsonObject result{{QStringLiteral("jobs"), jobs},
                             {QStringLiteral("completed"), completed},
                             {QStringLiteral("ran"), ran.load()},
                             {QStringLiteral("enqueue_seconds"), enqueued},
                             {QStringLiteral("drain_seconds"), drained}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return completed == jobs && ran == jobs ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("database"), QString(), QStringLiteral("url")});
    parser.addOption({QStringLiteral("jobs"), QString(), QStringLiteral("number"), QStringLiteral("20000")});
    parser.addOption({QStringLiteral("workers"), QString(), QStringLiteral("number"), QStringLiteral("16")});
    parser.process(application);
    try {
        return measure(parser.value(QStringLiteral("database")), parser.value(QStringLiteral("jobs")).toInt(),
                       parser.value(QStringLiteral("workers")).toInt());
    } catch (const Failure &failure) {
        qCritical("%s (%s)", qUtf8Printable(failure.error().message), qUtf8Printable(failure.error().context));
        return 1;
    }
}
