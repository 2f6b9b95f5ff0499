// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobdependencies.h"

#include "models/store/jobjson.h"
#include "models/store/sqltext.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobDependencies)
};

JobId toId(const Row &row)
{
    return row.id<JobId>(0);
}

QString reason(const Row &target)
{
    const QString text = static_cast<JobState>(target.integer(3)) == JobState::Discarded
        ? Words::tr("Cancelled because job %1 (%2), for which it waited, was given up.")
        : Words::tr("Cancelled because job %1 (%2), for which it waited, was cancelled.");
    return text.arg(target.integer(1)).arg(target.text(2));
}
} // namespace

void JobDependencies::add(JobId job, const QList<JobId> &targets)
{
    for (const JobId target : targets) {
        m_tx.run("INSERT INTO job_dependencies (job_id, depends_on) VALUES ($1, $2) ON CONFLICT DO NOTHING", job,
                 target);
    }
    settle({job});
}

void JobDependencies::settleDependentsOf(const QList<JobId> &targets)
{
    if (const QList<JobId> dependents = dependentsOf(targets); !dependents.isEmpty()) {
        settle(dependents);
    }
}

QList<JobId> JobDependencies::dependentsOf(const QList<JobId> &targets)
{
    static const SqlText sql("SELECT job_id FROM job_dependencies WHERE depends_on AMONG($1)");
    return targets.isEmpty() ? QList<JobId>() : m_tx.all(sql.in(m_tx.dialect()), toId, toJson(targets));
}

void JobDependencies::settle(const QList<JobId> &dependents)
{
    static const SqlText release(
        "UPDATE jobs SET state = CASE WHEN scheduled_at > $2 THEN 1 ELSE 0 END "
        "WHERE state = 2 AND id AMONG($1) AND NOT EXISTS "
        "(SELECT 1 FROM job_dependencies d JOIN jobs t ON t.id = d.depends_on WHERE d.job_id = jobs.id "
        "AND t.state <> 5)");
    const QString list = toJson(dependents);
    if (m_tx.dialect() == Dialect::PostgreSql) {
        // Two workers that complete the last two targets at once do not see each other's: the second waits here,
        // and looks again when the first has committed.
        static const SqlText lock("SELECT id FROM jobs WHERE id AMONG($1) ORDER BY id FOR UPDATE");
        m_tx.each(
            lock.in(m_tx.dialect()), [](const Row &) {}, list);
    }
    const QList<JobId> doomed = cancelDoomed(list);
    m_tx.run(release.in(m_tx.dialect()), list, m_tx.now());
    m_tx.touch(Topic::Jobs);
    settleDependentsOf(doomed);
}

QList<JobId> JobDependencies::cancelDoomed(const QString &dependents)
{
    static const SqlText find("SELECT j.id, t.id, t.kind, t.state FROM jobs j "
                              "JOIN job_dependencies d ON d.job_id = j.id JOIN jobs t ON t.id = d.depends_on "
                              "WHERE j.id AMONG($1) AND j.state = 2 "
                              "AND t.state IN (6, 7) ORDER BY j.id, t.id");
    static const SqlText cancel("UPDATE jobs SET state = 6, finalized_at = $2, errors = APPEND(errors, $3) "
                                "WHERE id = $1 AND state = 2");
    const auto toDoomed = [](const Row &row) { return std::pair(toId(row), reason(row)); };
    QList<JobId> doomed;
    for (const auto &[id, why] : m_tx.all(find.in(m_tx.dialect()), toDoomed, dependents)) {
        const JobError error{m_tx.now(), 0, ErrorKind::Cancelled, why, {}};
        if (m_tx.run(cancel.in(m_tx.dialect()), id, m_tx.now(), toJson(error)) == 1) {
            doomed.append(id);
        }
    }
    return doomed;
}
} // namespace kuramori
