// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program under test, it numbers every call that changes something below one folder, and at a chosen
// number kills the process or lets the call fail; or it records each call with its data, so that the folder can be
// rebuilt as a power cut might have left it. Calls the C library makes inside itself (stdio) pass unseen: the replay
// finds that out by comparing its last state with the real folder.
//
//   FAULTS_ROOT     the folder, as realpath gives it
//   FAULTS_COUNTER  a file of 16 zero bytes, shared by all threads and processes of the run
//   FAULTS_MODE     count | kill | error | record
//   FAULTS_AT       kill and error: the number of the call, from 1
//   FAULTS_ERRNO    error: the number the call fails with, once
//   FAULTS_LOG      record: where the calls go
#include "tests/faults/shim/watch.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct Counter
{
    atomic_long calls;
    atomic_int held; // while recording, one call at a time: the log has the order in which the disk saw them
};

static struct
{
    const char *root;
    size_t rootLength;
    struct Counter *counter;
    enum { Count, Kill, Fail, Record } mode;
    long at;
    int failure;
    int log;
} shim;

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

__attribute__((constructor)) static void start(void)
{
    const int counter = syscall(SYS_openat, AT_FDCWD, setting("FAULTS_COUNTER"), O_RDWR | O_CLOEXEC);
    if (counter < 0)
        return;
    shim.counter = mmap(NULL, sizeof(struct Counter), PROT_READ | PROT_WRITE, MAP_SHARED, counter, 0);
    close(counter);
    const char *mode = setting("FAULTS_MODE");
    shim.mode = !strcmp(mode, "kill") ? Kill : !strcmp(mode, "error") ? Fail : !strcmp(mode, "record") ? Record : Count;
    shim.at = atol(setting("FAULTS_AT"));
    shim.failure = atoi(setting("FAULTS_ERRNO"));
    if (shim.mode == Record)
        shim.log = syscall(SYS_openat, AT_FDCWD, setting("FAULTS_LOG"), O_WRONLY | O_APPEND | O_CLOEXEC);
    shim.root = setting("FAULTS_ROOT");
    shim.rootLength = strlen(shim.root);
}

static bool isWatched(const char *path)
{
    return shim.rootLength && !strncmp(path, shim.root, shim.rootLength)
        && (path[shim.rootLength] == '/' || path[shim.rootLength] == '\0');
}

static bool fdPath(int fd, char path[PATH_MAX])
{
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = '\0';
    return length > 0;
}

bool isFdWatched(int fd)
{
    char path[PATH_MAX];
    return shim.rootLength && fdPath(fd, path) && isWatched(path);
}

bool resolve(int folder, const char *name, char path[PATH_MAX])
{
    if (!shim.rootLength || !name)
        return false;
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else {
        char base[PATH_MAX];
        if (folder == AT_FDCWD ? !getcwd(base, sizeof base) : !fdPath(folder, base))
            return false;
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX)
            return false;
    }
    return isWatched(path);
}

bool enter(void)
{
    if (shim.mode == Record) {
        while (atomic_exchange(&shim.counter->held, 1))
            sched_yield();
    }
    const long number = atomic_fetch_add(&shim.counter->calls, 1) + 1;
    if (number != shim.at)
        return true;
    if (shim.mode == Kill) {
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }
    if (shim.mode == Fail) {
        errno = shim.failure;
        return false;
    }
    return true;
}

long leave(long result)
{
    if (shim.mode == Record)
        atomic_store(&shim.counter->held, 0);
    return result;
}

void record(const char *what, unsigned long inode, long offset, const struct iovec *data, int parts, const char *path,
            const char *second)
{
    if (shim.mode != Record)
        return;
    const int saved = errno;
    long length = 0;
    for (int i = 0; i < parts; ++i)
        length += (long)data[i].iov_len;
    struct stat out;
    const long said = fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(out.st_mode) ? (long)out.st_size : 0;
    char line[3 * PATH_MAX];
    const int size = snprintf(line, sizeof line, "%s\t%lu\t%ld\t%ld\t%ld\t%s\t%s\n", what, inode, offset, length, said,
                              path, second);
    struct iovec all[IOV_MAX] = {{line, (size_t)size}};
    for (int i = 0; i < parts; ++i)
        all[i + 1] = data[i];
    if (syscall(SYS_writev, shim.log, all, parts + 1) != size + length)
        abort();
    errno = saved;
}

void recordFd(const char *what, int fd, long offset, const struct iovec *data, int parts)
{
    struct stat file;
    char path[PATH_MAX];
    if (shim.mode == Record && fstat(fd, &file) == 0 && fdPath(fd, path))
        record(what, file.st_ino, offset, data, parts, path, "");
}

void recordName(const char *what, long result, const char *path, const char *second)
{
    struct stat file = {0};
    const bool done = result == 0 && shim.mode == Record;
    const bool known = done && fstatat(AT_FDCWD, *second ? second : path, &file, AT_SYMLINK_NOFOLLOW) == 0;
    record(known && holdsData(file.st_mode) ? what : "none", file.st_ino, 0, NULL, 0, path, second);
}

bool holdsData(mode_t mode)
{
    return S_ISREG(mode) || S_ISDIR(mode);
}

void recordWrite(int fd, long offset, const struct iovec *data, int parts, long written)
{
    struct iovec kept[IOV_MAX - 1];
    int count = 0;
    for (long left = written; count < parts && left > 0; left -= (long)data[count++].iov_len) {
        kept[count] = data[count];
        if ((long)kept[count].iov_len > left)
            kept[count].iov_len = (size_t)left;
    }
    recordFd(written > 0 ? "write" : "none", fd, offset, kept, count);
}

// Data that the kernel copies is read back from where it went.
void recordCopied(int fd, long offset, long size)
{
    if (shim.mode != Record)
        return;
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const int source = syscall(SYS_openat, AT_FDCWD, link, O_RDONLY | O_CLOEXEC);
    void *data = malloc(size > 0 ? (size_t)size : 1);
    if (size > 0 && (source < 0 || pread(source, data, (size_t)size, offset) != size))
        abort();
    recordWrite(fd, offset, &(struct iovec){data, size > 0 ? (size_t)size : 0}, 1, size);
    free(data);
    close(source);
}
