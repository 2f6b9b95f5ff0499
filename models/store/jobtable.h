// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/job.h"
#include "models/store/tx.h"

#include <optional>

namespace kuramori
{
/// A job as its new holder gets it.
struct ClaimedJob
{
    Fence fence;
    QString kind;
    QString queue;
    QJsonObject args;
    int maxAttempts = 0;
    int rescues = 0; ///< attempts that ended with the death of their worker: they do not count
};

struct Completion
{
    Fence fence;
    QJsonObject output;
};

/// Everything that changes the jobs table. The statements that end or prolong an attempt are fenced by the exact
/// triple the worker got when it claimed: a worker that was thought dead and comes back changes nothing and gets
/// ErrorKind::Conflict.
class JobTable
{
public:
    static constexpr int maxRescues = 3; ///< a job whose worker died this often is poison
    /// Every job that a dying worker held is rescued, the innocent, too. One rescued this often is a suspect: a worker
    /// runs one suspect at a time, so that the next death accuses one job only. It may still be the wrong one, when a
    /// job that is no suspect yet brings the worker down beside it; what is given up is kept and can be driven again.
    static constexpr int suspectRescues = maxRescues - 1;

    explicit JobTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// Queue and attempts that `spec` leaves open come from its kind. The same key as an unfinished job's answers with
    /// that job's id. A kind that is not in `kinds` is ErrorKind::Usage.
    JobId insert(const JobSpec &spec, const JobKinds &kinds);
    QList<JobId> insert(const QList<JobSpec> &specs, const JobKinds &kinds);

    /// Takes up to `limit` available jobs of a queue that are no suspects: lowest priority number first, then the
    /// longest waiting.
    QList<ClaimedJob> claim(const QString &queue, int limit, const QString &worker, std::chrono::seconds lease);
    /// Takes one suspect, or none.
    QList<ClaimedJob> claimSuspect(const QString &queue, const QString &worker, std::chrono::seconds lease);
    /// Prolongs the leases; returns the jobs that are not held any more.
    QList<JobId> heartbeat(const QList<Fence> &held, std::chrono::seconds lease);
    /// Returns the jobs that were not held any more. Jobs that waited for the others alone become available.
    QList<JobId> complete(const QList<Completion> &completions);
    Result<void> fail(const Fence &fence, const JobError &error, Timestamp nextAttempt);
    Result<void> discard(const Fence &fence, const JobError &error);
    /// Gives the attempt back. The reason is kept as metadata.waiting_for and metadata.waiting_kind.
    Result<void> snooze(const Fence &fence, Timestamp until, const Error &reason);
    /// The worker's answer to a cancel request.
    Result<void> cancelled(const Fence &fence, const JobError &error);
    /// For a job's own transactions: their effects happen only while the job is held. The row stays locked until
    /// commit.
    Result<void> hold(const Fence &fence);

    /// Ends unfinished jobs; those that run are marked and end when their worker obeys. Returns how many it concerns.
    qint64 cancel(const QList<JobId> &ids);
    /// Makes scheduled and retryable jobs available now.
    qint64 retryNow(const QList<JobId> &ids);
    qint64 reprioritise(const QList<JobId> &ids, int priority);
    /// A new job with the kind, args and queue of a finished one, and metadata.redriven_from. It waits until \a
    /// notBefore.
    Result<JobId> redrive(JobId id, Timestamp notBefore = {});

    /// Makes available what is due.
    qint64 promote();
    /// Running jobs whose lease ended before `leaseEnd` are taken from their dead workers; returns how many.
    qint64 rescue(Timestamp leaseEnd);
    /// After the clock was set back: no retry, snooze or lease lies further ahead than it can.
    void pullInTimes(std::chrono::seconds longestWait, std::chrono::seconds lease);
    /// Deletes at most 1,000 old jobs a final state; returns how many.
    qint64 prune(std::chrono::seconds keepDone, std::chrono::seconds keepDiscarded);

private:
    QList<ClaimedJob> claim(std::string_view sql, const QString &queue, int limit, const QString &worker,
                            std::chrono::seconds lease);
    QList<JobId> completeEach(const QList<Completion> &completions);
    QList<JobId> completeTogether(const QList<Completion> &completions);
    Result<void> endAttempt(const Fence &fence, JobState state, const JobError &error, std::optional<Timestamp> next,
                            int rescues = 0);
    Result<void> ended(const Fence &fence, std::optional<JobState> state);

    WriteTx &m_tx;
};
} // namespace kuramori
