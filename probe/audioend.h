// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/decoded.h"
#include "probe/filewindow.h"

namespace kuramori::probe
{
/// Where frames of MPEG audio or ADTS end and tags begin: ID3v1, APE, Lyrics3v2 and an ID3v2 at the end, in any order.
/// Bytes from the beginning of the file.
std::int64_t audioEnd(FileWindow &file);

/// Whether the last page of an Ogg file is there as a whole, and says that it is the last (RFC 3533, 6).
Decoded::End oggEnd(FileWindow &file);

/// Whether the last of the outermost boxes of an MP4 lies within the file (ISO 14496-12, 4.2).
Decoded::End mp4End(FileWindow &file);
} // namespace kuramori::probe
