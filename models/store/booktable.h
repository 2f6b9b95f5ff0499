// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Books and their editions as their items together have them. One object a transaction.
class BookTable
{
public:
    explicit BookTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Makes everything that is derived of the book's items anew: titles, persons, series, editions, sums. What no
    /// item is left of goes.
    void refresh(WorkId work);

private:
    struct Item;
    QList<Item> itemsOf(WorkId work) const;
    void refreshEditions(WorkId work, const QList<Item> &items);
    void storeEdition(EditionId edition, const QList<Item> &items);
    QList<PersonId> storeContributors(WorkId work, const QList<Item> &items);
    void storePerson(WorkId work, EditionId edition, const char *role, int position, PersonId person,
                     const QString &spelling);
    void storeBook(WorkId work, const QList<Item> &items);

    WriteTx &m_tx;
};
} // namespace kuramori
