// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"

namespace kuramori
{
/// The column audio.chapters; nothing of what is no such list.
QList<AudioChapter> chaptersFromJson(const QString &text);
} // namespace kuramori
