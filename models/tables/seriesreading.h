// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/seriesshelf.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace kuramori
{
class ReadTx;

enum class SeriesColumn { Name, Authors, Volumes, Owned, Gaps, Missing, Upcoming, Rating, Count };

/// A series as a row of a table.
struct SeriesLine
{
    SeriesId id;
    QString name;
    QString nameKey; ///< sorts
    QString authors; ///< as they are shown; of many the first two
    QString searchText;
    QList<ShelfPlace> shelf;
    int owned = 0; ///< books that are not ignored
    int gaps = 0; ///< volumes that are missing between others and not ignored
    std::optional<int> missing; ///< by a service's list; empty: none was found. This and the next are main volumes
    std::optional<int> upcoming;
    std::optional<int> stars; ///< that a person gave it; see mostStars
    bool isUnsure = false; ///< whose list is its, a person has to say
    bool operator==(const SeriesLine &) const = default;
};

struct SeriesQuery
{
    SeriesColumn column = SeriesColumn::Name;
    bool descending = false;
    bool onlyGaps = false;
    bool onlyUnsure = false;
    QStringList words; ///< folded; name and authors hold all of them
    bool operator==(const SeriesQuery &) const = default;
};

/// All series that a book is in.
struct SeriesReading
{
    QList<SeriesLine> lines;
    QHash<qint64, int> places; ///< in `lines`, by id
    int unsure = 0;

    static SeriesReading read(ReadTx &tx);
    Keys order(const SeriesQuery &query) const;
    bool operator==(const SeriesReading &) const = default;
};
} // namespace kuramori
