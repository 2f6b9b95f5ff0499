// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// The items of a book, by id.
QList<ItemId> itemsOfBook(ReadTx &tx, WorkId work);
WorkId bookOfItem(ReadTx &tx, ItemId item); ///< invalid when it has none
/// The items of the recording that this item is of, itself among them, by id.
QList<ItemId> itemsOfRecording(ReadTx &tx, ItemId item);
} // namespace kuramori
