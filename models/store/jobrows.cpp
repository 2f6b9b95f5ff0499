// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"

#include "models/store/jobjson.h"
#include "models/store/sqltext.h"

namespace kuramori
{
namespace
{
constexpr const char *columns
    = "SELECT id, kind, queue, state, priority, args, attempt, max_attempts, scheduled_at, created_at, attempted_at, "
      "attempted_by, leased_until, finalized_at, rescues, snoozes, cancel_requested, errors, output, metadata, tags, "
      "unique_key, parent_id, request_id FROM jobs";

JobRow toRow(const Row &row)
{
    JobRow job;
    job.id = row.id<JobId>(0);
    job.kind = row.text(1);
    job.queue = row.text(2);
    job.state = static_cast<JobState>(row.integer(3));
    job.priority = int(row.integer(4));
    job.args = objectFromJson(row.text(5));
    job.attempt = int(row.integer(6));
    job.maxAttempts = int(row.integer(7));
    job.scheduledAt = row.time(8);
    job.createdAt = row.time(9);
    job.attemptedAt = row.optionalTime(10);
    job.attemptedBy = row.text(11);
    job.leasedUntil = row.optionalTime(12);
    job.finalizedAt = row.optionalTime(13);
    job.rescues = int(row.integer(14));
    job.snoozes = int(row.integer(15));
    job.cancelRequested = row.boolean(16);
    job.errors = errorsFromJson(row.text(17));
    job.output = objectFromJson(row.text(18));
    job.metadata = objectFromJson(row.text(19));
    job.tags = wordsFromJson(row.text(20));
    job.uniqueKey = row.text(21);
    job.parent = row.id<JobId>(22);
    job.requestId = row.text(23);
    return job;
}

JobId toId(const Row &row)
{
    return row.id<JobId>(0);
}
} // namespace

std::optional<JobRow> JobRows::row(JobId id) const
{
    static const std::string sql = std::string(columns) + " WHERE id = $1";
    return m_tx.first(sql, toRow, id);
}

std::optional<JobId> JobRows::unfinished(const QString &uniqueKey) const
{
    if (uniqueKey.isEmpty()) {
        return std::nullopt;
    }
    return m_tx.first(
        "SELECT id FROM jobs WHERE unique_key = $1 AND state < 5", [](const Row &row) { return row.id<JobId>(0); },
        uniqueKey);
}

QList<JobRow> JobRows::page(const JobFilter &filter, JobId before, int limit) const
{
    std::string sql = std::string(columns) + " WHERE id < $1";
    std::vector<Param> params{before.isValid() ? before.value() : std::numeric_limits<qint64>::max(), limit};
    const auto require = [&](const char *column, const Param &value) {
        params.push_back(value);
        sql += std::string(" AND ") + column + " = $" + std::to_string(params.size());
    };
    if (filter.state) {
        require("state", static_cast<int>(*filter.state));
    }
    if (!filter.kind.isEmpty()) {
        require("kind", filter.kind);
    }
    if (!filter.queue.isEmpty()) {
        require("queue", filter.queue);
    }
    sql += " ORDER BY id DESC LIMIT $2";
    QList<JobRow> rows;
    m_tx.eachOf(
        sql, [&](const Row &row) { rows.append(toRow(row)); }, params);
    return rows;
}

JobCounts JobRows::counts() const
{
    JobCounts counts{};
    m_tx.each("SELECT state, count(*) FROM jobs GROUP BY state",
              [&](const Row &row) { counts.at(size_t(row.integer(0))) = row.integer(1); });
    return counts;
}

qint64 JobRows::unfinished(const QList<JobId> &ids) const
{
    static const SqlText sql("SELECT count(*) FROM jobs WHERE state < 5 "
                             "AND id AMONG($1)");
    return m_tx.number(sql.in(m_tx.dialect()), toJson(ids));
}

QList<JobId> JobRows::dependencies(JobId id) const
{
    return m_tx.all("SELECT depends_on FROM job_dependencies WHERE job_id = $1 ORDER BY depends_on", toId, id);
}

std::optional<Timestamp> JobRows::nextDue() const
{
    static const SqlText sql(
        "SELECT scheduled_at FROM jobs BY(jobs_waiting) WHERE state IN (1, 4) ORDER BY scheduled_at LIMIT 1");
    return m_tx.first(sql.in(m_tx.dialect()), [](const Row &row) { return row.time(0); });
}

QList<JobId> JobRows::cancelRequested(const QString &worker) const
{
    return m_tx.all("SELECT id FROM jobs WHERE state = 3 AND cancel_requested = 1 AND attempted_by = $1", toId, worker);
}
} // namespace kuramori
