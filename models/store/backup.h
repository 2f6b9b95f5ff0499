// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kuramori
{
/// A backup is one file that was opened and read through after it was written. It holds no secrets: those stay in the
/// keychain, and a restore asks for them again.
struct BackupInfo
{
    QString path;
    qint64 bytes = 0;
};

/// Writes the store as it is at this moment to `path`, while it stays in use. SQLite: a database file. PostgreSQL: an
/// archive of pg_dump; ErrorKind::Refused when there is no pg_dump, for then backups are the server's task, and when
/// what stands at `path` is no earlier backup.
Result<BackupInfo> backUp(Store &store, const QString &path);

/// `<folder>/kuramori-<date>-<time>.sqlite` (or .pgdump), then only the newest `keep` of them stay; but the newest that
/// is good always does.
Result<BackupInfo> backUpInto(Store &store, const QString &folder, int keep);

/// Opens a backup of SQLite and reads all of it.
Result<void> verifyBackup(const QString &path);

/// Whether restore() would take this backup; changes nothing.
Result<void> checkRestore(const QString &backup, const QString &database);

/// Puts a backup in the place of the SQLite database `database`, which no process may have open. At every moment one of
/// the two stands there whole. Returns where the old one was kept; an empty text when there was none.
Result<QString> restore(const QString &backup, const QString &database, Timestamp now);
} // namespace kuramori
