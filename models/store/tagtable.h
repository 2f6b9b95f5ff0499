// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/store/tx.h"

#include <QHash>

#include <utility>

namespace kuramori
{
/// Genres, themes, studios …, one row a kind and source number. One object a transaction: it remembers what it has
/// looked up, and an id of a transaction that was rolled back must not be used in the next.
class TagTable
{
public:
    explicit TagTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// The row of this entity, made or renamed where needed.
    TagId ensure(const NamedEntity &entity);
    /// The same, with the number of works the source has under it.
    void store(const NamedEntity &entity, std::optional<qint64> count);

private:
    WriteTx &m_tx;
    QHash<std::pair<QString, qint64>, TagId> m_known;
};
} // namespace kuramori
