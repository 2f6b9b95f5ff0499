// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotentry.h"

#include <QList>

#include <optional>

namespace kuramori
{
/// How a work stands in a snapshot when it is compared with another one of the same list. In the order of the column.
enum class EntryState {
    New, ///< not in the other snapshot, which is whole
    Gone, ///< only in the other snapshot, and this one is whole
    Changed, ///< its position, score or members are not what they were
    Same,
    Unknown, ///< there is no other snapshot, or only a part of it was read
};

/// One work in two snapshots; at least one of the entries is there.
struct ComparedEntry
{
    std::optional<SnapshotEntry> now;
    std::optional<SnapshotEntry> then;
    EntryState state = EntryState::Unknown;

    const SnapshotEntry &either() const { return now ? *now : *then; }
    // Empty when either is unknown.
    std::optional<qint64> placesGained() const; ///< positive: it stands nearer to the top
    std::optional<double> scoreGained() const; ///< in whole hundredths
    std::optional<qint64> membersGained() const;
    bool operator==(const ComparedEntry &) const = default;
};

/// A snapshot as far as it was read.
struct SnapshotPart
{
    QList<SnapshotEntry> entries;
    bool isWhole = false; ///< the list was read to its end: what is not in it was not in the list
};

struct ComparisonCounts
{
    int works = 0; ///< in the snapshot itself
    int added = 0;
    int gone = 0;
    int changed = 0;
    int same = 0;
    int unknown = 0;
    bool operator==(const ComparisonCounts &) const = default;
};

struct SnapshotComparison
{
    QList<ComparedEntry> entries; ///< in the order of the list; behind them what is gone, in the order it had
    ComparisonCounts counts;
};

/// Absent is not removed: a work is gone only from a snapshot that is whole, and new only beside one that is.
SnapshotComparison compare(const SnapshotPart &now, const std::optional<SnapshotPart> &then);

enum class MoverFigure { Position, Members };

struct Movers
{
    QList<ComparedEntry> risers; ///< what gained most first
    QList<ComparedEntry> fallers; ///< what lost most first
};

/// `limit` of each at most. Of two that moved alike the one nearer to the top comes first.
Movers movers(const QList<ComparedEntry> &entries, MoverFigure figure, int limit);
} // namespace kuramori
