// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/openfolder.h"

#include "models/domain/libraryfile.h"
#include "models/domain/sidecar.h"
#include "workers/library/diskstamp.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace kuramori
{
namespace
{
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr mode_t fileMode = 0644;
constexpr mode_t folderMode = 0755;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenFolder)
};

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }
    int number() const { return m_number; }
    /// False: what was written may be lost (errno).
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && name != "." && name != ".." && !name.contains('/') && !name.contains('\0');
}

QByteArray partOf(const QByteArray &name)
{
    return name + ".kuramori-part";
}

bool writeAll(int file, const QByteArray &content)
{
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t count = ::write(file, content.constData() + at, size_t(content.size() - at));
        if (count < 0 && errno != EINTR) {
            return false;
        }
        at += count > 0 ? count : 0;
    }
    return true;
}

/// One byte more than a side-car may have, so that one that is too large is seen to be.
bool readAll(int file, QByteArray *content)
{
    std::array<char, 16384> piece{};
    while (content->size() <= largestSideCar) {
        const ssize_t count = ::read(file, piece.data(), piece.size());
        if (count == 0) {
            return true;
        }
        if (count < 0 && errno != EINTR) {
            return false;
        }
        content->append(piece.data(), count > 0 ? count : 0);
    }
    return true;
}

/// Never over another file. Where the file system cannot promise that, as some over the network, a second name is made
/// and the first taken away, which keeps the promise, too.
bool renameTo(int from, const QByteArray &name, int to, const QByteArray &newName)
{
    if (renameat2(from, name.constData(), to, newName.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    return linkat(from, name.constData(), to, newName.constData(), 0) == 0 && unlinkat(from, name.constData(), 0) == 0;
}

QString sentence(const QString &file, int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return Words::tr("There is no space left on the disk for %1. Nothing of it was written.").arg(file);
    case EROFS:
        return Words::tr("%1 cannot be written: its disk is read-only.").arg(file);
    case EACCES:
    case EPERM:
        return Words::tr("%1 cannot be written or read: this user may not. Give it the right to, or run the program "
                         "as who may.")
            .arg(file);
    case ELOOP:
    case ENOTDIR:
        return Words::tr("%1 is a link or lies behind one, and nothing is written through links.").arg(file);
    case EEXIST:
        return Words::tr("There is a file %1 already. Move it away if nobody needs it.").arg(file);
    case EXDEV:
        return Words::tr("%1 lies on another disk than its folder of the library, so that nothing can be moved to "
                         "the bin.")
            .arg(file);
    default:
        return Words::tr("%1: %2.").arg(file, qt_error_string(code));
    }
}

ErrorKind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EROFS:
    case EACCES:
    case EPERM:
    case ELOOP:
    case ENOTDIR:
    case EXDEV:
        return ErrorKind::Refused;
    case ENOENT:
        return ErrorKind::NotFound;
    case EEXIST:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Io;
    }
}
} // namespace

