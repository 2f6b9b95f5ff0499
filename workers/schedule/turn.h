// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/disposition.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "workers/schedule/runneroptions.h"

namespace kuramori
{
struct FailedAttempt
{
    Fence fence;
    Disposition disposition;
    Error error;
};

/// What the dispatcher wants done in one transaction, so that one commit serves many jobs.
struct Turn
{
    struct Wish
    {
        QString queue;
        int most;
    };

    QString worker;
    RunnerOptions options;
    QList<Completion> completed;
    QList<FailedAttempt> failed;
    QList<Fence> heartbeats; ///< leases to prolong
    QList<Wish> wishes; ///< queues to claim from, in this order
    int freeWorkers = 0;
    bool suspect = false; ///< claim one of those, too
    bool look = false; ///< promote what is due, ask for cancel requests
    bool readQueues = false; ///< and nothing but ends and heartbeats, until the new lanes are known
    bool rescue = false;
    bool prune = false;

    bool isEmpty() const;
};

struct TurnOutcome
{
    QList<ClaimedJob> claimed;
    QList<JobId> lost; ///< not held by this worker any more
    QList<JobId> cancelRequested;
    std::optional<std::chrono::microseconds> dueIn; ///< after a look: until the next waiting job is due
    std::optional<QList<QueueRow>> queues;
};

TurnOutcome perform(WriteTx &tx, const Turn &turn);
} // namespace kuramori
