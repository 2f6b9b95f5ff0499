// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/confinement.h"

#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace kuramori::probe
{
namespace
{
constexpr rlim_t mostOpenFiles = 16;
constexpr int background = 10; // a niceness

bool limit(int resource, rlim_t most)
{
    const struct rlimit both = {most, most};
    return setrlimit(static_cast<__rlimit_resource_t>(resource), &both) == 0;
}

/// Bytes of address space in use; 0 when /proc is not there.
std::uint64_t mappedBytes()
{
    unsigned long pages = 0;
    if (std::FILE *status = std::fopen("/proc/self/statm", "re")) {
        pages = std::fscanf(status, "%lu", &pages) == 1 ? pages : 0;
        std::fclose(status);
    }
    return std::uint64_t(pages) * std::uint64_t(sysconf(_SC_PAGESIZE));
}

/// Kernels before 5.13 and those started without it refuse: the other limits hold.
void enterLandlock()
{
    struct landlock_ruleset_attr rules = {};
    rules.handled_access_fs = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR
        | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR
        | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO
        | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
    const long descriptor = syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    if (descriptor >= 0) {
        syscall(SYS_landlock_restrict_self, descriptor, 0);
        close(int(descriptor));
    }
}
} // namespace

bool Confinement::enter() const
{
    const bool isLimited = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && limit(RLIMIT_AS, mappedBytes() + memoryBytes) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_NOFILE, mostOpenFiles);
    enterLandlock();
    return isLimited;
}

bool Confinement::beginFile(std::uint64_t seconds)
{
    struct rusage used = {};
    struct rlimit both = {};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &both) != 0) {
        return false;
    }
    both.rlim_cur = rlim_t(used.ru_utime.tv_sec) + rlim_t(used.ru_stime.tv_sec) + 2 + seconds; // 2: whole seconds
    return setrlimit(RLIMIT_CPU, &both) == 0;
}

void Confinement::stepBack()
{
    setpriority(PRIO_PROCESS, 0, background);
}
} // namespace kuramori::probe
