// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rearrangement.h"

#include "models/tables/difference.h"

#include <utility>

namespace kuramori
{
Rearrangement Rearrangement::of(const SharedKeys &shown, Keys next)
{
    Rearrangement result;
    if (next == *shown) {
        result.keys = shown;
        return result;
    }
    const RowDifference change = difference(*shown, next);
    result.staying = kuramori::staying(next, change);
    for (auto range = change.removed.rbegin(); range != change.removed.rend(); ++range) {
        const auto first = shown->begin() + range->first;
        result.gone.insert(result.gone.end(), first, first + range->count);
    }
    for (const RowRange &range : change.inserted) {
        const auto first = next.begin() + range.first;
        result.coming.insert(result.coming.end(), first, first + range.count);
    }
    result.keys = std::make_shared<const Keys>(std::move(next));
    return result;
}
} // namespace kuramori
