// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

namespace kuramori
{
/// What AniList says of another of its works, seen from one of them.
struct AniListRelation
{
    QString relation; ///< "SEQUEL", "PREQUEL", "SIDE_STORY" …
    qint64 id = 0;
    std::optional<qint64> malId;
    QString type; ///< "ANIME" or "MANGA"
    QString format;
    QString title;
};

/// One work as AniList describes it (protocols.md §2). Unknown is empty: any field may be, but the id. Text is foreign,
/// trimmed, without markup.
struct AniListAnime
{
    qint64 id = 0;
    std::optional<qint64> malId; ///< its number at MyAnimeList, which the users of AniList keep
    QString type; ///< "ANIME" or "MANGA"
    QString romaji;
    QString english;
    QString native;
    QStringList synonyms; ///< in any script, each once
    QString format; ///< "TV", "TV_SHORT", "MOVIE", "SPECIAL", "OVA", "ONA", "MUSIC"
    QString status; ///< "FINISHED", "RELEASING", "NOT_YET_RELEASED", "CANCELLED", "HIATUS"
    std::optional<int> episodes;
    std::optional<int> durationMinutes; ///< of one episode
    PartialDate start;
    PartialDate end;
    std::optional<SeasonOfYear> season; ///< of the year it is listed under, which for winter may be that of its end
    std::optional<int> seasonYear; ///< also where no season is told
    std::optional<bool> isAdult;
    QStringList genres;
    QString description;
    QUrl cover;
    QUrl page;
    QList<AniListRelation> relations;
};
} // namespace kuramori
