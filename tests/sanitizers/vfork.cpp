// SPDX-License-Identifier: GPL-3.0-or-later
// QProcess starts its child in the memory of the parent (CLONE_VM | CLONE_VFORK). ThreadSanitizer's own clone() takes
// that for a fork, tells the child's half of its state to see nothing any more, and so blinds the parent: from then on
// it misses locks and reports races where there are none. This one lets the child pass unseen.
#include <sys/types.h>

#include <cstdarg>

extern "C" {
// NOLINTNEXTLINE(bugprone-reserved-identifier): glibc's name for what the sanitizer does not replace
int __clone(int (*run)(void *), void *stack, int flags, void *argument, ...);

// NOLINTNEXTLINE(cert-dcl50-cpp): the signature is glibc's
int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *parentId = va_arg(rest, pid_t *);
    void *tls = va_arg(rest, void *);
    auto *childId = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(run, stack, flags, argument, parentId, tls, childId);
}
}
