// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemjudging.h"

#include "models/domain/heldfield.h"
#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"

namespace kuramori
{
JudgedBook judgedWith(const QList<BookAssertion> &assertions, std::chrono::milliseconds runtime)
{
    JudgedBook book = judgeBook(assertions);
    if (runtime.count() > 0) {
        const qint64 seconds = std::chrono::round<std::chrono::seconds>(runtime).count();
        book.facts.runtime = seconds;
        book.recording.runtime = seconds;
    }
    return book;
}

void judgeItems(WriteTx &tx, const QList<ItemId> &items)
{
    const ItemRows rows(tx);
    ItemTable table(tx);
    BookPlacement placement(tx);
    for (const ItemId id : items) {
        std::optional<LibraryItem> item = rows.item(id);
        if (!item || !item->edition.isValid()) {
            continue;
        }
        item->facts = judgedWith(rows.assertions(id), item->runtime);
        table.setJudged(*item);
        placement.place(*item);
    }
    placement.finish();
}

void takeHeldFields(WriteTx &tx, ItemId item)
{
    QList<BookAssertion> said;
    tx.each(
        "SELECT object FROM overrides WHERE kind = 'hold_field' AND subject = $1 AND ended_at IS NULL ORDER BY id",
        [&said](const Row &row) {
            if (const auto held = heldFieldFrom(row.text(0))) {
                said += assertionsOf(*held);
            }
        },
        QString::number(item.value()));
    ItemTable(tx).setWords(item, BookSource::Person, said);
}
} // namespace kuramori
