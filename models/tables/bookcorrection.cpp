// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookcorrection.h"

#include "models/store/itemtable.h"
#include "models/store/librarytable.h"

namespace kuramori
{
std::optional<CorrectableBook> correctableBook(ReadTx &tx, ItemId id)
{
    const ItemRows rows(tx);
    const std::optional<LibraryItem> item = rows.item(id);
    if (!item) {
        return std::nullopt;
    }
    const std::optional<LibraryRoot> root = LibraryRows(tx).root(item->root);
    CorrectableBook book{
        id, item->facts.facts.title, shownPath((root ? root->path + '/' : QByteArray()) + item->path), {}, {}};
    const BookWords words = wordsOf(item->facts);
    for (const BookField field : bookFields) {
        if (const auto known = words.find(field); known != words.end()) {
            book.fields.append(heldField(field, known->second));
        }
    }
    for (const BookAssertion &one : rows.assertions(id)) {
        if (one.source == BookSource::Person && !book.held.contains(one.field)) {
            book.held.append(one.field);
        }
    }
    return book;
}
} // namespace kuramori
