// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/dispatcher.h"

#include "models/live/progressboard.h"
#include "models/store/store.h"
#include "workers/schedule/pooltask.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(jobsLog, "jobs")

constexpr auto lookPause = 50ms; // a busy queue is not asked for cancel requests more often
constexpr auto prunePause = 1h;
constexpr auto shortJob = 20ms; // jobs that take less would leave their worker idle while the store commits
constexpr auto spareWait = 100ms; // then a claimed job is given back: another machine may have a worker free
constexpr int sparePerWorker = 3;
constexpr auto untilEarlierEnds = 1s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatcher)
};

Error tookTooLong(const JobKind &kind, const Error &last)
{
    return {ErrorKind::Timeout,
            Words::tr("The job took longer than %n second(s).", nullptr, int(kind.deadline.count())), last.message,
            std::nullopt};
}
} // namespace

Dispatcher::Dispatcher(Parts parts, std::shared_ptr<Inbox> inbox)
    : m_parts(std::move(parts))
    , m_inbox(std::move(inbox))
    , m_ready(std::make_shared<ReadyJobs>(m_parts.options.workers))
    , m_chance(m_parts.options.seed)
    , m_patience(m_parts.progress, m_parts.options.storePause)
{
    m_pool.setMaxThreadCount(m_parts.options.workers);
}

Dispatcher::~Dispatcher()
{
    stop(0ms);
}

void Dispatcher::start()
{
    m_parts.progress.setTrouble({}); // that of an earlier one
    m_thread = std::thread([this] { run(); });
}

bool Dispatcher::stop(std::chrono::milliseconds grace)
{
    if (m_thread.joinable()) {
        m_inbox->shutDown(grace);
        m_thread.join();
    }
    return m_running.empty();
}

void Dispatcher::run()
{
    while (!isDone()) {
        read(m_inbox->take(m_parts.clock, nextWake(), wanted()));
        const SteadyTime now = m_parts.clock.steady();
        stopOverdue(now);
        if (hasSpare() && now >= m_movedAt + spareWait) {
            handBackSpare();
        }
        if (m_patience.isPausing(now)) {
            continue;
        }
        m_patience.endPause();
        const Turn turn = plan(now);
        if (turn.isEmpty()) {
            m_claimWanted = false;
            continue;
        }
        const Result<TurnOutcome> outcome = m_parts.store.write([&](WriteTx &tx) { return perform(tx, turn); });
        if (outcome) {
            m_patience.worked();
            takeOver(turn, *outcome, now);
        } else {
            m_patience.failed(outcome.error(), now);
        }
    }
    if (m_running.empty() && m_completed.isEmpty() && m_failed.isEmpty()) {
        m_patience.worked(); // whatever ails the store, nothing waits for it
    }
}

bool Dispatcher::isDone() const
{
    // What cannot be written is run again: at the next start, or when its lease has run out.
    const bool isWritten = (m_completed.isEmpty() && m_failed.isEmpty()) || m_patience.isAtItsEnd();
    return m_giveUpAt && ((m_running.empty() && isWritten) || m_parts.clock.steady() >= *m_giveUpAt);
}

Topics Dispatcher::wanted() const
{
    // With all workers busy a new job changes nothing, and one reason to look is enough.
    const bool jobs = room() > 0 || !m_lookWanted;
    return jobs ? Topic::Jobs | Topic::Queues : Topics(Topic::Queues);
}

SteadyTime Dispatcher::nextWake() const
{
    const std::optional<SteadyTime> pausedUntil = m_patience.pausedUntil();
    SteadyTime wake = pausedUntil.value_or(SteadyTime::max());
    if (!pausedUntil && !m_giveUpAt) {
        wake = std::min({m_rescueAt, m_pruneAt, m_dueAt.value_or(SteadyTime::max())});
        if (m_claimWanted && room() > 0) {
            wake = SteadyTime::min();
        } else if (m_lookWanted) {
            wake = std::min(wake, m_lookFrom);
        }
    }
    if (!m_running.empty() && !pausedUntil) {
        wake = std::min(wake, m_heartbeatAt);
    }
    if (hasSpare()) {
        wake = std::min(wake, m_movedAt + spareWait);
    }
    for (const auto &[id, running] : m_running) {
        if (running.deadline && running.reason == StopReason::None) {
            wake = std::min(wake, *running.deadline);
        }
    }
    return std::min(wake, m_giveUpAt.value_or(SteadyTime::max()));
}

