// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ownership.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

QByteArray lockPath(const QString &databasePath)
{
    return QFile::encodeName(databasePath + QStringLiteral(".lock"));
}

/// Locks of the open file description (not of the process), so that two stores in one process exclude each other too
/// and closing some other descriptor of the file lets nothing go.
struct flock wholeFile()
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

qint64 readPid(int descriptor)
{
    char text[32] = {};
    const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
    return size > 0 ? QByteArray(text, size).trimmed().toLongLong() : 0;
}

bool writePid(int descriptor)
{
    const QByteArray text = QByteArray::number(qint64(getpid())) + '\n';
    return ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.constData(), size_t(text.size()), 0) == text.size();
}

Error ioError(const QString &databasePath)
{
    const int reason = errno;
    return Error{reason == ENOSPC || reason == EDQUOT ? ErrorKind::NoSpace : ErrorKind::Io,
                 Words::tr("The lock file %1.lock cannot be written. Check the permissions of its folder and the space "
                           "on the disk.")
                     .arg(databasePath),
                 QString::fromLocal8Bit(std::strerror(reason)), std::nullopt};
}
} // namespace

Result<Ownership> Ownership::take(const QString &databasePath)
{
    const int descriptor = ::open(lockPath(databasePath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return fail(ioError(databasePath));
    }
    Ownership ownership(descriptor);
    struct flock range = wholeFile();
    if (fcntl(descriptor, F_OFD_SETLK, &range) == 0) {
        if (!writePid(descriptor)) {
            return fail(ioError(databasePath));
        }
        return ownership;
    }
    if (errno != EAGAIN && errno != EACCES) {
        return fail(ioError(databasePath));
    }
    return fail(inUse(databasePath, readPid(descriptor)));
}

Error Ownership::inUse(const QString &databasePath, qint64 pid)
{
    return {ErrorKind::DatabaseBusy,
            Words::tr("The database %1 is in use by Kuramori with process id %2. Close that one first.")
                .arg(databasePath)
                .arg(pid),
            {},
            std::nullopt};
}

std::optional<qint64> Ownership::holder(const QString &databasePath)
{
    const int descriptor = ::open(lockPath(databasePath).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return std::nullopt;
    }
    const Ownership closes(descriptor);
    struct flock range = wholeFile();
    if (fcntl(descriptor, F_OFD_GETLK, &range) != 0 || range.l_type == F_UNLCK) {
        return std::nullopt;
    }
    return readPid(descriptor);
}

Ownership::Ownership(Ownership &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

Ownership &Ownership::operator=(Ownership &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Ownership::~Ownership()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}
} // namespace kuramori
