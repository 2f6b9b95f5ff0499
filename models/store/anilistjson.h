// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anilistanime.h"

#include <QByteArray>

namespace kuramori
{
/// The column anilist_records.content: all of a record but its numbers and relations. The same record yields the same
/// bytes.
QByteArray toJson(const AniListAnime &anime);
AniListAnime aniListFromJson(const QByteArray &json);
} // namespace kuramori
