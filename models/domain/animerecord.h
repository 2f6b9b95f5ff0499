// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

namespace kuramori
{
/// What AniList says of an anime (protocols.md §2), as far as telling anime apart needs it. Unknown is empty.
struct AnimeRecord
{
    qint64 id = 0; ///< AniList's
    std::optional<qint64> malId; ///< its bridge to MyAnimeList
    QString romaji;
    QString english;
    QString native;
    QStringList synonyms; ///< in any script; some are a title cut at its commas
    QString format; ///< "TV", "TV_SHORT", "MOVIE", "SPECIAL", "OVA", "ONA", "MUSIC"
    std::optional<SeasonOfYear> season;
    std::optional<int> episodes;
    std::optional<int> durationMinutes; ///< of one episode
    PartialDate start;
};
} // namespace kuramori
