// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/facts.h"
#include "probe/sniff.h"

namespace kuramori::probe
{
enum class TagOutcome {
    Read,
    Broken, ///< not what its first bytes say
    Emptied, ///< read, but values came out empty: TagLib drops texts that are not valid UTF-8
};

/// Tags and technical data by TagLib 1.13. Throws std::bad_alloc when a tag exceeds the memory limit.
TagOutcome readTags(FileWindow &file, Format format, Facts &facts);
} // namespace kuramori::probe
