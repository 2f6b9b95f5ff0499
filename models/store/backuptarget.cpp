// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backuptarget.h"

#include "models/store/caught.h"
#include "models/store/postgresbackup.h"
#include "models/store/sqliteconnection.h"
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 headSize = 20; // to the versions for writing and reading, which end it
constexpr std::array besideDatabase{"", "-wal", "-shm", "-journal", ".lock", ".restored", ".sample"};

/// One file, or one name in one folder: a file that is to be made there counts as well.
bool isSame(const QString &path, const QString &other)
{
    const auto file = fileIdentity(path);
    if (file && file == fileIdentity(other)) {
        return true;
    }
    const QFileInfo left(path);
    const QFileInfo right(other);
    const auto folder = fileIdentity(left.absolutePath());
    return folder && folder == fileIdentity(right.absolutePath()) && left.fileName() == right.fileName();
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

/// The versions in the header tell a copy from a database in use: only the latter is in WAL mode.
bool isWholeWithoutJournal(const QString &path)
{
    const QByteArray head = headOf(path);
    return head.startsWith(QByteArray("SQLite format 3", 16)) && head.endsWith("\1\1");
}

bool isEarlierBackup(const QString &path, Dialect dialect)
{
    if (!QFileInfo(path).isFile()) {
        return false;
    }
    return dialect == Dialect::PostgreSql ? headOf(path).startsWith("PGDMP") && isDumpOfKuramori(path)
                                          : isWholeWithoutJournal(path) && isOfKuramori(path);
}
} // namespace

Result<void> checkBackupTarget(const DatabaseUrl &database, const QString &path)
{
    if (database.dialect == Dialect::Sqlite && belongsToDatabase(path, database.path)) {
        return fail(ErrorKind::Refused,
                    Words::tr("%1 belongs to the database in use, %2. A backup must not overwrite it; name another "
                              "file.")
                        .arg(path, database.path));
    }
    const QFileInfo file(path);
    const bool isFree = !file.exists() && !file.isSymLink();
    if (!isFree && !isEarlierBackup(path, database.dialect)) {
        return fail(ErrorKind::Refused,
                    Words::tr("%1 exists and is not an earlier backup of Kuramori. It was left as it is; name another "
                              "file.")
                        .arg(path));
    }
    return {};
}

bool belongsToDatabase(const QString &path, const QString &database)
{
    // SQLite keeps its journals beside the file itself, the lock stands beside the name that was given.
    const QString real = QFileInfo(database).canonicalFilePath();
    return std::ranges::any_of(besideDatabase, [&](const char *suffix) {
        return isSame(path, database + QLatin1String(suffix))
            || (!real.isEmpty() && isSame(path, real + QLatin1String(suffix)));
    });
}

bool isOfKuramori(const QString &path)
{
    qint64 tables = 0;
    const Result<void> looked = caught([&] {
        const auto connection = need(SqliteConnection::open(path, SqliteConnection::Mode::Read));
        connection->each("SELECT count(*) FROM sqlite_master WHERE type = 'table' "
                         "AND name IN ('schema_migrations', 'instance', 'jobs')",
                         {}, [&](const Row &row) { tables = row.integer(0); });
    });
    return looked && tables == 3; // many programs have a schema_migrations
}
} // namespace kuramori
