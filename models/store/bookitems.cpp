// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookitems.h"

namespace kuramori
{
QList<ItemId> itemsOfBook(ReadTx &tx, WorkId work)
{
    return tx.all(
        "SELECT i.id FROM editions e JOIN items i ON i.edition_id = e.id WHERE e.work_id = $1 ORDER BY i.id",
        [](const Row &row) { return row.id<ItemId>(0); }, work);
}

WorkId bookOfItem(ReadTx &tx, ItemId item)
{
    return WorkId(
        tx.number("SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1", item));
}

QList<ItemId> itemsOfRecording(ReadTx &tx, ItemId item)
{
    return tx.all(
        "SELECT id FROM items WHERE edition_id = (SELECT edition_id FROM items WHERE id = $1) ORDER BY id",
        [](const Row &row) { return row.id<ItemId>(0); }, item);
}
} // namespace kuramori
