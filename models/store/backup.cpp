// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/backuptarget.h"
#include "models/store/caught.h"
#include "models/store/ownership.h"
#include "models/store/postgresbackup.h"
#include "models/store/schema.h"
#include "models/store/sqlitebackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString stamp(Timestamp now)
{
    return toDateTime(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// Deletes all but the newest `keep`, and goes on keeping until one of those kept is good.
void removeOld(const QString &folder, const QString &pattern, int keep)
{
    bool haveGood = false;
    int kept = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (kept < keep || !haveGood) {
            haveGood = haveGood || verifyBackup(file.filePath());
            ++kept;
        } else {
            QFile::remove(file.filePath());
        }
    }
}

/// What a process left that was killed while it made a backup.
void removeParts(const QString &folder, Timestamp now)
{
    const QDateTime nobodyWritesNow = toDateTime(now).addDays(-1);
    const QFileInfoList parts = QDir(folder).entryInfoList({QStringLiteral("kuramori-*.kuramori-part")}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < nobodyWritesNow) {
            QFile::remove(part.filePath());
        }
    }
}

[[noreturn]] void stopWithErrno(const QString &message)
{
    stopWith(errno == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io, message,
             QString::fromLocal8Bit(std::strerror(errno)));
}

/// Brings what is in the journal into the database. A damaged one keeps what it has of a journal.
void emptyJournal(const QString &database)
{
    bool isBusy = false;
    static_cast<void>(caught([&] {
        need(SqliteConnection::open(database, SqliteConnection::Mode::Write))
            ->each("PRAGMA wal_checkpoint(TRUNCATE)", {}, [&](const Row &row) { isBusy = row.integer(0) != 0; });
    }));
    if (isBusy) {
        stopWith(ErrorKind::DatabaseBusy,
                 Words::tr("Another program reads the database %1. End it, then restore again. Nothing was changed.")
                     .arg(database));
    }
}

void keepUnder(const QString &kept, const QString &file)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(kept).constData()) != 0) {
        stopWithErrno(Words::tr("The database %1 cannot be kept under another name.").arg(file));
    }
}

/// The old database stays under another name, with its journal; none is left that would be played into the new one.
void keepOld(const QString &database, const QString &kept)
{
    emptyJournal(database);
    const QString journal = database + QStringLiteral("-wal");
    keepUnder(kept, database);
    if (QFileInfo(journal).size() > 0) {
        keepUnder(kept + QStringLiteral("-wal"), journal);
    }
    need(syncFolderOf(database));
    QFile::remove(journal);
    QFile::remove(database + QStringLiteral("-shm"));
}

void refuseForeign(const QString &backup)
{
    need(verifyBackup(backup));
    if (!isOfKuramori(backup)) {
        stopWith(ErrorKind::Refused, Words::tr("%1 is not a backup of Kuramori. Nothing was changed.").arg(backup));
    }
    const auto connection = need(SqliteConnection::open(backup, SqliteConnection::Mode::Read));
    static_cast<void>(need(Schema(*connection, schemaSteps(QStringLiteral(":/schema"), Dialect::Sqlite)).pending()));
}
} // namespace

Result<BackupInfo> backUp(Store &store, const QString &path)
{
    const DatabaseUrl &database = store.options().database;
    Result<void> done = caught([&] {
        need(checkBackupTarget(database, path));
        if (store.dialect() == Dialect::PostgreSql) {
            need(dumpPostgres(database, path));
        } else {
            const auto source = need(SqliteConnection::open(database.path, SqliteConnection::Mode::Read));
            need(copySqlite(*source, path));
        }
    });
    if (!done) {
        return fail(std::move(done.error()));
    }
    return BackupInfo{path, QFileInfo(path).size()};
}

Result<BackupInfo> backUpInto(Store &store, const QString &folder, int keep)
{
    const QString suffix = store.dialect() == Dialect::Sqlite ? QStringLiteral(".sqlite") : QStringLiteral(".pgdump");
    const QString name = QStringLiteral("kuramori-") + stamp(store.now()) + suffix;
    Result<BackupInfo> made = backUp(store, folder + u'/' + name);
    if (made) {
        removeOld(folder, QStringLiteral("kuramori-[0-9]*-[0-9]*") + suffix, keep);
        removeParts(folder, store.now());
    }
    return made;
}

Result<void> verifyBackup(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorKind::Io, Words::tr("There is no backup %1.").arg(path));
    }
    return path.endsWith(QLatin1String(".pgdump")) ? verifyDump(path) : verifySqlite(path);
}

Result<void> checkRestore(const QString &backup, const QString &database)
{
    return caught([&] {
        if (belongsToDatabase(backup, database)) {
            stopWith(ErrorKind::Refused,
                     Words::tr("%1 belongs to the database %2 itself; name a backup of it.").arg(backup, database));
        }
        refuseForeign(backup);
    });
}

Result<QString> restore(const QString &backup, const QString &database, Timestamp now)
{
    const QString fresh = database + QStringLiteral(".restored");
    QString kept;
    bool isOurs = false; // another restore may be writing it, or it is all that somebody has
    Result<void> done = caught([&] {
        const Ownership ownership = need(Ownership::take(database));
        need(checkRestore(backup, database));
        isOurs = true;
        need(copySqlite(*need(SqliteConnection::open(backup, SqliteConnection::Mode::Read)), fresh));
        if (QFileInfo::exists(database)) {
            kept = database + QStringLiteral(".replaced-") + stamp(now);
            keepOld(database, kept);
        }
        if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(database).constData()) != 0) {
            stopWithErrno(Words::tr("The restored database %1 cannot be given its name.").arg(fresh));
        }
        need(syncFolderOf(database));
    });
    if (!done) {
        if (isOurs) {
            QFile::remove(fresh);
        }
        return fail(std::move(done.error()));
    }
    return kept;
}
} // namespace kuramori
