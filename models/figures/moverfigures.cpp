// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/moverfigures.h"

#include "models/domain/snapshotcomparison.h"
#include "models/jobs/crawlspec.h"
#include "models/store/snapshottable.h"

#include <algorithm>
#include <cstdlib>

namespace kuramori
{
namespace
{
/// The first daily list with two whole snapshots, and these; movers are still to be found.
MoverFigures pairToCompare(ReadTx &tx)
{
    MoverFigures pair;
    for (const SnapshotList &list : SnapshotList::daily()) {
        pair = {{jikanSource, list.toString()}, {}, {}, {}};
        for (const CrawledDay &day : CrawlRows(tx).days(pair.list)) {
            if (!day.isWhole()) {
                continue;
            }
            if (pair.now) {
                pair.then = day;
                return pair;
            }
            pair.now = day;
        }
    }
    return {};
}

QString titleOf(ReadTx &tx, WorkId work)
{
    return tx
        .first(
            "SELECT title FROM works WHERE id = $1", [](const Row &row) { return row.text(0); }, work)
        .value_or(QString());
}
} // namespace

MoverFigures memberMovers(ReadTx &tx, const MoverFigures &known, int limit)
{
    MoverFigures figures = pairToCompare(tx);
    if (!figures.then) {
        return {};
    }
    if (figures.now == known.now && figures.then == known.then) {
        return known;
    }
    const SnapshotRows rows(tx);
    const SnapshotComparison comparison
        = compare({rows.entries(figures.now->crawl), true}, SnapshotPart{rows.entries(figures.then->crawl), true});
    const Movers both = movers(comparison.entries, MoverFigure::Members, limit);
    QList<ComparedEntry> moved = both.risers + both.fallers;
    std::stable_sort(moved.begin(), moved.end(), [](const ComparedEntry &a, const ComparedEntry &b) {
        return std::abs(*a.membersGained()) > std::abs(*b.membersGained());
    });
    moved.resize(std::min<qsizetype>(moved.size(), limit));
    for (const ComparedEntry &entry : moved) {
        figures.movers.append({titleOf(tx, entry.now->work), *entry.membersGained()});
    }
    return figures;
}
} // namespace kuramori
