// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serveradoption.h"

#include "models/domain/heldfield.h"
#include "models/store/judgedjson.h"
#include "models/store/overruling.h"
#include "models/store/serverwritetable.h"

namespace kuramori
{
namespace
{
/// As a field of a book here holds it, where a server takes any text.
QString heldValue(BookField field, const QString &text)
{
    switch (field) {
    case BookField::Year:
        return text.left(4); // of a date
    case BookField::Isbn:
        return isbn13Of(text);
    case BookField::Asin:
        return asinOf(text);
    default:
        return text;
    }
}
} // namespace

std::optional<ActId> holdField(WriteTx &tx, ItemId item, BookField field, const FieldWords &words)
{
    HeldField held{field, {}};
    held.values.reserve(words.size());
    for (const FieldWord &word : words) {
        held.values.append({heldValue(field, word.text), word.place});
    }
    if (!whyNotHeld(held).isEmpty()) {
        return std::nullopt;
    }
    return Overruling(tx).hold(item, {held});
}

QList<ServerStep> ServerWriteRows::undoing(ServerBookId book) const
{
    return stepsWhere("s.book_id = $1 AND s.state = 'undoing' AND NOT EXISTS (SELECT 1 FROM server_steps t "
                      "WHERE t.book_id = s.book_id AND t.field = s.field AND t.act_id > s.act_id "
                      "AND t.state <> 'undone') ORDER BY s.act_id, s.field",
                      book.value());
}

FieldWords ServerWriteRows::mine(ItemId item, BookField field) const
{
    const auto facts = m_tx.first(
        "SELECT facts FROM items WHERE id = $1", [](const Row &row) { return row.text(0); }, item);
    return facts ? wordsOf(judgedFromJson(*facts)).at(field) : FieldWords();
}
} // namespace kuramori
