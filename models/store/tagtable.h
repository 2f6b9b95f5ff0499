// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/store/tx.h"

#include <QHash>

#include <utility>

namespace kuramori
{
struct KnownTag
{
    TagId id;
    QString name;
};

/// Rows that have been looked up, by kind and source number. Tags are never deleted, so what was true of a committed
/// row stays true, but for its name, which another writer may have changed: it is then named anew by the next crawl.
using KnownTags = QHash<std::pair<QString, qint64>, KnownTag>;

/// Genres, themes, studios …, one row a kind and source number. One object a transaction: it remembers what it has
/// looked up, and an id of a transaction that was rolled back must not be used in the next.
class TagTable
{
public:
    /// \a committed: found by earlier transactions, all of which have been committed.
    explicit TagTable(WriteTx &tx, KnownTags committed = {})
        : m_tx(tx)
        , m_committed(std::move(committed))
    { }

    /// The row of this entity, made or renamed where needed.
    TagId ensure(const NamedEntity &entity);
    /// The same, with the number of works the source has under it.
    void store(const NamedEntity &entity, std::optional<qint64> count);
    /// What this transaction has looked up or made. True for others once it is committed.
    const KnownTags &found() const { return m_found; }

private:
    TagId stored(const NamedEntity &entity);

    WriteTx &m_tx;
    const KnownTags m_committed;
    KnownTags m_found;
};
} // namespace kuramori
