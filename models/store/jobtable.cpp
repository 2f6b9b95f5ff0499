// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"

#include "models/store/jobdependencies.h"
#include "models/store/jobinserts.h"
#include "models/store/jobjson.h"
#include "models/store/queuetable.h"
#include "models/store/sqltext.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobTable)
};

JobId toId(const Row &row)
{
    return row.id<JobId>(0);
}

/// The number stands in the text because an index on suspects serves no other.
SqlText claimOf(const std::string &rescues)
{
    static_assert(JobTable::suspectRescues == 2);
    const std::string head = "UPDATE jobs SET state = 3, attempt = attempt + 1, attempted_at = $1, "
                             "attempted_by = $2, leased_until = $3 WHERE id ";
    const std::string pick = "SELECT id FROM jobs WHERE state = 0 AND queue = $4 AND " + rescues
        + " ORDER BY priority, scheduled_at, id LIMIT $5";
    const std::string tail = " RETURNING id, attempt, kind, args, max_attempts, rescues, priority, scheduled_at";
    // The array makes PostgreSQL pick once: as an IN it may plan the locking query into a join and repeat it.
    return {head + "IN (" + pick + ")" + tail, head + "= ANY (ARRAY(" + pick + " FOR UPDATE SKIP LOCKED))" + tail};
}
} // namespace

JobId JobTable::insert(const JobSpec &spec, const JobKinds &kinds)
{
    const JobId id = JobInserts(m_tx, kinds).one(spec);
    if (!spec.dependsOn.isEmpty()) {
        JobDependencies(m_tx).add(id, spec.dependsOn);
    }
    return id;
}

QList<JobId> JobTable::insert(const QList<JobSpec> &specs, const JobKinds &kinds)
{
    const bool plain = std::ranges::all_of(
        specs, [](const JobSpec &spec) { return spec.uniqueKey.isEmpty() && spec.dependsOn.isEmpty(); });
    if (plain) {
        return JobInserts(m_tx, kinds).many(specs);
    }
    QList<JobId> ids;
    for (const JobSpec &spec : specs) {
        ids.append(insert(spec, kinds));
    }
    return ids;
}

QList<ClaimedJob> JobTable::claim(const QString &queue, int limit, const QString &worker, std::chrono::seconds lease)
{
    static const SqlText sql = claimOf("rescues < 2");
    return claim(sql.in(m_tx.dialect()), queue, limit, worker, lease);
}

QList<ClaimedJob> JobTable::claimSuspect(const QString &queue, const QString &worker, std::chrono::seconds lease)
{
    static const SqlText sql = claimOf("rescues >= 2");
    return claim(sql.in(m_tx.dialect()), queue, 1, worker, lease);
}

QList<ClaimedJob> JobTable::claim(std::string_view sql, const QString &queue, int limit, const QString &worker,
                                  std::chrono::seconds lease)
{
    using Turn = std::tuple<qint64, qint64, qint64>;
    std::map<Turn, ClaimedJob> claimed; // RETURNING promises no order
    const auto onRow = [&](const Row &row) {
        const Fence fence{row.id<JobId>(0), int(row.integer(1)), worker};
        claimed.emplace(Turn(row.integer(6), row.integer(7), row.integer(0)),
                        ClaimedJob{fence, row.text(2), queue, objectFromJson(row.text(3)), int(row.integer(4)),
                                   int(row.integer(5))});
    };
    m_tx.each(sql, onRow, m_tx.now(), worker, m_tx.now() + lease, queue, limit);
    if (!claimed.empty()) {
        m_tx.touch(Topic::Jobs);
    }
    QList<ClaimedJob> jobs;
    for (auto &[turn, job] : claimed) {
        jobs.append(std::move(job));
    }
    return jobs;
}

QList<JobId> JobTable::heartbeat(const QList<Fence> &held, std::chrono::seconds lease)
{
    QList<JobId> lost;
    for (const Fence &fence : held) {
        if (m_tx.run("UPDATE jobs SET leased_until = $4 WHERE id = $1 AND state = 3 AND attempt = $2 "
                     "AND attempted_by = $3",
                     fence.id, fence.attempt, fence.worker, m_tx.now() + lease)
            == 0) {
            lost.append(fence.id);
        }
    }
    return lost;
}

