// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/endshash.h"

#include "workers/library/diskstamp.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QScopeGuard>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace kuramori
{
namespace
{
constexpr qint64 endLength = 1 << 20; // bytes

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EndsHash)
};

Error unreadable(const QByteArray &path, int cause)
{
    const ErrorKind kind = cause == ENOENT || cause == ENOTDIR || cause == ESTALE ? ErrorKind::NotFound : ErrorKind::Io;
    return {kind, Words::tr("%1 cannot be read: %2").arg(shownPath(path), qt_error_string(cause)), {}, std::nullopt};
}

Error isOther(const QByteArray &path)
{
    return {ErrorKind::NotFound,
            Words::tr("%1 is not as it was when the folder was read.").arg(shownPath(path)),
            {},
            std::nullopt};
}

/// False with errno; 0: the file became shorter.
bool addPiece(int file, qint64 from, qint64 length, QCryptographicHash &hash)
{
    QByteArray piece(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t got = pread(file, piece.data() + done, size_t(length - done), from + done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            errno = got == 0 ? 0 : errno;
            return false;
        }
        done += got;
    }
    hash.addData(piece);
    return true;
}
} // namespace

Result<QByteArray> endsHash(const QByteArray &path, const FileStamp &stamp)
{
    const int file = open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); // never waits for a pipe
    if (file < 0) {
        return fail(unreadable(path, errno));
    }
    const auto close = qScopeGuard([file] { ::close(file); });
    struct stat facts
    { };
    if (fstat(file, &facts) != 0) {
        return fail(unreadable(path, errno));
    }
    if (!S_ISREG(facts.st_mode) || stampOf(facts) != stamp) {
        return fail(isOther(path));
    }
    posix_fadvise(file, 0, 0, POSIX_FADV_RANDOM); // what lies between the ends is not wanted
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const qint64 first = std::min(stamp.size, endLength);
    const qint64 last = std::min(stamp.size - first, endLength);
    for (const auto &[from, length] : {std::pair<qint64, qint64>(0, first), std::pair(stamp.size - last, last)}) {
        if (!addPiece(file, from, length, hash)) {
            return fail(errno == 0 ? isOther(path) : unreadable(path, errno));
        }
    }
    return hash.result();
}
} // namespace kuramori
