// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/tables/difference.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace kuramori
{
class ReadTx;

enum class AnimeColumn { Title, Type, Season, Episodes, Status, Score, Rank, Popularity, Members, Favorites, Count };

/// Which works the library shows, and in which order. Works of which the column is unknown come last, whatever the
/// direction.
struct AnimeQuery
{
    AnimeColumn column = AnimeColumn::Title;
    bool descending = false;
    QStringList words; ///< folded as textKey() does; all of them must occur in a title
    bool onlyDoubtful = false; ///< with an open finding
    bool operator==(const AnimeQuery &) const = default;
};

/// What a line of the library shows. Unknown is empty.
struct AnimeLine
{
    WorkId id;
    QString title;
    QString type;
    QString status;
    std::optional<SeasonOfYear> season;
    std::optional<qint64> episodes;
    std::optional<double> score;
    std::optional<qint64> rank;
    std::optional<qint64> popularity;
    std::optional<qint64> members;
    std::optional<qint64> favorites;
    QString cover; ///< address of its picture
    bool operator==(const AnimeLine &) const = default;
};

qint64 animeTotal(ReadTx &tx);
/// The works in order, 8 bytes each. `limit` 0 reads all.
std::vector<qint64> animeOrder(ReadTx &tx, const AnimeQuery &query, int limit = 0);
/// The lines of these works, in any order; works that are gone are left out.
QList<AnimeLine> animeLines(ReadTx &tx, std::span<const qint64> ids);
} // namespace kuramori
