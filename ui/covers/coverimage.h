// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace kuramori
{
inline constexpr qint64 largestCoverFile = 4 * 1024 * 1024; ///< bytes; the worker takes none so large
inline constexpr int longestCoverSide = 8192; ///< pixels, as the header of the file says
inline constexpr qint64 mostCoverPixels = 16'000'000; ///< the same

/// Decodes a picture that came from outside: JPEG, PNG or WebP and nothing else, within limits that are checked before
/// anything is unpacked, and scaled while it is. It fills `size` (device pixels) and is cut at the edges where its
/// shape is another; corners are round. Blocks; any thread but the window's. Errors: Io, TooLarge, BadSchema.
Result<QImage> decodeCover(const QString &file, QSize size);
} // namespace kuramori
