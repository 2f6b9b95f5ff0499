// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/facts.h"

#include <map>

namespace kuramori::probe
{
/// Chapters from Vorbis comments, as ffmpeg and Matroska's tools write them: CHAPTER001=00:00:00.000 and
/// CHAPTER001NAME=…. They state no ends: one lasts to the next, the last to the end of the file. \a comments are clean,
/// by name in capitals.
void addXiphChapters(const std::map<std::string, std::string> &comments, Facts &facts);
} // namespace kuramori::probe
