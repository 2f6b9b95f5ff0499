// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

/// A full disk reaches us as SQLITE_FULL, or as an I/O error with the reason in errno.
bool isNoSpace(sqlite3 *handle, int code)
{
    const int reason = sqlite3_system_errno(handle);
    return (code & 0xff) == SQLITE_FULL
        || ((code & 0xff) == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT || reason == EFBIG));
}

ErrorKind kindOf(sqlite3 *handle, int code)
{
    if (isNoSpace(handle, code)) {
        return ErrorKind::NoSpace;
    }
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID) {
        return ErrorKind::Conflict;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::DatabaseBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::DatabaseCorrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorKind::Io;
    default:
        return ErrorKind::Database;
    }
}

QString sentence(ErrorKind kind, int code, const QString &path)
{
    switch (kind) {
    case ErrorKind::NoSpace:
        return Words::tr("There is no space left for the database %1. Nothing was lost; free some space.").arg(path);
    case ErrorKind::Conflict:
        return Words::tr("A row with the same key is already in the database.");
    case ErrorKind::DatabaseBusy:
        return Words::tr("The database %1 is held by another program. Close it and try again.").arg(path);
    case ErrorKind::DatabaseCorrupt:
        return (code & 0xff) == SQLITE_NOTADB
            ? Words::tr("The file %1 is not a database of Kuramori. It was left as it is; choose another file.")
                  .arg(path)
            : Words::tr("The database %1 is damaged. Restore the last good backup.").arg(path);
    case ErrorKind::Io:
        return (code & 0xff) == SQLITE_READONLY
            ? Words::tr("The database %1 cannot be written to. Check the permissions of the file and its folder.")
                  .arg(path)
            : Words::tr("The database %1 cannot be opened, read or written. Check the disk and the permissions of "
                        "the file and its folder.")
                  .arg(path);
    default:
        return Words::tr("A statement failed in the database %1.").arg(path);
    }
}
} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &path, QString context)
{
    const ErrorKind kind = kindOf(handle, code);
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)));
    return Error{kind, sentence(kind, code, path), context.isEmpty() ? detail : detail + u' ' + context, std::nullopt};
}
} // namespace kuramori
