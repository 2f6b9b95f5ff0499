// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"
#include "models/store/overridetable.h"

namespace kuramori
{
/// What somebody wrote on a server becomes a person's word on the item here, which nothing overrules: in the same
/// transaction the item is judged anew. The act that takes it back; invalid when it was said before. Nothing when the
/// field cannot hold it here: a year that is none, a place in a series that is no number. Call lockWorks() before.
std::optional<ActId> holdField(WriteTx &tx, ItemId item, BookField field, const FieldWords &words);
} // namespace kuramori
