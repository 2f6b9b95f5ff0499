// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

constexpr std::array<std::string_view, 22> remoteTypes{
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "fuse.cephfs",
    "fuse.davfs2",
    "fuse.gcsfuse",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "gfs2",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
};
} // namespace

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity{status.st_dev, status.st_ino};
}

bool isRemoteFileSystem(const QByteArray &type)
{
    const std::string_view name(type.constData(), size_t(type.size()));
    return std::ranges::find(remoteTypes, name) != remoteTypes.end();
}

Result<void> checkDatabaseFolder(const QString &databasePath)
{
    const QFileInfo folder(QFileInfo(databasePath).absolutePath());
    if (!folder.isDir()) {
        return fail(ErrorKind::Io,
                    Words::tr("The folder %1 for the database does not exist. Create it, or choose another one.")
                        .arg(folder.filePath()));
    }
    const QByteArray type = QStorageInfo(folder.filePath()).fileSystemType();
    if (isRemoteFileSystem(type)) {
        return fail(
            ErrorKind::Refused,
            Words::tr("The database %1 would be on a network file system (%2), where it would be damaged sooner "
                      "or later. Move it to a disk of this machine, or use PostgreSQL.")
                .arg(databasePath, QString::fromLatin1(type)));
    }
    return {};
}
} // namespace kuramori
