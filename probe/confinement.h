// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kuramori::probe
{
/// What this process may do from now on; none of it can be taken back.
struct Confinement
{
    std::uint64_t memoryBytes; ///< of address space, beyond what it has now
    std::uint64_t cpuSeconds; ///< of one file

    /// Limits memory and open files; no core dumps, no written files, no new privileges; the kernel's Landlock, where
    /// it is to be had, forbids to start programs or to change anything in a file system. Dies with the thread that
    /// started it. False: a limit was refused.
    bool enter() const;
    /// From here on one file may take cpuSeconds; over them the kernel ends the process (SIGXCPU).
    bool beginFile() const { return beginFile(cpuSeconds); }
    static bool beginFile(std::uint64_t seconds);
    /// From here on others come first: decoding is hours of work that nobody waits for.
    static void stepBack();
};
} // namespace kuramori::probe
