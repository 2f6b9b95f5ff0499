// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kuramori::probe
{
/// The key under which a field is handed on, or nothing for a field that says nothing of a book. \a field is what the
/// format calls it: an ID3v2 frame, the description of a TXXX frame, an MP4 atom (©nam in Latin-1), a Vorbis
/// comment, an ASF attribute or libavformat's name; the case of letters does not count.
/// Names are those of Audiobookshelf 2.36 (prober, grabber of tags), tone, Mp3tag and libavformat 59.
std::string_view standardKey(std::string_view field);
} // namespace kuramori::probe
