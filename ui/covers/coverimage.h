// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace kuramori
{
inline constexpr qint64 largestCoverFile = 4 * 1024 * 1024; ///< bytes; the worker fetches none so large
inline constexpr int longestCoverSide = 8192; ///< pixels, as the header of the file says
inline constexpr qint64 mostCoverPixels = 16'000'000; ///< the same

/// Decodes a picture that came from outside: JPEG, PNG or WebP and nothing else, within limits that are checked before
/// anything is unpacked, and scaled while it is. It fills `size` (device pixels) and is cut at the edges where its
/// shape is another; corners are round. `file`: a path as the disk has it; what is no regular file is refused. Blocks;
/// any thread but the window's. Errors: Io, TooLarge, BadSchema.
Result<QImage> decodeCover(const QByteArray &file, QSize size);
} // namespace kuramori
