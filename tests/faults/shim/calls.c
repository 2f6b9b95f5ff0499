// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calls of the C library that change files, each in its place: counted, killed, failed or recorded (watch.h).
#include "tests/faults/shim/watch.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static long vectorAt(int fd, const struct iovec *data, int parts, long offset)
{
    if (!enter())
        return -1;
    const long written = syscall(SYS_pwritev, fd, data, parts, offset, 0L);
    recordWrite(fd, offset, data, parts, written);
    return leave(written);
}

static long vector(int fd, const struct iovec *data, int parts)
{
    if (!enter())
        return -1;
    const long written = syscall(SYS_writev, fd, data, parts);
    recordWrite(fd, lseek(fd, 0, SEEK_CUR) - written, data, parts, written);
    return leave(written);
}

ssize_t write(int fd, const void *data, size_t size)
{
    if (!isFdWatched(fd))
        return syscall(SYS_write, fd, data, size);
    return vector(fd, &(struct iovec){(void *)data, size}, 1);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    if (!isFdWatched(fd))
        return syscall(SYS_pwrite64, fd, data, size, offset);
    return vectorAt(fd, &(struct iovec){(void *)data, size}, 1, offset);
}

ssize_t writev(int fd, const struct iovec *data, int parts)
{
    return isFdWatched(fd) ? vector(fd, data, parts) : syscall(SYS_writev, fd, data, parts);
}

ssize_t pwritev64(int fd, const struct iovec *data, int parts, off64_t offset)
{
    return isFdWatched(fd) ? vectorAt(fd, data, parts, offset) : syscall(SYS_pwritev, fd, data, parts, offset, 0L);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t size)
{
    const bool watched = isFdWatched(to);
    if (watched && !enter())
        return -1;
    const long copied = syscall(SYS_sendfile, to, from, offset, size);
    if (!watched)
        return copied;
    recordCopied(to, lseek(to, 0, SEEK_CUR) - copied, copied);
    return leave(copied);
}

ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t size, unsigned flags)
{
    const bool watched = isFdWatched(to);
    if (watched && !enter())
        return -1;
    const long copied = syscall(SYS_copy_file_range, from, fromOffset, to, toOffset, size, flags);
    if (!watched)
        return copied;
    recordCopied(to, (toOffset ? *toOffset : lseek(to, 0, SEEK_CUR)) - copied, copied);
    return leave(copied);
}

int ftruncate64(int fd, off64_t size)
{
    if (!isFdWatched(fd))
        return (int)syscall(SYS_ftruncate, fd, size);
    if (!enter())
        return -1;
    const long result = syscall(SYS_ftruncate, fd, size);
    recordFd(result == 0 ? "truncate" : "none", fd, size, NULL, 0);
    return (int)leave(result);
}

int fallocate64(int fd, int mode, off64_t offset, off64_t size)
{
    if (!isFdWatched(fd))
        return (int)syscall(SYS_fallocate, fd, mode, offset, size);
    if (!enter())
        return -1;
    const long result = syscall(SYS_fallocate, fd, mode, offset, size);
    // Mode 0 only makes the file longer; punching holes is not modelled and would end the replay.
    recordFd(result < 0 ? "none" : mode == 0 ? "extend" : "unknown", fd, offset + size, NULL, 0);
    return (int)leave(result);
}

int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    return fallocate64(fd, 0, offset, size) == 0 ? 0 : errno;
}

static int sync_(int fd, long call)
{
    if (!isFdWatched(fd))
        return (int)syscall(call, fd);
    if (!enter())
        return -1;
    const long result = syscall(call, fd);
    recordFd(result == 0 ? "sync" : "none", fd, 0, NULL, 0);
    return (int)leave(result);
}

int fsync(int fd)
{
    return sync_(fd, SYS_fsync);
}

int fdatasync(int fd)
{
    return sync_(fd, SYS_fdatasync);
}

