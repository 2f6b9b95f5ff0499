// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/store/tx.h"

#include <QSet>

namespace kuramori
{
/// Where a work stood in a list on a day, and its figures of that day.
struct SnapshotEntry
{
    qint64 sourceId = 0;
    WorkId work;
    int position = 0; ///< in the list, from 1
    std::optional<int> rank;
    std::optional<double> score;
    std::optional<qint64> scoredBy;
    std::optional<qint64> members;
    std::optional<qint64> favorites;
    std::optional<int> popularity;

    static SnapshotEntry of(const Anime &anime, WorkId work, int position);
};

class SnapshotTable
{
public:
    explicit SnapshotTable(WriteTx &tx)
        : m_tx(tx)
    { }
    void add(CrawlId crawl, const SnapshotEntry &entry);

private:
    WriteTx &m_tx;
};

/// Reading snapshots.
class SnapshotRows
{
public:
    explicit SnapshotRows(ReadTx &tx)
        : m_tx(tx)
    { }
    /// The source's numbers that the crawl holds already.
    QSet<qint64> sourceIds(CrawlId crawl) const;
    QList<SnapshotEntry> entries(CrawlId crawl) const; ///< in the order of the list

private:
    ReadTx &m_tx;
};
} // namespace kuramori
