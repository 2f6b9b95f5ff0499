// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kuramori
{
/// A backup takes the place of nothing, or of an earlier backup of the same dialect. ErrorKind::Refused names what else
/// stands there: a file of `database` itself under any name, a database in use, a foreign file, a folder, a device.
Result<void> checkBackupTarget(const DatabaseUrl &database, const QString &path);

/// True for `path` itself, its journals and its lock, also through links and before they exist.
bool belongsToDatabase(const QString &path, const QString &database);

/// A SQLite file with tables of Kuramori's in it; not that it is sound.
bool isOfKuramori(const QString &path);
} // namespace kuramori