QList<JobId> JobTable::complete(const QList<Completion> &completions)
{
    const QList<JobId> done
        = m_tx.dialect() == Dialect::Sqlite ? completeEach(completions) : completeTogether(completions);
    m_tx.touch(Topic::Jobs);
    JobDependencies(m_tx).settleDependentsOf(done);
    const QSet<JobId> known(done.begin(), done.end());
    QList<JobId> lost;
    for (const Completion &completion : completions) {
        if (!known.contains(completion.fence.id)) {
            lost.append(completion.fence.id);
        }
    }
    return lost;
}

/// A RETURNING costs SQLite more than the update.
QList<JobId> JobTable::completeEach(const QList<Completion> &completions)
{
    QList<JobId> done;
    for (const auto &[fence, output] : completions) {
        if (m_tx.run("UPDATE jobs SET state = 5, finalized_at = $4, leased_until = NULL, output = $5 "
                     "WHERE id = $1 AND state = 3 AND attempt = $2 AND attempted_by = $3",
                     fence.id, fence.attempt, fence.worker, m_tx.now(), toJson(output))
            == 1) {
            done.append(fence.id);
        }
    }
    return done;
}

/// One statement, because each costs a round trip. The numbers come apart from the rest, or PostgreSQL would rather
/// look for running jobs, in an index that still names all that ran since the last vacuum.
QList<JobId> JobTable::completeTogether(const QList<Completion> &completions)
{
    QJsonArray rows;
    QList<JobId> ids;
    for (const auto &[fence, output] : completions) {
        rows.append(QJsonArray{fence.id.value(), fence.attempt, fence.worker, output});
        ids.append(fence.id);
    }
    static const SqlText sql("UPDATE jobs SET state = 5, finalized_at = $3, leased_until = NULL, output = done.output "
                             "FROM (SELECT CAST(value->>0 AS bigint) AS id, CAST(value->>1 AS bigint) AS attempt, "
                             "value->>2 AS worker, value->>3 AS output FROM EACH($2)) AS done "
                             "WHERE jobs.id AMONG($1) AND jobs.id = done.id AND jobs.state = 3 "
                             "AND jobs.attempt = done.attempt AND jobs.attempted_by = done.worker "
                             "RETURNING jobs.id");
    return m_tx.all(sql.in(m_tx.dialect()), toId, toJson(ids), toJson(rows), m_tx.now());
}

Result<void> JobTable::fail(const Fence &fence, const JobError &error, Timestamp nextAttempt)
{
    return endAttempt(fence, JobState::Retryable, error, nextAttempt);
}

Result<void> JobTable::discard(const Fence &fence, const JobError &error)
{
    return endAttempt(fence, JobState::Discarded, error, std::nullopt);
}

Result<void> JobTable::cancelled(const Fence &fence, const JobError &error)
{
    return endAttempt(fence, JobState::Cancelled, error, std::nullopt);
}

Result<void> JobTable::endAttempt(const Fence &fence, JobState state, const JobError &error,
                                  std::optional<Timestamp> next, int rescues)
{
    // Whoever asked for the cancel gets it, even when the attempt ended before its worker heard of it.
    static const SqlText sql(
        "UPDATE jobs SET state = CASE WHEN cancel_requested = 1 THEN 6 ELSE $4 END, "
        "finalized_at = CASE WHEN cancel_requested = 1 OR $4 >= 5 THEN CAST($5 AS bigint) END, leased_until = NULL, "
        "scheduled_at = coalesce($6, scheduled_at), errors = APPEND(errors, $7), rescues = rescues + $8 "
        "WHERE id = $1 AND state = 3 AND attempt = $2 AND attempted_by = $3 RETURNING state");
    const auto toState = [](const Row &row) { return static_cast<JobState>(row.integer(0)); };
    return ended(fence,
                 m_tx.first(sql.in(m_tx.dialect()), toState, fence.id, fence.attempt, fence.worker,
                            static_cast<int>(state), m_tx.now(), next, toJson(error), rescues));
}

