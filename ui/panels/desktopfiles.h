// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <chrono>

class QUrl;

namespace kuramori
{
// Handed to what the desktop has for it. Paths are absolute and as the disk has them. Errors: Io, a sentence.

Result<void> openFolder(const QByteArray &folder);
/// In the default player. What is no audio file by its name is refused: the desktop would start a program.
Result<void> playFile(const QByteArray &file);
/// The same from \a at on, where the default player is one that can be told (defaultplayer.h); else from the beginning.
Result<void> playFileFrom(const QByteArray &file, std::chrono::milliseconds at);
/// In the browser. The address comes from outside, so any other scheme than those of the web is refused.
Result<void> openPage(const QUrl &page);
} // namespace kuramori
