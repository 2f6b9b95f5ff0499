// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <sys/uio.h>

#pragma GCC visibility push(hidden)

bool isFdWatched(int fd);
// Makes a name as the program gave it absolute; false when it lies outside of the watched folder.
bool resolve(int folder, const char *name, char path[PATH_MAX]);
// False for sockets and the like, which do not outlive their makers.
bool holdsData(mode_t mode);

// Numbers a call. False, with errno set, when it is the one to fail; every true is answered by leave().
bool enter(void);
long leave(long result);

// One entry of the log: what, inode, offset, length of the data that follows, bytes said on stdout so far, name, second
// name. Every call that was numbered makes one, "none" when it changed nothing. They do nothing unless recording.
void record(const char *what, unsigned long inode, long offset, const struct iovec *data, int parts, const char *path,
            const char *second);
void recordFd(const char *what, int fd, long offset, const struct iovec *data, int parts);
void recordName(const char *what, long result, const char *path, const char *second);
void recordWrite(int fd, long offset, const struct iovec *data, int parts, long written);
void recordCopied(int fd, long offset, long size);

#pragma GCC visibility pop
