// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/heldfield.h"

#include <optional>

namespace kuramori
{
class ReadTx;

/// What is known of an item, field by field, for a person to put right.
struct CorrectableBook
{
    ItemId item;
    QString title;
    QString where; ///< its path, absolute
    QList<HeldField> fields; ///< all that a person can hold, in the order of bookFields, as they read now
    QList<BookField> held; ///< of these, those that a person holds
};

/// Nothing when the item is gone.
std::optional<CorrectableBook> correctableBook(ReadTx &tx, ItemId item);
} // namespace kuramori
