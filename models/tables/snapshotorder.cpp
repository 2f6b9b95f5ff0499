// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/snapshotorder.h"

#include <algorithm>

namespace kuramori
{
namespace
{
template <class T>
std::optional<double> number(const std::optional<T> &value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

std::optional<double> figure(const SnapshotEntry &entry, SnapshotColumn column)
{
    switch (column) {
    case SnapshotColumn::Position:
        return entry.position;
    case SnapshotColumn::Score:
        return entry.score;
    case SnapshotColumn::Members:
        return number(entry.members);
    case SnapshotColumn::Rank:
        return number(entry.rank);
    case SnapshotColumn::Popularity:
        return number(entry.popularity);
    case SnapshotColumn::Favorites:
        return number(entry.favorites);
    case SnapshotColumn::ScoredBy:
        return number(entry.scoredBy);
    default:
        return std::nullopt;
    }
}

/// `isCompared`: else nothing is known to be new, and what was chosen waits for another day to compare with.
bool isChosen(const SnapshotLine &line, const SnapshotQuery &query, bool isCompared)
{
    const EntryState state = line.entry.state;
    const bool fits = query.choice == SnapshotChoice::All || !isCompared
        || (query.choice == SnapshotChoice::Changed && state == EntryState::Changed)
        || (query.choice == SnapshotChoice::New && state == EntryState::New)
        || (query.choice == SnapshotChoice::Gone && state == EntryState::Gone);
    return fits && std::all_of(query.words.begin(), query.words.end(), [&](const QString &word) {
               return line.searchText.contains(word) || line.titleKey.contains(word);
           });
}

/// A line with what it is sorted by: looked up once, not at each comparison.
struct Sorted
{
    const SnapshotLine *line;
    std::optional<double> number;
};

bool comesBefore(const Sorted &a, const Sorted &b, const SnapshotQuery &query)
{
    if (query.column == SnapshotColumn::Title) {
        const int order = a.line->titleKey.compare(b.line->titleKey);
        return query.descending ? order > 0 : order < 0;
    }
    if (!a.number || !b.number) {
        return a.number && !b.number;
    }
    return query.descending ? *a.number > *b.number : *a.number < *b.number;
}
} // namespace

std::optional<double> snapshotNumber(const SnapshotLine &line, SnapshotColumn column)
{
    const ComparedEntry &entry = line.entry;
    switch (column) {
    case SnapshotColumn::State:
        return entry.state == EntryState::Unknown ? std::nullopt : std::optional(double(entry.state));
    case SnapshotColumn::PlacesGained:
        return number(entry.placesGained());
    case SnapshotColumn::PositionThen:
        return entry.then ? std::optional<double>(entry.then->position) : std::nullopt;
    case SnapshotColumn::ScoreGained:
        return entry.scoreGained();
    case SnapshotColumn::MembersGained:
        return number(entry.membersGained());
    default:
        return entry.now ? figure(*entry.now, column) : std::nullopt; // the figures of a day that is over are stale
    }
}

Keys snapshotOrder(const SnapshotReading &reading, const SnapshotQuery &query)
{
    std::vector<Sorted> rows;
    rows.reserve(size_t(reading.lines.size()));
    for (const SnapshotLine &line : reading.lines) {
        if (isChosen(line, query, reading.other.has_value())) {
            rows.push_back({&line, snapshotNumber(line, query.column)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Sorted &a, const Sorted &b) { return comesBefore(a, b, query); });
    Keys keys;
    keys.reserve(rows.size());
    for (const Sorted &row : rows) {
        keys.push_back(row.line->key());
    }
    return keys;
}
} // namespace kuramori
