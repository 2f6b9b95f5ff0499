// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/animerecord.h"
#include "models/store/findingtable.h"
#include "models/store/tagtable.h"
#include "models/store/tx.h"

namespace kuramori
{
/// What an upsert found.
enum class Novelty {
    New,
    Changed, ///< a fact changed
    FiguresOnly, ///< the facts are the same; score, rank, members … moved
    Unchanged, ///< nothing was written
};

struct Upserted
{
    WorkId id;
    Novelty novelty = Novelty::Unchanged;
};

/// To be called first in a transaction that changes works or tags. On PostgreSQL one such transaction runs at a time:
/// two that bring the same new works or tags in another order would wait for each other. SQLite has one writer anyway.
void lockWorks(WriteTx &tx);

/// Everything that changes works and their facts. One object a transaction, as its TagTable.
class WorkTable
{
public:
    explicit WorkTable(WriteTx &tx, KnownTags committed = {})
        : m_tx(tx)
        , m_tags(tx, std::move(committed))
        , m_findings(tx)
    { }

    /// Brings the work with this MAL number up to date: facts, figures, tags and findings.
    Upserted upsert(const AnimeRecord &record);
    const KnownTags &foundTags() const { return m_tags.found(); }

private:
    struct Known;
    WorkId insert(const AnimeRecord &record);
    void update(WorkId id, const AnimeRecord &record);
    void updateFigures(WorkId id, const Anime &anime);
    void storeTags(WorkId id, const QList<NamedEntity> &entities, bool isNew);
    void storeFindings(WorkId id, const AnimeRecord &record, bool isNew);

    WriteTx &m_tx;
    TagTable m_tags;
    FindingTable m_findings;
};
} // namespace kuramori