void Dispatcher::read(Inbox::Mail mail)
{
    for (EndedJob &ended : mail.ended) {
        settle(std::move(ended));
    }
    const bool queues = mail.topics.testFlag(Topic::Queues);
    const bool jobs = mail.topics.testFlag(Topic::Jobs);
    m_queuesWanted = m_queuesWanted || queues;
    m_lookWanted = m_lookWanted || jobs || queues;
    m_claimWanted = m_claimWanted || jobs || queues || !mail.ended.empty();
    if (mail.shutDown) {
        m_giveUpAt = m_parts.clock.steady() + *mail.shutDown;
        interruptAll(StopReason::Shutdown);
    }
    if (m_giveUpAt && (mail.shutDown || !mail.ended.empty())) {
        m_patience.endPause(); // there may be room again
    }
}

void Dispatcher::stopOverdue(SteadyTime now)
{
    for (const auto &[id, running] : m_running) {
        if (running.deadline && now >= *running.deadline) {
            interrupt(id, StopReason::Deadline);
        }
    }
}

Turn Dispatcher::plan(SteadyTime now) const
{
    Turn turn{m_parts.worker, m_parts.options, m_completed, m_failed, {}, {}, 0};
    turn.rescue = now >= m_rescueAt && !m_giveUpAt && !m_queuesWanted;
    // Who rescues shows life first: while the machine slept, only the clock of the leases went on.
    if (!m_running.empty() && (turn.rescue || now >= m_heartbeatAt)) {
        for (const auto &[id, running] : m_running) {
            turn.heartbeats.append(running.job.fence);
        }
    }
    if (m_giveUpAt) {
        return turn;
    }
    turn.readQueues = m_queuesWanted;
    if (turn.readQueues) {
        return turn;
    }
    turn.prune = now >= m_pruneAt;
    turn.look = turn.rescue || (m_lookWanted && now >= m_lookFrom) || (m_dueAt && now >= *m_dueAt);
    turn.freeWorkers = room();
    if (m_claimWanted || turn.look) {
        turn.wishes = wishes();
    }
    turn.suspect = (turn.look || m_suspectWanted) && !turn.wishes.isEmpty() && !runsSuspect();
    return turn;
}

QList<Turn::Wish> Dispatcher::wishes() const
{
    QList<Turn::Wish> wishes;
    if (room() <= 0) {
        return wishes;
    }
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[(m_firstLane + i) % m_lanes.size()];
        const auto inLane = [&](const auto &entry) { return entry.second.job.queue == lane.queue; };
        const int free = lane.limit ? *lane.limit - int(std::ranges::count_if(m_running, inLane)) : room();
        if (free > 0) {
            wishes.append({lane.queue, free});
        }
    }
    return wishes;
}

bool Dispatcher::runsSuspect() const
{
    return std::ranges::any_of(m_running,
                               [](const auto &entry) { return entry.second.job.rescues >= JobTable::suspectRescues; });
}

int Dispatcher::room() const
{
    return m_giveUpAt ? 0 : m_parts.options.workers + m_ahead - int(m_running.size());
}

void Dispatcher::takeOver(const Turn &turn, const TurnOutcome &outcome, SteadyTime now)
{
    m_completed.clear();
    m_lookWanted = (m_lookWanted && !turn.look) || !m_failed.isEmpty();
    m_failed.clear();
    m_claimWanted = false;
    const bool everyLaneWasAsked = turn.suspect && turn.wishes.size() == m_lanes.size();
    m_suspectWanted = (m_suspectWanted || turn.look) && !everyLaneWasAsked;
    if (turn.look) {
        m_lookFrom = now + lookPause;
        m_dueAt = outcome.dueIn
            ? std::optional<SteadyTime>(now + std::max<std::chrono::nanoseconds>(*outcome.dueIn, 1ms))
            : std::nullopt;
    }
    if (turn.rescue) {
        m_rescueAt = now + m_parts.options.rescueEvery;
    }
    if (turn.prune) {
        m_pruneAt = now + prunePause;
    }
    if (!turn.heartbeats.isEmpty()) {
        m_heartbeatAt = now + m_parts.options.heartbeat;
    }
    for (const JobId id : outcome.lost) {
        qCWarning(jobsLog, "Job %lld is not held by this worker any more; its result is dropped.", id.value());
        interrupt(id, StopReason::LeaseLost);
    }
    for (const JobId id : outcome.cancelRequested) {
        interrupt(id, StopReason::Cancel);
    }
    for (const ClaimedJob &job : outcome.claimed) {
        launch(job);
    }
    while (m_ready->wantsThread()) { // a few threads may do all of a set of short jobs
        m_pool.start(new PoolTask(m_ready, m_inbox));
    }
    if (outcome.queues) {
        takeQueues(*outcome.queues);
    } else if (!m_lanes.isEmpty()) {
        m_firstLane = (m_firstLane + 1) % m_lanes.size();
    }
}

