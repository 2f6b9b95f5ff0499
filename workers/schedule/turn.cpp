// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/turn.h"

#include "models/store/jobrows.h"

#include <algorithm>

namespace kuramori
{
namespace
{
Result<void> writeFailed(WriteTx &tx, const FailedAttempt &failed)
{
    JobTable jobs(tx);
    const auto &[fence, disposition, error] = failed;
    const JobError entry{tx.now(), fence.attempt, error.kind, error.message, error.context};
    switch (disposition.action) {
    case Disposition::Action::Retry:
        return jobs.fail(fence, entry, tx.now() + disposition.wait);
    case Disposition::Action::Snooze:
        return jobs.snooze(fence, tx.now() + disposition.wait, error);
    case Disposition::Action::Cancel:
        return jobs.cancelled(fence, entry);
    case Disposition::Action::Discard:
        return jobs.discard(fence, entry);
    case Disposition::Action::Drop:
        break;
    }
    return {};
}

void writeEnds(WriteTx &tx, const Turn &turn, TurnOutcome &outcome)
{
    if (!turn.completed.isEmpty()) {
        outcome.lost += JobTable(tx).complete(turn.completed);
    }
    for (const FailedAttempt &failed : turn.failed) {
        if (const Result<void> written = writeFailed(tx, failed); !written) {
            outcome.lost.append(failed.fence.id);
        }
    }
}

void keepHouse(WriteTx &tx, const Turn &turn)
{
    if (turn.rescue) {
        JobTable(tx).pullInTimes(longestWait, turn.options.lease);
        JobTable(tx).rescue(tx.now());
    }
    if (turn.prune) {
        JobTable(tx).prune(turn.options.keepDone, turn.options.keepDiscarded);
    }
}

/// One of all queues, before anything else is claimed: among the others it would wait for the whole crowd.
QList<ClaimedJob> claimSuspect(WriteTx &tx, const Turn &turn)
{
    for (const Turn::Wish &wish : turn.wishes) {
        QList<ClaimedJob> claimed = JobTable(tx).claimSuspect(wish.queue, turn.worker, turn.options.lease);
        if (!claimed.isEmpty()) {
            return claimed;
        }
    }
    return {};
}

void claim(WriteTx &tx, const Turn &turn, TurnOutcome &outcome)
{
    if (turn.suspect && turn.freeWorkers > 0) {
        outcome.claimed = claimSuspect(tx, turn);
    }
    for (const Turn::Wish &wish : turn.wishes) {
        const auto inQueue = [&](const ClaimedJob &job) { return job.queue == wish.queue; };
        const auto already = std::ranges::count_if(outcome.claimed, inQueue);
        const auto free = turn.freeWorkers - outcome.claimed.size();
        if (const auto most = std::min<qsizetype>(free, wish.most - already); most > 0) {
            outcome.claimed += JobTable(tx).claim(wish.queue, int(most), turn.worker, turn.options.lease);
        }
    }
}
} // namespace

bool Turn::isEmpty() const
{
    return completed.isEmpty() && failed.isEmpty() && heartbeats.isEmpty() && wishes.isEmpty() && !look && !readQueues
        && !rescue && !prune;
}

TurnOutcome perform(WriteTx &tx, const Turn &turn)
{
    TurnOutcome outcome;
    writeEnds(tx, turn, outcome);
    if (!turn.heartbeats.isEmpty()) {
        outcome.lost += JobTable(tx).heartbeat(turn.heartbeats, turn.options.lease);
    }
    keepHouse(tx, turn);
    if (turn.look) {
        JobTable(tx).promote();
        outcome.cancelRequested = JobRows(tx).cancelRequested(turn.worker);
        if (const std::optional<Timestamp> due = JobRows(tx).nextDue()) {
            outcome.dueIn = *due - tx.now();
        }
    }
    if (turn.readQueues) {
        outcome.queues = QueueRows(tx).all();
    }
    claim(tx, turn, outcome);
    return outcome;
}
} // namespace kuramori
