// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tagtable.h"

#include <array>

namespace kuramori
{
TagId TagTable::ensure(const NamedEntity &entity)
{
    const KnownTags::key_type key{entity.kind, entity.sourceId};
    for (const KnownTags *known : std::array{&std::as_const(m_found), &m_committed}) {
        if (const auto it = known->constFind(key); it != known->cend() && it->name == entity.name) {
            return it->id;
        }
    }
    return m_found.insert(key, {stored(entity), entity.name})->id;
}

TagId TagTable::stored(const NamedEntity &entity)
{
    std::optional<KnownTag> row = m_tx.first(
        "SELECT id, name FROM tags WHERE kind = $1 AND source_id = $2",
        [](const Row &each) {
            return KnownTag{each.id<TagId>(0), each.text(1)};
        },
        entity.kind, entity.sourceId);
    if (!row) {
        return TagId(m_tx.number("INSERT INTO tags (kind, source_id, name) VALUES ($1, $2, $3) "
                                 "ON CONFLICT (kind, source_id) DO UPDATE SET name = excluded.name RETURNING id",
                                 entity.kind, entity.sourceId, entity.name));
    }
    if (row->name != entity.name) {
        m_tx.run("UPDATE tags SET name = $2 WHERE id = $1", row->id, entity.name);
    }
    return row->id;
}

void TagTable::store(const NamedEntity &entity, std::optional<qint64> count)
{
    // A count that was not told leaves the last one standing.
    m_tx.run("UPDATE tags SET count = coalesce($2, count) WHERE id = $1", ensure(entity), count);
}
} // namespace kuramori
