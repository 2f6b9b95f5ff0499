// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

constexpr qint64 largest = 1024 * 1024; // bytes

Error cannotRead(const QString &path, const QString &reason)
{
    return {ErrorKind::Io, Words::tr("%1 cannot be read: %2").arg(path, reason), {}, std::nullopt};
}

/// Asked of the open file, so that nobody changes it between the question and the reading.
Result<void> checkOpen(const QFile &file, const QString &path)
{
    struct stat state = {};
    if (fstat(file.handle(), &state) != 0) {
        return fail(cannotRead(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (!S_ISREG(state.st_mode) || state.st_size > largest) {
        return fail(ErrorKind::Refused, Words::tr("%1 is not a file of this program.").arg(path));
    }
    if ((state.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(ErrorKind::Refused,
                    Words::tr("Others may read %1 (mode %2). Close it with: chmod 600 '%1'. Who has read it has the "
                              "keys: think of replacing them.")
                        .arg(path, QString::number(state.st_mode & 0777, 8)));
    }
    return {};
}
} // namespace

Result<QByteArray> readPrivately(const QString &path)
{
    // Not to be held up by a pipe that lies there.
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int reason = errno;
        return reason == ENOENT ? fail(ErrorKind::NotFound, Words::tr("There is no file %1.").arg(path))
                                : fail(cannotRead(path, QString::fromLocal8Bit(std::strerror(reason))));
    }
    QFile file(path);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        close(descriptor);
        return fail(cannotRead(path, file.errorString()));
    }
    if (const Result<void> checked = checkOpen(file, path); !checked) {
        return fail(checked.error());
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(cannotRead(path, file.errorString()));
    }
    return content;
}

Result<void> writePrivately(const QString &path, const QByteArray &content)
{
    const bool hasFolder = QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!hasFolder || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorKind::Io,
                    Words::tr("%1 cannot be written: %2. Check its folder and the space on the disk.")
                        .arg(path, file.errorString()));
    }
    return {};
}
} // namespace kuramori