static int open_(int folder, const char *name, int flags, mode_t mode)
{
    char path[PATH_MAX];
    struct stat before;
    const bool temporary = (flags & O_TMPFILE) == O_TMPFILE;
    if (!(temporary || flags & (O_CREAT | O_TRUNC)) || !resolve(folder, name, path))
        return (int)syscall(SYS_openat, folder, name, flags, mode);
    const bool exists = !temporary && fstatat(AT_FDCWD, path, &before, 0) == 0;
    if (exists && !((flags & O_TRUNC) && before.st_size > 0))
        return (int)syscall(SYS_openat, folder, name, flags, mode); // changes nothing
    if (!enter())
        return -1;
    const long fd = syscall(SYS_openat, folder, name, flags, mode);
    const char *what = fd < 0 ? "none" : temporary ? "temporary" : exists ? "truncate" : "create";
    struct stat file = {0};
    if (fd >= 0)
        (void)fstat((int)fd, &file);
    record(what, file.st_ino, 0, NULL, 0, path, "");
    return (int)leave(fd);
}

static mode_t modeOf(int flags, va_list more)
{
    return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(more, mode_t) : 0;
}

int open64(const char *name, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return open_(AT_FDCWD, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeOf(flags, more);
    va_end(more);
    return open_(folder, name, flags, mode);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    char fromPath[PATH_MAX];
    char toPath[PATH_MAX];
    const bool isFrom = resolve(fromFolder, from, fromPath);
    const bool isTo = resolve(toFolder, to, toPath);
    if (!isFrom && !isTo)
        return (int)syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags);
    if (!enter())
        return -1;
    const long result = syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags);
    recordName(isFrom && isTo && !(flags & RENAME_EXCHANGE) ? "rename" : "unknown", result, fromPath, toPath);
    return (int)leave(result);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    char path[PATH_MAX];
    if (!resolve(toFolder, to, path))
        return (int)syscall(SYS_linkat, fromFolder, from, toFolder, to, flags);
    if (!enter())
        return -1;
    const long result = syscall(SYS_linkat, fromFolder, from, toFolder, to, flags);
    recordName("link", result, path, "");
    return (int)leave(result);
}

int unlinkat(int folder, const char *name, int flags)
{
    char path[PATH_MAX];
    if (!resolve(folder, name, path))
        return (int)syscall(SYS_unlinkat, folder, name, flags);
    if (!enter())
        return -1;
    struct stat file = {0};
    const bool known = fstatat(AT_FDCWD, path, &file, AT_SYMLINK_NOFOLLOW) == 0 && holdsData(file.st_mode);
    const long result = syscall(SYS_unlinkat, folder, name, flags);
    record(known && result == 0 ? "unlink" : "none", 0, 0, NULL, 0, path, "");
    return (int)leave(result);
}

int mkdirat(int folder, const char *name, mode_t mode)
{
    char path[PATH_MAX];
    if (!resolve(folder, name, path))
        return (int)syscall(SYS_mkdirat, folder, name, mode);
    if (!enter())
        return -1;
    const long result = syscall(SYS_mkdirat, folder, name, mode);
    recordName("mkdir", result, path, "");
    return (int)leave(result);
}

// The older spellings of the same calls; on 64-bit Linux off_t is off64_t.
int creat64(const char *name, mode_t mode)
{
    return open_(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int rename(const char *from, const char *to)
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int a, const char *from, int b, const char *to)
{
    return renameat2(a, from, b, to, 0);
}
int link(const char *from, const char *to)
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int unlink(const char *name)
{
    return unlinkat(AT_FDCWD, name, 0);
}
int rmdir(const char *name)
{
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}
int mkdir(const char *name, mode_t mode)
{
    return mkdirat(AT_FDCWD, name, mode);
}
int open(const char *, int, ...) __attribute__((alias("open64")));
int openat(int, const char *, int, ...) __attribute__((alias("openat64")));
int creat(const char *, mode_t) __attribute__((alias("creat64")));
ssize_t pwrite(int, const void *, size_t, off_t) __attribute__((alias("pwrite64")));
ssize_t pwritev(int, const struct iovec *, int, off_t) __attribute__((alias("pwritev64")));
ssize_t sendfile(int, int, off_t *, size_t) __attribute__((alias("sendfile64")));
int ftruncate(int, off_t) __attribute__((alias("ftruncate64")));
int fallocate(int, int, off_t, off_t) __attribute__((alias("fallocate64")));
int posix_fallocate(int, off_t, off_t) __attribute__((alias("posix_fallocate64")));
