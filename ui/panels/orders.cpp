// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/orders.h"

#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

QStringList queuesThatAre(ReadTx &tx, const QStringList &queues, bool paused)
{
    QStringList found;
    const QList<QueueRow> rows = QueueRows(tx).all();
    for (const QString &queue : queues) {
        const auto row = std::ranges::find(rows, queue, &QueueRow::name);
        if ((row != rows.end() && row->pausedAt.has_value()) == paused) {
            found.append(queue);
        }
    }
    return found;
}

/// An open job with the same key answers for a new one; that one was somebody else's order.
QList<JobId> startedAnew(WriteTx &tx, JobId old, Timestamp notBefore)
{
    const Result<JobId> fresh = JobTable(tx).redrive(old, notBefore);
    const auto row = fresh ? JobRows(tx).row(*fresh) : std::nullopt;
    const bool isOurs = row && row->metadata.value(QLatin1String("redriven_from")).toInteger() == old.value();
    return isOurs ? QList<JobId>{*fresh} : QList<JobId>();
}

Outcome startOutcome(const QList<JobId> &made)
{
    return {made.size(), made.isEmpty() ? Order() : cancelOrder(made)};
}
} // namespace

Order inTurn(const QList<Order> &orders)
{
    return [orders](WriteTx &tx) -> Outcome {
        Outcome whole;
        QList<Order> inverses;
        for (const Order &order : orders) {
            Outcome one = order(tx);
            whole.count += one.count;
            if (one.inverse) {
                inverses.prepend(std::move(one.inverse));
            }
        }
        whole.inverse = inverses.isEmpty() ? Order() : inTurn(inverses);
        return whole;
    };
}

Order cancelOrder(const QList<JobId> &jobs)
{
    return [jobs](WriteTx &tx) -> Outcome {
        QList<JobId> open;
        for (const JobId job : jobs) {
            if (const auto row = JobRows(tx).row(job); row && !isFinal(row->state)) {
                open.append(job);
            }
        }
        const qint64 count = JobTable(tx).cancel(open);
        return {count, count > 0 ? reviveOrder(open) : Order()};
    };
}

Order reviveOrder(const QList<JobId> &jobs)
{
    return [jobs](WriteTx &tx) -> Outcome {
        QList<JobId> made;
        for (const JobId job : jobs) {
            const auto row = JobRows(tx).row(job);
            if (row && row->state == JobState::Running) {
                stopWith(ErrorKind::Conflict,
                         Words::tr("Job %1 has not stopped yet. It can be taken back when it has.").arg(job.value()));
            }
            if (row && row->state == JobState::Cancelled) { // not one that ended before it heard of it
                made += startedAnew(tx, job, row->scheduledAt);
            }
        }
        return startOutcome(made);
    };
}

Order redriveOrder(const QList<JobId> &jobs)
{
    return [jobs](WriteTx &tx) -> Outcome {
        QList<JobId> made;
        for (const JobId job : jobs) {
            made += startedAnew(tx, job, {});
        }
        return startOutcome(made);
    };
}

Order priorityOrder(const std::map<JobId, int> &priorities)
{
    return [priorities](WriteTx &tx) -> Outcome {
        std::map<JobId, int> before;
        qint64 count = 0;
        for (const auto &[job, priority] : priorities) {
            const auto row = JobRows(tx).row(job);
            if (row && JobTable(tx).reprioritise({job}, priority) > 0) {
                before.emplace(job, row->priority);
                ++count;
            }
        }
        return {count, before.empty() ? Order() : priorityOrder(before)};
    };
}

Order pauseOrder(const QStringList &queues, bool pause)
{
    return [queues, pause](WriteTx &tx) -> Outcome {
        const QStringList changed = queuesThatAre(tx, queues, !pause);
        for (const QString &queue : queues) {
            pause ? QueueTable(tx).pause(queue) : QueueTable(tx).resume(queue);
        }
        return {queues.size(), changed.isEmpty() ? Order() : pauseOrder(changed, !pause)};
    };
}

Order filterOrder(const QString &name, const std::optional<SavedFilter> &filter)
{
    return [name, filter](WriteTx &tx) -> Outcome {
        const std::optional<SavedFilter> before = FilterRows(tx).named(name);
        if (before == filter) {
            return {0, {}};
        }
        if (filter) {
            FilterTable(tx).put(*filter);
        } else {
            FilterTable(tx).remove(name);
        }
        return {1, filterOrder(name, before)};
    };
}
} // namespace kuramori
