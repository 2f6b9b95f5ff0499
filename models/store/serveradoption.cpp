// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serveradoption.h"

namespace kuramori
{
std::optional<ActId> holdField(WriteTx &, ItemId, BookField, const FieldWords &)
{
    return std::nullopt;
}
} // namespace kuramori
