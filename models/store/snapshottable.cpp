// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshottable.h"

namespace kuramori
{
namespace
{
std::optional<int> smallInteger(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}
} // namespace

void SnapshotTable::add(CrawlId crawl, const SnapshotEntry &entry)
{
    m_tx.run("INSERT INTO snapshot_entries (crawl_id, source_id, work_id, position, rank, score, scored_by, members, "
             "favorites, popularity) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
             crawl, entry.sourceId, entry.work, entry.position, entry.rank, entry.score, entry.scoredBy, entry.members,
             entry.favorites, entry.popularity);
}

QSet<qint64> SnapshotRows::sourceIds(CrawlId crawl) const
{
    QSet<qint64> ids;
    m_tx.each(
        "SELECT source_id FROM snapshot_entries WHERE crawl_id = $1",
        [&](const Row &row) { ids.insert(row.integer(0)); }, crawl);
    return ids;
}

QList<SnapshotEntry> SnapshotRows::entries(CrawlId crawl) const
{
    return m_tx.all(
        "SELECT source_id, work_id, position, rank, score, scored_by, members, favorites, popularity "
        "FROM snapshot_entries WHERE crawl_id = $1 ORDER BY position, source_id",
        [](const Row &row) {
            return SnapshotEntry{row.integer(0),         row.id<WorkId>(1),      int(row.integer(2)),
                                 smallInteger(row, 3),   row.optionalReal(4),    row.optionalInteger(5),
                                 row.optionalInteger(6), row.optionalInteger(7), smallInteger(row, 8)};
        },
        crawl);
}

void SnapshotRows::addNames(CrawlId crawl, QHash<WorkId, WorkName> &names) const
{
    m_tx.each(
        "SELECT e.work_id, w.title, w.title_key, a.search_text FROM snapshot_entries e "
        "JOIN works w ON w.id = e.work_id LEFT JOIN anime a ON a.work_id = e.work_id WHERE e.crawl_id = $1",
        [&](const Row &row) {
            const auto work = row.id<WorkId>(0);
            if (!names.contains(work)) { // of two days most are the same: their texts are made once
                names.insert(work, {row.text(1), row.text(2), row.text(3)});
            }
        },
        crawl);
}
} // namespace kuramori