void Dispatcher::takeQueues(const QList<QueueRow> &queues)
{
    m_queuesWanted = false;
    m_claimWanted = true;
    m_lanes.clear();
    m_firstLane = 0;
    handBackSpare(); // its queue may be paused now
    for (const QueueRow &queue : queues) {
        if (queue.name == QueueTable::everything()) {
            if (queue.pausedAt) {
                m_lanes.clear();
                interruptAll(StopReason::Pause);
                return;
            }
        } else if (!queue.pausedAt) {
            m_lanes.append({queue.name, queue.concurrency});
        }
    }
}

void Dispatcher::launch(const ClaimedJob &job)
{
    const JobId id = job.fence.id;
    if (m_running.contains(id)) { // an attempt that others took for dead; its own end comes first
        interrupt(id, StopReason::LeaseLost);
        m_failed.append({job.fence,
                         {Disposition::Action::Snooze, untilEarlierEnds},
                         {ErrorKind::Conflict, Words::tr("An earlier attempt still ends."), {}, std::nullopt}});
        return;
    }
    const auto kind = m_parts.kinds.find(job.kind);
    if (kind == m_parts.kinds.end()) {
        settle(
            job, StopReason::None,
            {ErrorKind::Usage,
             Words::tr("This program knows no kind of job named \"%1\". Update it, or start the job anew where it is "
                       "known.")
                 .arg(job.kind),
             {},
             std::nullopt});
        return;
    }
    if (m_running.empty()) {
        m_heartbeatAt = m_parts.clock.steady() + m_parts.options.heartbeat;
    }
    m_movedAt = m_parts.clock.steady();
    Running &running = m_running.emplace(id, Running{job, &kind->second, m_movedAt, {}, {}}).first->second;
    if (kind->second.deadline > 0s) {
        running.deadline = m_parts.clock.steady() + kind->second.deadline;
    }
    ProgressBoard &board = m_parts.progress;
    board.start(id);
    const auto report = [&board, id](const Progress &progress) { board.report(id, progress); };
    m_ready->put({Job(job.fence, job.args, running.stop.get_token(), report), kind->second});
}

void Dispatcher::interrupt(JobId id, StopReason reason)
{
    const auto found = m_running.find(id);
    if (found != m_running.end() && found->second.reason == StopReason::None) {
        found->second.reason = reason;
        found->second.stop.request_stop();
    }
}

void Dispatcher::interruptAll(StopReason reason)
{
    handBackSpare();
    for (const auto &[id, running] : m_running) {
        interrupt(id, reason);
    }
}

bool Dispatcher::hasSpare() const
{
    return int(m_running.size()) > m_parts.options.workers;
}

void Dispatcher::handBackSpare()
{
    m_ahead = 0;
    for (const JobId id : m_ready->takeBack()) {
        const auto found = m_running.find(id);
        settle(found->second.job, StopReason::Pause,
               {ErrorKind::Cancelled, Words::tr("No worker was free."), {}, std::nullopt});
        m_running.erase(found);
        m_parts.progress.finish(id);
    }
}

void Dispatcher::settle(EndedJob ended)
{
    const auto found = m_running.find(ended.id);
    const Running running = std::move(found->second);
    m_running.erase(found);
    m_movedAt = m_parts.clock.steady();
    const bool isShort = m_movedAt - running.launched < shortJob;
    m_ahead = isShort ? std::min(m_ahead + 1, sparePerWorker * m_parts.options.workers) : 0;
    m_parts.progress.finish(ended.id);
    if (running.reason == StopReason::LeaseLost) {
        return; // whoever holds it now decides
    }
    if (!ended.error) {
        m_completed.append({running.job.fence, std::move(ended.output)});
    } else if (running.reason == StopReason::Deadline) {
        settle(running.job, running.reason, tookTooLong(*running.kind, *ended.error));
    } else {
        settle(running.job, running.reason, std::move(*ended.error));
    }
}

void Dispatcher::settle(const ClaimedJob &job, StopReason reason, Error error)
{
    const EndedAttempt attempt{job.fence.attempt - job.rescues, job.maxAttempts, reason};
    const Disposition disposition = dispositionOf(error, attempt, m_chance);
    qCInfo(jobsLog, "Job %lld (%s), attempt %d: %s", job.fence.id.value(), qUtf8Printable(job.kind), attempt.counted,
           qUtf8Printable(error.message));
    m_failed.append({job.fence, disposition, std::move(error)});
}
} // namespace kuramori
