// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotentry.h"
#include "models/store/tx.h"

#include <QHash>
#include <QSet>

namespace kuramori
{
/// What a work is called, for tables and reports.
struct WorkName
{
    QString title;
    QString key; ///< the title as textKey() folds it, to sort by
    QString searchText; ///< the titles in all languages, folded, one a line
    bool operator==(const WorkName &) const = default;
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
    /// Adds the works of the crawl that are not among `names` yet.
    void addNames(CrawlId crawl, QHash<WorkId, WorkName> &names) const;

private:
    ReadTx &m_tx;
};
} // namespace kuramori
