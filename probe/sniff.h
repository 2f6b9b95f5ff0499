// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/filewindow.h"

#include <string_view>

namespace kuramori::probe
{
enum class Format { Unknown, Mpeg, Mp4, OggVorbis, OggOpus, OggFlac, OggSpeex, Flac, Adts, Asf, Wav };

struct Sniffed
{
    Format format = Format::Unknown;
    std::int64_t id3Bytes = 0; ///< of an ID3v2 tag at the beginning, its header included
};

/// What a file is by its first bytes, whatever it is called; Unknown is worth a look when its name ends in .mp3.
Sniffed sniff(FileWindow &file);
/// libavformat's name of what reads it; MPEG audio's for Unknown.
const char *demuxerOf(Format format);
/// Whether the name ends so, in any case; \a ending is in small letters, with its dot.
bool endsIn(std::string_view path, std::string_view ending);
} // namespace kuramori::probe
