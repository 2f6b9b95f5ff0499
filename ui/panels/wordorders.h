// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesgap.h"
#include "models/store/overridetable.h"
#include "ui/panels/orders.h"

namespace kuramori
{
class Overruling;

// What a person says of books. The inverse of each takes it back, and its inverse says it again. The count is 0 when
// it had been said before.

/// See Overruling::relateWhole().
Order relateOrder(OverrideKind kind, ItemId moved, ItemId kept);
Order ignorePairOrder(ItemId a, ItemId b);
/// The books become one, that of \a kept; their recordings stay what they are.
Order mergeOrder(WorkId kept, const QList<WorkId> &others);
/// See Overruling::split().
Order splitOrder(const QList<ItemId> &items);
/// PinBook or IgnoreBook, of all items of these books.
Order bookOrder(OverrideKind kind, const QList<WorkId> &works);
Order gapOrder(SeriesId series, const QList<SeriesGap> &gaps);
Order takeBackOrder(ActId act);
/// Takes back what was said of these books, or of gaps that touch these.
Order heedBooksOrder(OverrideKind kind, const QList<WorkId> &works);
Order heedGapsOrder(SeriesId series, const QList<SeriesGap> &gaps);
} // namespace kuramori
