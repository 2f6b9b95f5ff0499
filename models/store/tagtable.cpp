// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tagtable.h"

namespace kuramori
{
TagId TagTable::ensure(const NamedEntity &entity)
{
    TagId &id = m_known[{entity.kind, entity.sourceId}];
    if (id.isValid()) {
        return id;
    }
    QString name;
    m_tx.each(
        "SELECT id, name FROM tags WHERE kind = $1 AND source_id = $2",
        [&](const Row &row) {
            id = row.id<TagId>(0);
            name = row.text(1);
        },
        entity.kind, entity.sourceId);
    if (!id.isValid()) {
        id = TagId(m_tx.number("INSERT INTO tags (kind, source_id, name) VALUES ($1, $2, $3) "
                               "ON CONFLICT (kind, source_id) DO UPDATE SET name = excluded.name RETURNING id",
                               entity.kind, entity.sourceId, entity.name));
    } else if (name != entity.name) {
        m_tx.run("UPDATE tags SET name = $2 WHERE id = $1", id, entity.name);
    }
    return id;
}

void TagTable::store(const NamedEntity &entity, std::optional<qint64> count)
{
    // A count that was not told leaves the last one standing.
    m_tx.run("UPDATE tags SET count = coalesce($2, count) WHERE id = $1", ensure(entity), count);
}
} // namespace kuramori