Result<void> JobTable::snooze(const Fence &fence, Timestamp until, const Error &reason)
{
    static const SqlText sql(
        "UPDATE jobs SET state = CASE WHEN cancel_requested = 1 THEN 6 ELSE 1 END, "
        "finalized_at = CASE WHEN cancel_requested = 1 THEN CAST($4 AS bigint) END, leased_until = NULL, "
        "attempt = attempt - 1, snoozes = snoozes + 1, scheduled_at = $5, metadata = MERGE(metadata, $6) "
        "WHERE id = $1 AND state = 3 AND attempt = $2 AND attempted_by = $3 RETURNING state");
    const auto toState = [](const Row &row) { return static_cast<JobState>(row.integer(0)); };
    const QString why = toJson(QJsonObject{{QStringLiteral("waiting_for"), reason.message},
                                           {QStringLiteral("waiting_kind"), errorKindName(reason.kind)}});
    return ended(
        fence,
        m_tx.first(sql.in(m_tx.dialect()), toState, fence.id, fence.attempt, fence.worker, m_tx.now(), until, why));
}

Result<void> JobTable::ended(const Fence &fence, std::optional<JobState> state)
{
    if (!state) {
        return kuramori::fail(
            ErrorKind::Conflict,
            Words::tr("Job %1 is not held by this worker any more; its result is dropped.").arg(fence.id.value()));
    }
    m_tx.touch(Topic::Jobs);
    if (isFinal(*state)) {
        JobDependencies(m_tx).settleDependentsOf({fence.id});
    }
    return {};
}

Result<void> JobTable::hold(const Fence &fence)
{
    static constexpr const char *held
        = "SELECT 1 FROM jobs WHERE id = $1 AND state = 3 AND attempt = $2 AND attempted_by = $3";
    static const SqlText sql(held, std::string(held) + " FOR UPDATE");
    return m_tx.number(sql.in(m_tx.dialect()), fence.id, fence.attempt, fence.worker) == 1 ? Result<void>()
                                                                                           : ended(fence, std::nullopt);
}

qint64 JobTable::cancel(const QList<JobId> &ids)
{
    static const SqlText sql("UPDATE jobs SET cancel_requested = 1, state = CASE state WHEN 3 THEN 3 ELSE 6 END, "
                             "finalized_at = CASE state WHEN 3 THEN NULL ELSE CAST($2 AS bigint) END "
                             "WHERE id AMONG($1) AND state < 5 "
                             "RETURNING id, state");
    qint64 count = 0;
    QList<JobId> finished;
    const auto onRow = [&](const Row &row) {
        ++count;
        if (isFinal(static_cast<JobState>(row.integer(1)))) {
            finished.append(toId(row));
        }
    };
    m_tx.each(sql.in(m_tx.dialect()), onRow, toJson(ids), m_tx.now());
    m_tx.touch(Topic::Jobs);
    JobDependencies(m_tx).settleDependentsOf(finished);
    return count;
}

qint64 JobTable::retryNow(const QList<JobId> &ids)
{
    static const SqlText sql("UPDATE jobs SET state = 0, scheduled_at = $2 WHERE state IN (1, 4) "
                             "AND id AMONG($1)");
    m_tx.touch(Topic::Jobs);
    return m_tx.run(sql.in(m_tx.dialect()), toJson(ids), m_tx.now());
}

qint64 JobTable::reprioritise(const QList<JobId> &ids, int priority)
{
    static const SqlText sql("UPDATE jobs SET priority = $2 WHERE state < 5 "
                             "AND id AMONG($1)");
    m_tx.touch(Topic::Jobs);
    return m_tx.run(sql.in(m_tx.dialect()), toJson(ids), priority);
}

