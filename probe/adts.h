// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/facts.h"
#include "probe/filewindow.h"

namespace kuramori::probe
{
/// Bare AAC (ISO 13818-7, 6.2) has frames and nothing else: no length, no tags, no index, and TagLib does not read it.
/// The first MiB is walked; the duration of a longer file is estimated from it. False: there are no two frames.
bool readAdts(FileWindow &file, std::int64_t offset, Facts &facts);
} // namespace kuramori::probe
