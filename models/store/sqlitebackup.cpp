// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitebackup.h"

#include "models/store/caught.h"
#include "models/store/sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
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

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        return fail(reason == ENOSPC || reason == EDQUOT ? ErrorKind::NoSpace : ErrorKind::Io,
                    Words::tr("%1 could not be written to the disk for good.").arg(path),
                    QString::fromLocal8Bit(std::strerror(reason)));
    }
    return {};
}

/// One step copies all pages: in WAL mode it reads one snapshot, and in several it would start again at every commit.
void copyPages(SqliteConnection &source, SqliteConnection &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup) {
        stopWith(sqliteError(target.handle(), sqlite3_errcode(target.handle()), target.path()));
    }
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK) {
        stopWith(sqliteError(target.handle(), code, target.path()));
    }
}

Result<void> writeCopy(SqliteConnection &source, const QString &part)
{
    return caught([&] {
        {
            const auto target = need(SqliteConnection::open(part, SqliteConnection::Mode::Write));
            // A backup is one file, whole without a journal; the second time because the copied header says WAL.
            target->script("PRAGMA journal_mode=DELETE");
            copyPages(source, *target);
            target->script("PRAGMA journal_mode=DELETE");
        }
        need(verifySqlite(part));
        need(syncFile(part));
    });
}
} // namespace

Result<void> copySqlite(SqliteConnection &source, const QString &path)
{
    const QString part = path + QStringLiteral(".kuramori-part");
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return fail(ErrorKind::Io, Words::tr("The folder of the backup %1 cannot be made.").arg(path));
    }
    QFile::remove(part);
    Result<void> done = writeCopy(source, part);
    if (done && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        done = fail(ErrorKind::Io, Words::tr("The backup %1 cannot be given its name.").arg(path),
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!done) {
        QFile::remove(part);
        return done;
    }
    return syncFolderOf(path);
}

Result<void> verifySqlite(const QString &path)
{
    return caught([&] {
        const auto connection = need(SqliteConnection::open(path, SqliteConnection::Mode::Read));
        QStringList findings;
        connection->each("PRAGMA integrity_check(20)", {}, [&](const Row &row) { findings.append(row.text(0)); });
        findings.removeAll(QStringLiteral("ok"));
        connection->each("PRAGMA foreign_key_check", {}, [&](const Row &row) {
            findings.append(QStringLiteral("%1 row %2 refers to nothing").arg(row.text(0)).arg(row.integer(1)));
        });
        if (!findings.isEmpty()) {
            stopWith(ErrorKind::DatabaseCorrupt, Words::tr("The database %1 is damaged.").arg(path),
                     findings.join(u'\n'));
        }
    });
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDWR);
}

Result<void> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}
} // namespace kuramori
