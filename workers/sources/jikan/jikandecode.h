// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/anime.h"
#include "models/domain/dataquality.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kuramori
{
struct PlacedAnime
{
    int position = 0; ///< in the page, from 1; refused records keep their place
    Anime anime;
};

/// One page of a list.
struct JikanPage
{
    int lastPage = 0; ///< as the source says; 0 when it does not
    bool hasNext = false;
    int total = 0; ///< records in the whole list, not to be trusted; 0 when not told
    QList<PlacedAnime> records;
    QList<Refusal> refusals;
};

struct JikanWork
{
    Anime anime;
    AnimeDetails details; ///< relations and streaming links; the rest is asked for separately
};

struct JikanGenre
{
    NamedEntity entity;
    std::optional<qint64> count; ///< works under it
};

// All of them: BadSchema when the answer has not the promised shape, Truncated when it ends early, Empty when there is
// nothing in it, and what an error body says when it came in the place of data. Names of fields as in protocols.md §1.

/// A record that cannot be read is refused with its reason and the others are kept. When not one of several can be
/// read, the shape has changed and the page is BadSchema; no rows where more pages are promised are Empty.
Result<JikanPage> decodePage(const QByteArray &body);
Result<JikanWork> decodeWork(const QByteArray &body); ///< /anime/{id}/full
Result<AnimeStatistics> decodeStatistics(const QByteArray &body);
Result<QList<AnimeRecommendation>> decodeRecommendations(const QByteArray &body);
Result<QList<JikanGenre>> decodeGenres(const QByteArray &body, const QString &kind);
Result<QList<SeasonOfYear>> decodeSeasons(const QByteArray &body); ///< newest first, as sent
} // namespace kuramori
