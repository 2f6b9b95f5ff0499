// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrybook.h"
#include "models/store/tx.h"

#include <QHash>

namespace kuramori
{
/// Lets what hangs on the entries of a series by their keys follow the books when the list is numbered anew: words of
/// persons, rows of wanted, recordings. What hangs on a book that has no entry any more waits until it has one again.
/// One object a transaction.
class EntryShift
{
public:
    EntryShift(WriteTx &tx, SeriesId series)
        : m_tx(tx)
        , m_series(series)
    { }
    /// To be called before the rows of the entries are made those of this list. Returns what their books have been
    /// known by so far, by the keys of the list.
    QHash<QString, EntryBook> follow(const QList<ListedEntry> &entries);

private:
    struct Table;
    QList<KeyedBook> booksOfRows() const;
    QList<KeyedBook> absentBooks() const;
    void makeRoom(const QList<KeyedBook> &books, const QList<KeyNow> &now);
    void moveRows(const EntryMoves &moves);
    void moveRows(const Table &table, const EntryMoves &moves);

    WriteTx &m_tx;
    const SeriesId m_series;
};
} // namespace kuramori
