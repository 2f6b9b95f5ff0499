// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rearrangement.h"
#include "models/tables/snapshotreading.h"

#include <QStringList>

namespace kuramori
{
enum class SnapshotColumn {
    Title,
    State,
    Position,
    PlacesGained,
    PositionThen,
    Score,
    ScoreGained,
    Members,
    MembersGained,
    Rank,
    Popularity,
    Favorites,
    ScoredBy,
    Count
};

enum class SnapshotChoice { All, Changed, New, Gone };

/// Which works of a reading a table shows, and in which order. Works of which the column is unknown come last,
/// whatever the direction; works that are alike keep the order of the list.
struct SnapshotQuery
{
    SnapshotColumn column = SnapshotColumn::Position;
    bool descending = false;
    QStringList words; ///< folded as textKey() does; all of them must occur in a title
    SnapshotChoice choice = SnapshotChoice::All;
    bool operator==(const SnapshotQuery &) const = default;
};

/// What a column of numbers holds, as a number to sort by.
std::optional<double> snapshotNumber(const SnapshotLine &line, SnapshotColumn column);

Keys snapshotOrder(const SnapshotReading &reading, const SnapshotQuery &query);
} // namespace kuramori
