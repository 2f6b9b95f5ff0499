// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/healthchecks.h"

#include "app/assembly/house.h"
#include "models/domain/snapshotlist.h"
#include "models/store/integrity.h"
#include "models/store/jobrows.h"
#include "models/store/ownership.h"
#include "models/store/queuetable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <sys/statvfs.h>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr std::chrono::hours staleCrawl{36}; // daily, and half a day of grace
constexpr std::chrono::hours staleBackup{8 * 24};
constexpr std::chrono::seconds clockTolerance{60};
constexpr qint64 littleSpace = 1'000'000'000;
constexpr qint64 tooLittleSpace = 100'000'000;

HealthCheck good(const char *name, const QString &text)
{
    return {QLatin1String(name), HealthLevel::Ok, text};
}

HealthCheck doubtful(const char *name, const QString &text)
{
    return {QLatin1String(name), HealthLevel::Warning, text};
}

HealthCheck bad(const char *name, const QString &text)
{
    return {QLatin1String(name), HealthLevel::Error, text};
}

/// A check that only looks at rows; a store that does not answer is an error of that check.
template <class Look>
HealthCheck fromRows(House &house, const char *name, Look look)
{
    Result<HealthCheck> check = house.store().read(look);
    return check ? std::move(*check) : bad(name, check.error().message);
}

QString ageText(Timestamp then, Timestamp now)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(now - then).count();
    return hours < 48 ? Words::tr("%1 h ago").arg(hours) : Words::tr("%1 days ago").arg(hours / 24);
}

HealthCheck storeCheck(House &house)
{
    const Result<void> sound = quickCheck(house.store());
    return sound ? good("store", Words::tr("%1 answers and is sound").arg(house.database().toString()))
                 : bad("store", sound.error().message);
}

HealthCheck schemaCheck(House &house)
{
    return fromRows(house, "schema", [](ReadTx &tx) {
        return good("schema", Words::tr("version %1").arg(tx.number("SELECT max(version) FROM schema_migrations")));
    });
}

HealthCheck ownerCheck(const House &house)
{
    if (house.database().dialect != Dialect::Sqlite) {
        return good("owner", Words::tr("shared by all machines on this server"));
    }
    const auto pid = Ownership::holder(house.database().path);
    return good("owner", pid ? Words::tr("process %1").arg(*pid) : Words::tr("nobody works with it now"));
}

HealthCheck backupCheck(House &house)
{
    if (house.database().dialect != Dialect::Sqlite) {
        return good("backup", Words::tr("the server's task: pg_dump or its keeper's own way"));
    }
    const QFileInfoList files
        = QDir(house.profile().backupFolder()).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
    if (files.isEmpty()) {
        return doubtful("backup", Words::tr("there is none yet: kuramori --batch backup"));
    }
    const Timestamp made = toTimestamp(files.first().lastModified());
    const Timestamp now = house.clock().wall();
    const QString text = Words::tr("%1, %2").arg(files.first().fileName(), ageText(made, now));
    return now - made > staleBackup ? doubtful("backup", text) : good("backup", text);
}

HealthCheck clockCheck(House &house)
{
    return fromRows(house, "clock", [&](ReadTx &tx) {
        const Timestamp here = house.clock().wall();
        const auto apart = std::chrono::abs(tx.now() - here);
        const Timestamp newest(std::chrono::microseconds(tx.number("SELECT coalesce(max(created_at), 0) FROM jobs")));
        if (apart > clockTolerance) {
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(apart).count();
            return bad("clock", Words::tr("%1 s away from the database server's; set one of them").arg(seconds));
        }
        if (newest > here + clockTolerance) {
            return doubtful("clock", Words::tr("jobs were made in the future: the clock was set back"));
        }
        return good("clock", toIso(here));
    });
}

