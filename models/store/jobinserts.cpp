// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobinserts.h"

#include "models/store/jobjson.h"
#include "models/store/queuetable.h"
#include "models/store/sqltext.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobInserts)
};

const JobKind &kindOf(const JobSpec &spec, const JobKinds &kinds)
{
    const auto found = kinds.find(spec.kind);
    if (found == kinds.end()) {
        stopWith(ErrorKind::Usage, Words::tr("There is no kind of job named \"%1\".").arg(spec.kind));
    }
    return found->second;
}

JobState firstState(const JobSpec &spec, Timestamp now)
{
    if (!spec.dependsOn.isEmpty()) {
        return JobState::Pending;
    }
    return spec.scheduledAt.value_or(now) > now ? JobState::Scheduled : JobState::Available;
}

QString queueOf(const JobSpec &spec, const JobKind &kind)
{
    return spec.queue.isEmpty() ? kind.queue : spec.queue;
}

int attemptsOf(const JobSpec &spec, const JobKind &kind)
{
    return spec.maxAttempts > 0 ? spec.maxAttempts : kind.maxAttempts;
}

/// One row for the INSERT, in the order of its columns.
QJsonArray toInsert(const JobSpec &spec, const JobKind &kind, Timestamp now)
{
    return {spec.kind,
            queueOf(spec, kind),
            static_cast<int>(firstState(spec, now)),
            spec.priority,
            attemptsOf(spec, kind),
            qint64(spec.scheduledAt.value_or(now).time_since_epoch().count()),
            spec.args,
            QJsonArray::fromStringList(spec.tags),
            spec.uniqueKey.isEmpty() ? QJsonValue() : QJsonValue(spec.uniqueKey),
            spec.parent.isValid() ? QJsonValue(spec.parent.value()) : QJsonValue()};
}
} // namespace

JobId JobInserts::one(const JobSpec &spec)
{
    return spec.uniqueKey.isEmpty() ? many({spec}).constFirst() : together({spec}).constFirst();
}

QList<JobId> JobInserts::many(const QList<JobSpec> &specs)
{
    return m_tx.dialect() == Dialect::Sqlite ? eachByItself(specs) : together(specs);
}

/// Queues that no kind has brought along are made with their first job.
void JobInserts::announce(const QList<JobSpec> &specs)
{
    for (const JobSpec &spec : specs) {
        if (!spec.queue.isEmpty()) {
            QueueTable(m_tx).add(spec.queue);
        }
    }
    m_tx.touch(Topic::Jobs);
}

/// SQLite would take the JSON apart anew for each of its values.
QList<JobId> JobInserts::eachByItself(const QList<JobSpec> &specs)
{
    QList<JobId> ids;
    for (const JobSpec &spec : specs) {
        const JobKind &kind = kindOf(spec, m_kinds);
        ids.append(JobId(
            m_tx.insert("INSERT INTO jobs (kind, queue, state, priority, max_attempts, scheduled_at, created_at, args, "
                        "tags, parent_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                        spec.kind, queueOf(spec, kind), static_cast<int>(firstState(spec, m_tx.now())), spec.priority,
                        attemptsOf(spec, kind), spec.scheduledAt.value_or(m_tx.now()), m_tx.now(), toJson(spec.args),
                        toJson(spec.tags), spec.parent)));
    }
    announce(specs);
    return ids;
}

QList<JobId> JobInserts::together(const QList<JobSpec> &specs)
{
    // The empty update makes RETURNING answer with the id that is already there.
    static const SqlText sql(
        "INSERT INTO jobs (kind, queue, state, priority, max_attempts, scheduled_at, created_at, args, tags, "
        "unique_key, parent_id) "
        "SELECT value->>0, value->>1, CAST(value->>2 AS bigint), CAST(value->>3 AS bigint), "
        "CAST(value->>4 AS bigint), CAST(value->>5 AS bigint), $2, value->>6, value->>7, value->>8, "
        "CAST(value->>9 AS bigint) FROM EACH($1) WHERE true "
        "ON CONFLICT (unique_key) WHERE unique_key IS NOT NULL AND state < 5 DO UPDATE SET kind = jobs.kind "
        "RETURNING id");
    QJsonArray rows;
    for (const JobSpec &spec : specs) {
        rows.append(toInsert(spec, kindOf(spec, m_kinds), m_tx.now()));
    }
    QList<JobId> ids = m_tx.all(
        sql.in(m_tx.dialect()), [](const Row &row) { return row.id<JobId>(0); }, toJson(rows), m_tx.now());
    announce(specs);
    std::ranges::sort(ids, {}, &JobId::value); // RETURNING promises no order, numbers are drawn in that of the array
    return ids;
}

} // namespace kuramori