OpenFolder::OpenFolder(int descriptor, QByteArray path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{ }

OpenFolder::OpenFolder(OpenFolder &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{ }

OpenFolder &OpenFolder::operator=(OpenFolder &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

OpenFolder::~OpenFolder()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

tl::unexpected<Error> OpenFolder::trouble(const QByteArray &name, int code) const
{
    const QByteArray path = name.isEmpty() ? m_path : m_path + '/' + name;
    return fail(kindOf(code), sentence(shownPath(path), code), qt_error_string(code));
}

Result<OpenFolder> OpenFolder::root(const QByteArray &path, const RootIdentity &identity)
{
    OpenFolder folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), path);
    struct stat facts = {};
    struct statfs system = {};
    struct statvfs flags = {};
    if (folder.m_descriptor < 0 || fstat(folder.m_descriptor, &facts) != 0 || fstatfs(folder.m_descriptor, &system) != 0
        || fstatvfs(folder.m_descriptor, &flags) != 0) {
        return folder.trouble({}, errno);
    }
    const QByteArray id(reinterpret_cast<const char *>(&system.f_fsid), sizeof system.f_fsid);
    if (RootIdentity{id, facts.st_ino} != identity) {
        return fail(
            ErrorKind::Refused,
            Words::tr("At %1 is another folder than when it was last scanned. Scan it first.").arg(shownPath(path)));
    }
    if ((flags.f_flag & ST_RDONLY) != 0) {
        return folder.trouble({}, EROFS);
    }
    return folder;
}

Result<OpenFolder> OpenFolder::child(const QByteArray &name, bool mayMake) const
{
    if (!isName(name)) {
        return trouble(name, ELOOP);
    }
    if (mayMake) {
        if (mkdirat(m_descriptor, name.constData(), folderMode) == 0) {
            if (const Result<void> kept = sync(); !kept) { // what is moved into it must not be lost with it
                return fail(kept.error());
            }
        } else if (errno != EEXIST) {
            return trouble(name, errno);
        }
    }
    const int descriptor = openat(m_descriptor, name.constData(), folderFlags);
    if (descriptor < 0) {
        return trouble(name, errno);
    }
    return OpenFolder(descriptor, m_path + '/' + name);
}

Result<OpenFolder> OpenFolder::descend(const QByteArray &path, bool mayMake) const
{
    const int again = openat(m_descriptor, ".", folderFlags);
    if (again < 0) {
        return trouble({}, errno);
    }
    Result<OpenFolder> folder = OpenFolder(again, m_path);
    if (path.isEmpty()) {
        return folder;
    }
    const QList<QByteArray> names = path.split('/');
    for (const QByteArray &name : names) {
        Result<OpenFolder> next = folder->child(name, mayMake);
        if (!next) {
            return next;
        }
        folder = std::move(next);
    }
    return folder;
}

Result<OpenFolder> OpenFolder::below(const QByteArray &path) const
{
    return descend(path, false);
}

Result<OpenFolder> OpenFolder::madeBelow(const QByteArray &path) const
{
    return descend(path, true);
}

Result<std::optional<FileInFolder>> OpenFolder::read(const QByteArray &name) const
{
    if (!isName(name)) {
        return trouble(name, ELOOP);
    }
    const Descriptor file(openat(m_descriptor, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0 && errno == ENOENT) {
        return std::optional<FileInFolder>();
    }
    struct stat facts = {};
    if (file.number() < 0 || fstat(file.number(), &facts) != 0) {
        return trouble(name, errno);
    }
    FileInFolder found;
    found.hasOtherNames = facts.st_nlink > 1;
    if (!S_ISREG(facts.st_mode)) {
        return fail(ErrorKind::Refused, Words::tr("%1 is no file.").arg(shownPath(m_path + '/' + name)));
    }
    if (!readAll(file.number(), &found.content)) {
        return trouble(name, errno);
    }
    if (found.content.size() > largestSideCar) {
        return fail(ErrorKind::TooLarge,
                    Words::tr("%1 is larger than any side-car.").arg(shownPath(m_path + '/' + name)));
    }
    return std::optional(std::move(found));
}

Result<qint64> OpenFolder::linksOf(const QByteArray &name) const
{
    struct stat facts = {};
    if (!isName(name)) {
        return trouble(name, ELOOP);
    }
    if (fstatat(m_descriptor, name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0) {
        return trouble(name, errno);
    }
    return S_ISREG(facts.st_mode) ? qint64(facts.st_nlink) : 0;
}

Result<void> OpenFolder::writePart(const QByteArray &name, const QByteArray &content) const
{
    if (!isName(name)) {
        return trouble(name, ELOOP);
    }
    const QByteArray part = partOf(name);
    Result<void> written = writeWhole(part, content);
    if (!written && written.error().kind != ErrorKind::Conflict) { // then it is not this one's
        dropPart(name);
    }
    return written;
}

Result<void> OpenFolder::writeWhole(const QByteArray &part, const QByteArray &content) const
{
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Descriptor file(openat(m_descriptor, part.constData(), flags, fileMode));
    if (file.number() < 0 || !writeAll(file.number(), content) || fsync(file.number()) != 0 || !file.close()) {
        return trouble(part, errno);
    }
    const Result<std::optional<FileInFolder>> readBack = read(part);
    if (!readBack) {
        return fail(readBack.error());
    }
    if (!*readBack || (*readBack)->content != content) {
        return fail(ErrorKind::Io,
                    Words::tr("%1 does not hold what was written into it.").arg(shownPath(m_path + '/' + part)));
    }
    return {};
}

Result<void> OpenFolder::placePart(const QByteArray &name) const
{
    if (!renameTo(m_descriptor, partOf(name), m_descriptor, name)) {
        return trouble(name, errno);
    }
    return sync();
}

void OpenFolder::dropPart(const QByteArray &name) const
{
    unlinkat(m_descriptor, partOf(name).constData(), 0);
}

Result<void> OpenFolder::drop(const QByteArray &name) const
{
    if (!isName(name)) {
        return trouble(name, ELOOP);
    }
    if (unlinkat(m_descriptor, name.constData(), 0) != 0 && errno != ENOENT) {
        return trouble(name, errno);
    }
    return sync();
}

void OpenFolder::dropFolder(const QByteArray &name) const
{
    if (isName(name)) {
        unlinkat(m_descriptor, name.constData(), AT_REMOVEDIR);
    }
}

Result<void> OpenFolder::move(const QByteArray &name, const OpenFolder &to, const QByteArray &newName) const
{
    if (!isName(name) || !isName(newName)) {
        return trouble(name, ELOOP);
    }
    if (!renameTo(m_descriptor, name, to.m_descriptor, newName)) {
        return trouble(name, errno);
    }
    Result<void> there = to.sync();
    return there ? sync() : there;
}

Result<void> OpenFolder::sync() const
{
    if (fsync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS) { // folders of some systems cannot be
        return trouble({}, errno);
    }
    return {};
}
} // namespace kuramori
