// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/snapshotreading.h"

#include "models/domain/snapshotlist.h"
#include "models/store/snapshottable.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
using Kind = SnapshotList::Kind;

int rankOf(const std::optional<SnapshotList> &list)
{
    constexpr int last = 100;
    if (!list) {
        return last;
    }
    return list->kind() == Kind::Season ? last - 1 : int(list->kind());
}

auto menuKey(const CrawledList &list)
{
    const std::optional<SnapshotList> known = SnapshotList::fromString(list.list);
    const int season = known && known->kind() == Kind::Season ? known->seasonOfYear().toNumber() : 0;
    return std::tuple(rankOf(known), -season, list.list, list.source);
}

SnapshotPart partOf(ReadTx &tx, const CrawledDay &day)
{
    return {SnapshotRows(tx).entries(day.crawl), day.isWhole()};
}

template <class Fits>
std::optional<CrawledDay> firstThat(const QList<CrawledDay> &days, Fits fits)
{
    const auto found = std::find_if(days.begin(), days.end(), fits);
    return found == days.end() ? std::nullopt : std::optional(*found);
}

void readLines(ReadTx &tx, SnapshotReading &reading)
{
    std::optional<SnapshotPart> then;
    QHash<WorkId, WorkName> names;
    SnapshotRows(tx).addNames(reading.day->crawl, names);
    if (reading.other) {
        then = partOf(tx, *reading.other);
        SnapshotRows(tx).addNames(reading.other->crawl, names);
    }
    const SnapshotComparison comparison = compare(partOf(tx, *reading.day), then);
    reading.counts = comparison.counts;
    reading.lines.reserve(comparison.entries.size());
    reading.places.reserve(comparison.entries.size());
    for (const ComparedEntry &entry : comparison.entries) {
        const WorkName name = names.value(entry.either().work);
        reading.places.insert(entry.either().sourceId, int(reading.lines.size()));
        reading.lines.append({entry, name.title, name.key, name.searchText});
    }
}
} // namespace

std::optional<CrawledDay> dayToShow(const QList<CrawledDay> &days, QDate wish)
{
    if (const auto wished = firstThat(days, [&](const CrawledDay &each) { return each.day == wish; })) {
        return wished;
    }
    const auto whole = firstThat(days, [](const CrawledDay &each) { return each.isWhole(); });
    return whole || days.isEmpty() ? whole : std::optional(days.first());
}

std::optional<CrawledDay> dayToCompare(const QList<CrawledDay> &days, QDate shown, QDate wish)
{
    if (wish != shown) {
        if (const auto wished = firstThat(days, [&](const CrawledDay &each) { return each.day == wish; })) {
            return wished;
        }
    }
    return firstThat(days, [&](const CrawledDay &each) { return each.isWhole() && each.day < shown; });
}

QList<CrawledList> inMenuOrder(QList<CrawledList> lists)
{
    std::sort(lists.begin(), lists.end(),
              [](const CrawledList &a, const CrawledList &b) { return menuKey(a) < menuKey(b); });
    return lists;
}

SnapshotReading readSnapshots(ReadTx &tx, const SnapshotWish &wish)
{
    SnapshotReading reading;
    reading.wish = wish;
    reading.lists = inMenuOrder(CrawlRows(tx).lists());
    if (reading.lists.isEmpty()) {
        return reading;
    }
    reading.list = reading.lists.contains(wish.list) ? wish.list : reading.lists.first();
    reading.days = CrawlRows(tx).days(reading.list);
    reading.day = dayToShow(reading.days, wish.day);
    if (!reading.day) {
        return reading;
    }
    if (wish.compares) {
        reading.other = dayToCompare(reading.days, reading.day->day, wish.other);
    }
    readLines(tx, reading);
    return reading;
}
} // namespace kuramori
