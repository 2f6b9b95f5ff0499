// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/store/tx.h"

#include <chrono>

namespace kuramori
{
/// What all that is said of an item comes to, with the runtime of its files (0: not known).
JudgedBook judgedWith(const QList<BookAssertion> &assertions, std::chrono::milliseconds runtime);

/// Judges items by what the store has of them and finds their places among books. Those that a scan has not judged yet
/// are left to it. Call lockWorks() before.
void judgeItems(WriteTx &tx, const QList<ItemId> &items);

/// What people hold of an item becomes its assertions. judgeItems() is to follow.
void takeHeldFields(WriteTx &tx, ItemId item);
} // namespace kuramori
