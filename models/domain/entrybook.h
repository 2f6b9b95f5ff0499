// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/override.h"
#include "models/domain/serieslist.h"

#include <QMap>

namespace kuramori
{
/// What the book of an entry is known again by, whatever its place becomes.
struct EntryBook
{
    QStringList workIds; ///< Hardcover's; sorted, as the next two
    QStringList asins;
    QStringList isbns; ///< of 13 digits
    QString title; ///< proves nothing away from its place
    bool operator==(const EntryBook &) const = default;

    bool isIdentified() const { return !workIds.isEmpty() || !asins.isEmpty() || !isbns.isEmpty(); }
};
EntryBook bookOf(const ListedEntry &entry);
/// `known`, and what is told of it now: of each kind of identifiers those that were told last.
EntryBook withTold(EntryBook known, const EntryBook &told);

/// Something that hangs on an entry, by the key that this had, and what that was then.
struct KeyedBook
{
    QString key;
    EntryBook book;
};

/// Where it hangs now.
struct KeyNow
{
    QString key;
    bool isProven = false; ///< an identifier says so
    bool operator==(const KeyNow &) const = default;
};

/// Under which keys these books stand in the list of a series now; in their order.
///
/// A book is where an identifier of it is: one of Hardcover's works, else an ASIN, else an ISBN; at its own key where
/// several entries have it, that one among them. Without such a proof the key stays, and with it the entry there,
/// unless that is known to be another book: both are identified by the same kind, share nothing and are called
/// differently, or another one of these books is proven to be that entry. Then it is awayKey(). Pure.
QList<KeyNow> keysNow(const QList<KeyedBook> &books, const QList<ListedEntry> &entries);

/// "gone:work:123": the key of no entry, under which waits what hangs on an identified book that has none. Frozen, the
/// store has it.
QString awayKey(const EntryBook &book);

struct EntryMove
{
    QString to;
    QString away; ///< awayKey() of the book; empty: it is not identified
};
using EntryMoves = QMap<QString, EntryMove>; ///< by the key so far
/// \a now: keysNow() of the books. Where anything moves at all, what waits under awayKey() for a book does, too.
EntryMoves movesOf(const QList<KeyedBook> &books, const QList<KeyNow> &now);

/// The object of a word on an entry of a series after these moves. Whoever ignores a range of volumes means its places:
/// that stays, and one that ignores a single volume never becomes one of a range.
QString objectAfter(const Override &word, const EntryMoves &moves);
} // namespace kuramori
