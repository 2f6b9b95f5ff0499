// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/changes.h"
#include "workers/schedule/inbox.h"
#include "workers/schedule/readyjobs.h"
#include "workers/schedule/storepatience.h"
#include "workers/schedule/turn.h"

#include <QRandomGenerator>
#include <QThreadPool>

#include <memory>
#include <thread>
#include <unordered_map>

namespace kuramori
{
class ProgressBoard;
class Store;

/// The one thread that decides: each of its turns is a transaction that writes what has ended and claims as many jobs
/// as there are free workers, and then hands those to the pool. While jobs are shorter than a commit it claims some
/// more, so that no worker waits for the store; what nobody begins at once is given back.
class Dispatcher final
{
public:
    struct Parts
    {
        Store &store;
        Clock &clock;
        ProgressBoard &progress;
        const JobKinds &kinds;
        RunnerOptions options;
        QString worker;
    };

    Dispatcher(Parts parts, std::shared_ptr<Inbox> inbox);
    ~Dispatcher();
    Q_DISABLE_COPY_MOVE(Dispatcher)

    void start();
    /// False when some jobs have not ended after `grace`.
    bool stop(std::chrono::milliseconds grace);

private:
    struct Running
    {
        ClaimedJob job;
        const JobKind *kind;
        SteadyTime launched;
        std::stop_source stop;
        std::optional<SteadyTime> deadline;
        StopReason reason = StopReason::None;
    };
    struct Lane
    {
        QString queue;
        std::optional<int> limit;
    };

    void run();
    bool isDone() const;
    Topics wanted() const;
    SteadyTime nextWake() const;
    void read(Inbox::Mail mail);
    void stopOverdue(SteadyTime now);

    Turn plan(SteadyTime now) const;
    QList<Turn::Wish> wishes() const;
    int room() const;
    bool runsSuspect() const;
    void takeOver(const Turn &turn, const TurnOutcome &outcome, SteadyTime now);
    void takeQueues(const QList<QueueRow> &queues);

    void launch(const ClaimedJob &job);
    void interrupt(JobId id, StopReason reason);
    void interruptAll(StopReason reason);
    bool hasSpare() const;
    void handBackSpare();
    void settle(EndedJob ended);
    void settle(const ClaimedJob &job, StopReason reason, Error error);

    const Parts m_parts;
    std::shared_ptr<Inbox> m_inbox;
    std::shared_ptr<ReadyJobs> m_ready;
    QThreadPool m_pool;
    std::thread m_thread;

    // The thread's own from here on.
    QRandomGenerator m_chance;
    std::unordered_map<JobId, Running> m_running; // those that are ready included
    int m_ahead = 0; // jobs to claim beyond the number of workers
    SteadyTime m_movedAt{}; // when a job began or ended last
    QList<Completion> m_completed; // ended, not yet written
    QList<FailedAttempt> m_failed;
    QList<Lane> m_lanes;
    qsizetype m_firstLane = 0; // moves on, so that no queue is always served last
    bool m_claimWanted = true;
    bool m_lookWanted = true;
    bool m_suspectWanted = true; // one may wait; the next place that comes free is offered to it first
    bool m_queuesWanted = true;
    SteadyTime m_lookFrom{};
    SteadyTime m_rescueAt{};
    SteadyTime m_heartbeatAt{};
    SteadyTime m_pruneAt{};
    std::optional<SteadyTime> m_dueAt;
    StorePatience m_patience;
    std::optional<SteadyTime> m_giveUpAt; // shutting down
};
} // namespace kuramori
