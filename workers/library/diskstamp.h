// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryfile.h"

#include <sys/stat.h>

namespace kuramori
{
inline FileStamp stampOf(const struct stat &facts)
{
    return {facts.st_ino, facts.st_size,
            std::chrono::seconds(facts.st_mtim.tv_sec) + std::chrono::nanoseconds(facts.st_mtim.tv_nsec)};
}
} // namespace kuramori
