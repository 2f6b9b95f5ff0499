// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/caught.h"
#include "models/store/instance.h"
#include "models/store/storelog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr std::string_view migrationsTable = R"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        version INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        checksum TEXT NOT NULL,
        applied_at BIGINT NOT NULL,
        app_version TEXT NOT NULL
    ))";

/// Two programs that start at one moment on one PostgreSQL do the steps one after the other.
class UpgradeLock
{
public:
    explicit UpgradeLock(Connection &connection)
        : m_connection(connection)
    {
        if (m_connection.dialect() == Dialect::PostgreSql) {
            m_connection.script("SELECT pg_advisory_lock(7203001)");
        }
    }
    ~UpgradeLock()
    {
        if (m_connection.dialect() == Dialect::PostgreSql) {
            // On a broken connection the server lets the lock go by itself.
            static_cast<void>(caught([&] { m_connection.script("SELECT pg_advisory_unlock(7203001)"); }));
        }
    }
    Q_DISABLE_COPY_MOVE(UpgradeLock)

private:
    Connection &m_connection;
};
} // namespace

QList<SchemaStep> schemaSteps(const QString &folder, Dialect dialect)
{
    static const QRegularExpression fileName(QStringLiteral("^(\\d{4})_(\\w+)\\.sql$"));
    const QDir files(folder + (dialect == Dialect::Sqlite ? QStringLiteral("/sqlite") : QStringLiteral("/postgresql")));
    QList<SchemaStep> steps;
    for (const QString &entry : files.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = fileName.match(entry);
        QFile file(files.filePath(entry));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray sql = file.readAll();
        const QByteArray checksum = QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex();
        steps.append({match.captured(1).toInt(), match.captured(2), sql, QString::fromLatin1(checksum)});
    }
    return steps;
}

Schema::Schema(Connection &connection, QList<SchemaStep> steps)
    : m_connection(connection)
    , m_steps(std::move(steps))
    , m_sqlite(connection.dialect() == Dialect::Sqlite)
{ }

Result<qsizetype> Schema::pending()
{
    qsizetype count = 0;
    if (Result<void> done = caught([&] { count = stepsToDo().size(); }); !done) {
        return fail(std::move(done.error()));
    }
    return count;
}

Result<void> Schema::upgrade(Timestamp now, const std::function<Result<void>()> &backUp)
{
    return caught([&] {
        const UpgradeLock lock(m_connection);
        const QList<SchemaStep> steps = stepsToDo();
        if (steps.isEmpty()) {
            return;
        }
        if (steps.size() < m_steps.size()) {
            refuseWhileJobsRun(now);
            need(backUp());
        }
        for (const SchemaStep &step : steps) {
            apply(step, now);
        }
    });
}

QList<SchemaStep> Schema::stepsToDo()
{
    if (!hasTable(QStringLiteral("schema_migrations"))) {
        refuseForeignTables();
        return m_steps;
    }
    QList<SchemaStep> steps = m_steps;
    const auto check = [&](const Row &row) {
        const auto known = std::ranges::find(std::as_const(steps), int(row.integer(0)), &SchemaStep::version);
        if (known == steps.cend()) {
            stopWith(ErrorKind::Refused,
                     Words::tr("The database was written by a newer Kuramori (%1, schema step %2 \"%3\"). Update this "
                               "program, or restore the backup made before that update.")
                         .arg(row.text(3))
                         .arg(row.integer(0))
                         .arg(row.text(1)));
        }
        if (known->checksum != row.text(2)) {
            stopWith(ErrorKind::Refused,
                     Words::tr("Schema step %1 \"%2\" of the database is not the one this program knows. It was made "
                               "by an unreleased version; restore a backup or start with a new database.")
                         .arg(row.integer(0))
                         .arg(row.text(1)),
                     row.text(2));
        }
        steps.removeAt(known - steps.cbegin());
    };
    m_connection.each("SELECT version, name, checksum, app_version FROM schema_migrations ORDER BY version", {}, check);
    return steps;
}

bool Schema::hasTable(const QString &name)
{
    const Param params[]{name};
    return number(m_sqlite ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1"
                           : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1",
                  params)
        > 0;
}

void Schema::refuseForeignTables()
{
    if (number(m_sqlite ? "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                        : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
        > 0) {
        stopWith(
            ErrorKind::Refused,
            Words::tr("The database holds tables of another program. Nothing was changed; choose a database of its "
                      "own for Kuramori."));
    }
}

/// Only PostgreSQL may hold jobs that run elsewhere; a SQLite file belongs to this process, so a job that looks as if
/// it ran is left over from a crash and is rescued after the upgrade.
void Schema::refuseWhileJobsRun(Timestamp now)
{
    if (m_sqlite || !hasTable(QStringLiteral("jobs"))) {
        return;
    }
    const Param params[]{now};
    if (number("SELECT count(*) FROM jobs WHERE state = 3 AND leased_until > $1", params) > 0) {
        stopWith(ErrorKind::Refused,
                 Words::tr("The database must be brought up to date, but another machine is running jobs on it. Stop "
                           "Kuramori there first."));
    }
}

void Schema::apply(const SchemaStep &step, Timestamp now)
{
    m_connection.script(m_sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    Result<void> done = caught([&] {
        if (!m_sqlite) {
            m_connection.script("SET LOCAL statement_timeout = 0"); // an index of a large table takes its time
        }
        m_connection.run(migrationsTable, {});
        m_connection.script(step.sql);
        const Param params[]{step.version, step.name, step.checksum, now, appVersion()};
        m_connection.run("INSERT INTO schema_migrations (version, name, checksum, applied_at, app_version) "
                         "VALUES ($1, $2, $3, $4, $5)",
                         params);
        m_connection.script("COMMIT");
    });
    if (!done) {
        static_cast<void>(caught([&] { m_connection.script("ROLLBACK"); }));
        done.error().context += QStringLiteral(" (schema step %1 %2)").arg(step.version).arg(step.name);
        need(std::move(done));
    }
    qCInfo(storeLog, "Schema step %d %s done", step.version, qUtf8Printable(step.name));
}

qint64 Schema::number(std::string_view sql, std::span<const Param> params)
{
    qint64 value = 0;
    m_connection.each(sql, params, [&](const Row &row) { value = row.integer(0); });
    return value;
}
} // namespace kuramori
