// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotcomparison.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

namespace kuramori
{
namespace
{
EntryState stateOf(const ComparedEntry &entry, bool otherIsWhole)
{
    if (!entry.then) {
        return otherIsWhole ? EntryState::New : EntryState::Unknown;
    }
    const bool same = entry.now->position == entry.then->position && entry.now->score == entry.then->score
        && entry.now->members == entry.then->members;
    return same ? EntryState::Same : EntryState::Changed;
}

void count(EntryState state, ComparisonCounts &counts)
{
    counts.works += state == EntryState::Gone ? 0 : 1;
    switch (state) {
    case EntryState::New:
        ++counts.added;
        break;
    case EntryState::Gone:
        ++counts.gone;
        break;
    case EntryState::Changed:
        ++counts.changed;
        break;
    case EntryState::Same:
        ++counts.same;
        break;
    case EntryState::Unknown:
        ++counts.unknown;
        break;
    }
}

QList<SnapshotEntry> inOrder(QList<SnapshotEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const SnapshotEntry &a, const SnapshotEntry &b) {
        return std::pair(a.position, a.sourceId) < std::pair(b.position, b.sourceId);
    });
    return entries;
}

std::optional<qint64> gain(const ComparedEntry &entry, MoverFigure figure)
{
    return figure == MoverFigure::Position ? entry.placesGained() : entry.membersGained();
}
} // namespace

std::optional<qint64> ComparedEntry::placesGained() const
{
    return now && then ? std::optional<qint64>(then->position - now->position) : std::nullopt;
}

std::optional<double> ComparedEntry::scoreGained() const
{
    if (!now || !then || !now->score || !then->score) {
        return std::nullopt;
    }
    return std::round((*now->score - *then->score) * 100) / 100; // 9.11 − 9.10 is not 0.01 in binary
}

std::optional<qint64> ComparedEntry::membersGained() const
{
    if (!now || !then || !now->members || !then->members) {
        return std::nullopt;
    }
    return *now->members - *then->members;
}

SnapshotComparison compare(const SnapshotPart &now, const std::optional<SnapshotPart> &then)
{
    SnapshotComparison result;
    QHash<qint64, SnapshotEntry> others; // what the snapshot does not hold remains
    if (then) {
        others.reserve(then->entries.size());
        for (const SnapshotEntry &entry : then->entries) {
            others.insert(entry.sourceId, entry);
        }
    }
    result.entries.reserve(now.entries.size());
    for (const SnapshotEntry &entry : inOrder(now.entries)) {
        ComparedEntry compared{entry, {}, {}};
        if (const auto other = others.constFind(entry.sourceId); other != others.cend()) {
            compared.then = *other;
            others.erase(other);
        }
        compared.state = stateOf(compared, then && then->isWhole);
        count(compared.state, result.counts);
        result.entries.append(compared);
    }
    if (now.isWhole) {
        for (const SnapshotEntry &entry : inOrder({others.cbegin(), others.cend()})) {
            count(EntryState::Gone, result.counts);
            result.entries.append({{}, entry, EntryState::Gone});
        }
    }
    return result;
}

Movers movers(const QList<ComparedEntry> &entries, MoverFigure figure, int limit)
{
    using Move = std::pair<qint64, const ComparedEntry *>;
    std::vector<Move> up;
    std::vector<Move> down;
    for (const ComparedEntry &entry : entries) {
        const qint64 moved = gain(entry, figure).value_or(0);
        if (moved != 0) {
            (moved > 0 ? up : down).emplace_back(std::abs(moved), &entry);
        }
    }
    const auto most = [limit](std::vector<Move> &moves) {
        const auto end = moves.begin() + std::min<std::ptrdiff_t>(std::max(limit, 0), std::ssize(moves));
        std::partial_sort(moves.begin(), end, moves.end(), [](const Move &a, const Move &b) {
            return std::tuple(-a.first, a.second->now->position, a.second->now->sourceId)
                < std::tuple(-b.first, b.second->now->position, b.second->now->sourceId);
        });
        QList<ComparedEntry> first;
        std::transform(moves.begin(), end, std::back_inserter(first), [](const Move &move) { return *move.second; });
        return first;
    };
    return {most(up), most(down)};
}
} // namespace kuramori
