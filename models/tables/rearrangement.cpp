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
    Keys staying = kuramori::staying(next, change);
    if (!change.inserted.empty()) {
        Keys comingLast = change.removed.empty() ? *shown : staying; // they change places afterwards, all at once
        comingLast.reserve(next.size());
        for (const RowRange &range : change.inserted) {
            const auto first = next.begin() + range.first;
            comingLast.insert(comingLast.end(), first, first + range.count);
        }
        result.comingLast = std::make_shared<const Keys>(std::move(comingLast));
    }
    if (!change.removed.empty()) {
        Keys goneLast = staying;
        goneLast.reserve(shown->size());
        for (auto range = change.removed.rbegin(); range != change.removed.rend(); ++range) {
            const auto first = shown->begin() + range->first;
            goneLast.insert(goneLast.end(), first, first + range->count);
        }
        result.goneLast = std::make_shared<const Keys>(std::move(goneLast));
        result.staying = std::make_shared<const Keys>(std::move(staying));
    }
    result.keys = std::make_shared<const Keys>(std::move(next));
    return result;
}
} // namespace kuramori
