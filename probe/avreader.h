// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/facts.h"
#include "probe/filewindow.h"

namespace kuramori::probe
{
/// Reads what TagLib does not: chapters and the codec of MP4 and ASF, by libavformat. Nothing but \a file is opened,
/// whatever it refers to; no stream is decoded.
class AvReader
{
public:
    enum class Outcome { Read, NotThis, OutOfMemory };

    /// \a demuxer by libavformat's name ("mov", "asf", "ogg", "mp3", "flac"). Fills in what \a facts does not hold yet.
    static Outcome readTechnical(FileWindow &file, const char *demuxer, Facts &facts);
    /// Only keys that \a facts lacks: values that TagLib leaves empty because they are not valid UTF-8.
    static void readTags(FileWindow &file, const char *demuxer, Facts &facts);
};
} // namespace kuramori::probe