Result<JobId> JobTable::redrive(JobId id, Timestamp notBefore)
{
    static const SqlText sql(
        "INSERT INTO jobs (kind, queue, state, priority, max_attempts, scheduled_at, created_at, args, tags, "
        "unique_key, parent_id, metadata) "
        "SELECT kind, queue, CAST($5 AS integer), priority, max_attempts, $4, $2, args, tags, unique_key, parent_id, "
        "$3 "
        "FROM jobs WHERE id = $1 AND state >= 5 "
        "ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL AND state < 5 DO UPDATE SET kind = jobs.kind "
        "RETURNING id");
    const Timestamp start = std::max(m_tx.now(), notBefore);
    const QString origin = toJson(QJsonObject{{QStringLiteral("redriven_from"), id.value()}});
    const std::optional<JobId> made = m_tx.first(sql.in(m_tx.dialect()), toId, id, m_tx.now(), origin, start,
                                                 int(start > m_tx.now() ? JobState::Scheduled : JobState::Available));
    if (!made) {
        return kuramori::fail(
            ErrorKind::Conflict,
            Words::tr("Job %1 cannot be started anew: it does not exist or has not ended.").arg(id.value()));
    }
    m_tx.touch(Topic::Jobs);
    return *made;
}

qint64 JobTable::promote()
{
    static const SqlText sql("UPDATE jobs BY(jobs_waiting) SET state = 0 WHERE state IN (1, 4) AND scheduled_at <= $1");
    const qint64 promoted = m_tx.run(sql.in(m_tx.dialect()), m_tx.now());
    if (promoted > 0) {
        m_tx.touch(Topic::Jobs);
    }
    return promoted;
}

qint64 JobTable::rescue(Timestamp leaseEnd)
{
    static constexpr const char *expired
        = "SELECT id, attempt, attempted_by, rescues FROM jobs WHERE state = 3 AND leased_until < $1";
    static const SqlText sql(expired, std::string(expired) + " FOR UPDATE SKIP LOCKED");
    const auto toHeld = [](const Row &row) {
        return std::pair(Fence{row.id<JobId>(0), int(row.integer(1)), row.text(2)}, int(row.integer(3)) + 1);
    };
    const auto dead = m_tx.all(sql.in(m_tx.dialect()), toHeld, leaseEnd);
    for (const auto &[fence, rescues] : dead) {
        const bool poison = rescues >= maxRescues;
        const QString text = poison
            ? Words::tr("The job crashed its worker %n time(s) and is given up.", nullptr, rescues)
            : Words::tr("The program ended while it held the job.");
        need(endAttempt(fence, poison ? JobState::Discarded : JobState::Retryable,
                        {m_tx.now(), fence.attempt, ErrorKind::Defect, text, fence.worker}, m_tx.now(), 1));
    }
    return dead.size();
}

void JobTable::pullInTimes(std::chrono::seconds longestWait, std::chrono::seconds lease)
{
    // A time in the far future is an order for a new job only.
    static const SqlText waiting("UPDATE jobs BY(jobs_waiting) SET scheduled_at = $1 WHERE state IN (1, 4) "
                                 "AND scheduled_at > $1 AND (state = 4 OR snoozes > 0)");
    const qint64 changed = m_tx.run(waiting.in(m_tx.dialect()), m_tx.now() + longestWait)
        + m_tx.run("UPDATE jobs SET leased_until = $1 WHERE state = 3 AND leased_until > $1", m_tx.now() + lease);
    if (changed > 0) {
        m_tx.touch(Topic::Jobs);
    }
}

qint64 JobTable::prune(std::chrono::seconds keepDone, std::chrono::seconds keepDiscarded)
{
    // Numbers grow with time, so the oldest thousand are enough to look at, and no index on the time is needed.
    static constexpr const char *sql = "DELETE FROM jobs WHERE finalized_at < $2 "
                                       "AND id IN (SELECT id FROM jobs WHERE state = $1 ORDER BY id LIMIT 1000)";
    qint64 pruned = 0;
    for (const JobState state : {JobState::Completed, JobState::Cancelled, JobState::Discarded}) {
        const auto keep = state == JobState::Discarded ? keepDiscarded : keepDone;
        pruned += m_tx.run(sql, static_cast<int>(state), m_tx.now() - keep);
    }
    if (pruned > 0) {
        m_tx.touch(Topic::Jobs);
    }
    return pruned;
}
} // namespace kuramori
