// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kuramori
{
/// Runs pg_dump into a part file, reads its table of contents back and gives it its name.
Result<void> dumpPostgres(const DatabaseUrl &database, const QString &path);
/// Asks pg_restore to read the archive's contents.
Result<void> verifyDump(const QString &path);
/// Whether pg_restore finds the tables of ours in it.
bool isDumpOfKuramori(const QString &path);
} // namespace kuramori
