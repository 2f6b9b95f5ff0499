// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqliteconnection.h"

namespace kuramori
{
/// Copies the database behind `source`, which must not be in a transaction, as it is at this moment: into a part file
/// that is verified, synced and only then renamed to `path`. Writers are not held up.
Result<void> copySqlite(SqliteConnection &source, const QString &path);

/// Opens the file and reads all of it: PRAGMA integrity_check and foreign_key_check.
Result<void> verifySqlite(const QString &path);

/// Makes a rename or a new file last over a power cut.
Result<void> syncFile(const QString &path);
Result<void> syncFolderOf(const QString &path);
} // namespace kuramori
