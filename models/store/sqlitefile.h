// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kuramori
{
/// Which file stands behind a path: it stays the same while a database is open, or writes go to a ghost.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity &) const = default;
};
std::optional<FileIdentity> fileIdentity(const QString &path);

/// True for file systems of other machines, where SQLite's locks and syncs are not to be trusted.
/// `type` is the kernel's name of it: "nfs4", "fuse.sshfs".
bool isRemoteFileSystem(const QByteArray &type);

/// The folder exists and is on a disk of this machine.
Result<void> checkDatabaseFolder(const QString &databasePath);
} // namespace kuramori
