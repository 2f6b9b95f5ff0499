// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/commands.h"

#include "models/jobs/crawlspec.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/queuetable.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
}

Commands::Commands(Store &store, const JobKinds &kinds, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_kinds(kinds)
{
    m_timer.setInterval(20ms);
    connect(&m_timer, &QTimer::timeout, this, &Commands::collect);
}

void Commands::takeSnapshots()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> qint64 {
            QList<JobSpec> specs;
            for (const SnapshotList &list : SnapshotList::daily()) {
                specs.append(crawlSpec(list));
            }
            return JobTable(tx).insert(specs, kinds).size();
        },
        [](qint64 count) { return tr("%n snapshot(s) will be taken.", nullptr, int(count)); });
}

void Commands::fetchDetails(qint64 malId)
{
    submit([&kinds = m_kinds, malId](WriteTx &tx) { return JobTable(tx).insert(detailsSpec(malId), kinds).value(); },
           [](qint64) { return tr("The details will be read."); });
}

void Commands::cancel(const QList<JobId> &jobs)
{
    submit([jobs](WriteTx &tx) { return JobTable(tx).cancel(jobs); },
           [](qint64 count) { return tr("%n job(s) cancelled.", nullptr, int(count)); });
}

void Commands::retryNow(const QList<JobId> &jobs)
{
    submit([jobs](WriteTx &tx) { return JobTable(tx).retryNow(jobs); },
           [](qint64 count) { return tr("%n job(s) will run now.", nullptr, int(count)); });
}

void Commands::redrive(const QList<JobId> &jobs)
{
    submit(
        [jobs](WriteTx &tx) -> qint64 {
            for (const JobId job : jobs) {
                need(JobTable(tx).redrive(job));
            }
            return jobs.size();
        },
        [](qint64 count) { return tr("%n job(s) queued again.", nullptr, int(count)); });
}

void Commands::reprioritise(const QList<JobId> &jobs, int priority)
{
    submit(
        [jobs, priority](WriteTx &tx) { return JobTable(tx).reprioritise(jobs, priority); },
        [priority](qint64 count) { return tr("%n job(s) now have priority %1.", nullptr, int(count)).arg(priority); });
}

void Commands::setQueuesPaused(const QStringList &queues, bool paused, Sentence sentence)
{
    submit(
        [queues, paused](WriteTx &tx) -> qint64 {
            for (const QString &queue : queues) {
                paused ? QueueTable(tx).pause(queue) : QueueTable(tx).resume(queue);
            }
            return queues.size();
        },
        std::move(sentence));
}

void Commands::pauseQueues(const QStringList &queues)
{
    setQueuesPaused(queues, true, [](qint64 count) { return tr("%n queue(s) paused.", nullptr, int(count)); });
}

void Commands::resumeQueues(const QStringList &queues)
{
    setQueuesPaused(queues, false, [](qint64 count) { return tr("%n queue(s) resumed.", nullptr, int(count)); });
}

void Commands::pauseEverything()
{
    setQueuesPaused({QueueTable::everything()}, true, [](qint64) { return tr("Everything is paused."); });
}

void Commands::resumeEverything()
{
    setQueuesPaused({QueueTable::everything()}, false, [](qint64) { return tr("Work goes on."); });
}

void Commands::markNoticesRead()
{
    submit([](WriteTx &tx) { return NoticeTable(tx).markAllRead(); },
           [](qint64 count) { return tr("%n notice(s) marked as read.", nullptr, int(count)); });
}

void Commands::submit(Write write, Sentence sentence)
{
    m_orders.push_back({m_store.submit(std::move(write)), std::move(sentence)});
    m_timer.start();
}

void Commands::collect()
{
    for (auto order = m_orders.begin(); order != m_orders.end();) {
        if (order->answer.wait_for(0s) != std::future_status::ready) {
            ++order;
            continue;
        }
        const Result<qint64> answer = order->answer.get();
        const Sentence sentence = std::move(order->sentence);
        order = m_orders.erase(order);
        if (answer) {
            Q_EMIT done(sentence(*answer));
        } else {
            Q_EMIT failed(answer.error().message);
        }
    }
    if (m_orders.empty()) {
        m_timer.stop();
    }
}
} // namespace kuramori