HealthCheck jobsCheck(House &house)
{
    return fromRows(house, "jobs", [](ReadTx &tx) {
        const JobCounts counts = JobRows(tx).counts();
        const auto of = [&](JobState state) { return counts[size_t(state)]; };
        const qint64 waiting = of(JobState::Available) + of(JobState::Scheduled) + of(JobState::Pending);
        const QString text = Words::tr("%1 running, %2 waiting, %3 to be tried again, %4 dead")
                                 .arg(of(JobState::Running))
                                 .arg(waiting)
                                 .arg(of(JobState::Retryable))
                                 .arg(of(JobState::Discarded));
        return of(JobState::Discarded) > 0 ? doubtful("jobs", text) : good("jobs", text);
    });
}

HealthCheck queuesCheck(House &house)
{
    return fromRows(house, "queues", [](ReadTx &tx) {
        QStringList paused;
        for (const QueueRow &queue : QueueRows(tx).all()) {
            if (queue.pausedAt) {
                paused.append(queue.name == QueueTable::everything() ? QStringLiteral("all") : queue.name);
            }
        }
        return paused.isEmpty() ? good("queues", Words::tr("none is paused"))
                                : doubtful("queues", Words::tr("paused: %1").arg(paused.join(QStringLiteral(", "))));
    });
}

/// Breakers live in the process that works; what others see of them are the jobs that wait behind them.
HealthCheck sourcesCheck(House &house)
{
    return fromRows(house, "sources", [](ReadTx &tx) {
        QStringList waits;
        JobFilter filter;
        filter.state = JobState::Scheduled;
        for (const JobRow &job : JobRows(tx).page(filter, {}, 100)) {
            const QString reason = job.metadata.value(QLatin1String("waiting_for")).toString();
            if (job.snoozes > 0 && !reason.isEmpty() && !waits.contains(reason)) {
                waits.append(reason);
            }
        }
        return waits.isEmpty() ? good("sources", Words::tr("no job waits for one"))
                               : doubtful("sources", waits.join(QStringLiteral("; ")));
    });
}

HealthCheck diskCheck(const House &house)
{
    const QString folder = QFileInfo(house.profile().logFile()).absolutePath();
    struct statvfs disk = {}; // QStorageInfo knows mount points only, and a chroot may show none
    if (statvfs(QFile::encodeName(folder).constData(), &disk) != 0) {
        return doubtful("disk", Words::tr("nobody can tell how much of %1 is free").arg(folder));
    }
    if ((disk.f_flag & ST_RDONLY) != 0) {
        return bad("disk", Words::tr("%1 is read-only").arg(folder));
    }
    const qint64 free = qint64(disk.f_bavail) * qint64(disk.f_frsize);
    const QString text = Words::tr("%1 free").arg(QLocale().formattedDataSize(free));
    if (free < tooLittleSpace) {
        return bad("disk", text);
    }
    return free < littleSpace ? doubtful("disk", text) : good("disk", text);
}

HealthCheck crawlsCheck(House &house)
{
    return fromRows(house, "crawls", [](ReadTx &tx) {
        QStringList parts;
        bool isStale = false;
        for (const SnapshotList &list : SnapshotList::daily()) {
            const auto at = tx.first(
                "SELECT max(completed_at) FROM crawls WHERE list = $1 AND state IN ('complete', 'cut')",
                [](const Row &row) { return row.optionalTime(0); }, list.toString());
            const bool isKnown = at && *at;
            isStale = isStale || !isKnown || tx.now() - **at > staleCrawl;
            parts.append(
                QStringLiteral("%1 %2").arg(list.toString(), isKnown ? ageText(**at, tx.now()) : Words::tr("never")));
        }
        const QString text = parts.join(QStringLiteral(", "));
        return isStale ? doubtful("crawls", text) : good("crawls", text);
    });
}
} // namespace

QString healthLevelName(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ok:
        return QStringLiteral("ok");
    case HealthLevel::Warning:
        return QStringLiteral("warning");
    case HealthLevel::Error:
        return QStringLiteral("error");
    }
    return {};
}

QList<HealthCheck> healthChecks(House &house)
{
    return {storeCheck(house), schemaCheck(house), ownerCheck(house),   backupCheck(house), clockCheck(house),
            jobsCheck(house),  queuesCheck(house), sourcesCheck(house), diskCheck(house),   crawlsCheck(house)};
}
} // namespace kuramori
