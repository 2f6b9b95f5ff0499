// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anilistanime.h"
#include "models/domain/animetitle.h"
#include "models/domain/bookmatch.h"

#include <vector>

namespace kuramori
{
/// The scripts in which sources give a main title. Others are synonyms.
enum class TitleScript { Romaji, English, Native, Synonym };

enum class AnimeFormat { Unknown, Tv, TvShort, Movie, Special, Ova, Ona, Music };

/// An anime of either source, taken apart once to be compared with many.
struct ComparableAnime
{
    struct Title
    {
        TitleScript script = TitleScript::Synonym;
        SeasonTitle text;
    };

    std::optional<qint64> malId;
    std::vector<Title> titles;
    AnimeFormat format = AnimeFormat::Unknown;
    PartialDate start; ///< or the year of the season
    std::optional<int> episodes;
    std::optional<int> seconds; ///< of an episode
};

ComparableAnime comparable(const Anime &anime);
ComparableAnime comparable(const AniListAnime &record);

enum class AnimeGround {
    Bridge, ///< one number of MyAnimeList: 1; 0.89 where the rest contradicts it
    OtherBridge, ///< two numbers: 0.89 at most
    OtherSeason, ///< no main title has the mark of one of the other: 0
    Likeness
};

/// The proof, as it can be shown. All figures 0 to 1; the optional ones empty when either side does not know.
struct AnimeMatch
{
    double score = 0;
    MatchVerdict verdict = MatchVerdict::Different;
    AnimeGround ground = AnimeGround::Likeness;
    double title = 0;
    std::optional<double> start;
    std::optional<double> format;
    std::optional<double> episodes;
    std::optional<double> duration;
};

/// Whether two sources speak of the same anime: the same season of it, in the same form.
///
/// score = 0.60 title + 0.20 start + 0.10 format + 0.10 episodes + 0.05 duration, by the sum of the weights that are
/// known. title is the best pair of all titles, times 0.95 for each of the two that is a synonym, and a fifth of it by
/// the share of the scripts that both give in which the main titles agree. Start: 1 within three days, 0.8 within a
/// month, 0.5 within 100 days, 0.2 within a year; of years alone 0.8 for the same. Episodes: 0.5 up to a quarter apart.
/// So the score stays below Same where the start is more than 100 days apart; it does so (0.89 at most) where the
/// format or the number of episodes is quite another, for sequels and recaps share all the rest. A bridge is
/// contradicted by another form that started another year, or by either when no title is alike. Symmetric; pure.
AnimeMatch matchAnime(const ComparableAnime &a, const ComparableAnime &b);
} // namespace kuramori
