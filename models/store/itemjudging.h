// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/libraryitem.h"
#include "models/domain/override.h"
#include "models/store/tx.h"

#include <chrono>

namespace kuramori
{
/// What all that is said of an item comes to, with the runtime of its files (0: not known). `doubts`: as judgeBook().
JudgedBook judgedWith(const QList<BookAssertion> &assertions, std::chrono::milliseconds runtime,
                      QList<FieldDoubt> *doubts = nullptr);

/// Judges items by what the store has of them and finds their places among books. What is held of a field and the judge
/// would have otherwise stays as settle() decides, and waits for a person (DriftRows). Those that a scan has not judged
/// yet are left to it. Call lockWorks() before.
void judgeItems(WriteTx &tx, const QList<ItemId> &items);

/// An item of which a person has spoken.
struct SpokenItem
{
    ItemId item;
    QList<BookAssertion> before; ///< all that was said of it until then
    QList<Override> said; ///< words of kinds isOfFacts() that hold from now on
    QList<Override> ended; ///< that hold no more
};
/// The same of items that a person has spoken of. Fields of which something else is said than before follow the judge;
/// where the last word on a field ended, what was held before it is held again. Call lockWorks() before.
void judgeSpoken(WriteTx &tx, const QList<SpokenItem> &items);

/// What the judge made of an item whose files were read.
struct ReadItem
{
    LibraryItem item; ///< its facts are those that were held
    QList<BookAssertion> assertions; ///< of its files
    JudgedBook winner; ///< by these alone
    QList<FieldDoubt> doubts; ///< the same judge's
};
/// Keeps what the files say of the item, in place of what they said before, and what is held of it from then on, which
/// becomes the facts of `read`: what they say anew goes before what is held. That it finds its place is not done yet.
void settleRead(WriteTx &tx, ReadItem *read);

/// What people hold of an item becomes its assertions. judgeItems() is to follow.
void takeHeldFields(WriteTx &tx, ItemId item);
} // namespace kuramori
