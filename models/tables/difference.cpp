// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/difference.h"

#include <algorithm>
#include <unordered_set>

namespace kuramori
{
namespace
{
using Keys = std::span<const qint64>;

/// The contiguous ranges of rows in `list` whose keys are not in `others`, first range first.
std::vector<RowRange> rowsMissingIn(const std::unordered_set<qint64> &others, Keys list)
{
    std::vector<RowRange> ranges;
    for (size_t i = 0; i < list.size(); ++i) {
        if (others.contains(list[i])) {
            continue;
        }
        const int row = int(i);
        if (!ranges.empty() && ranges.back().last() + 1 == row) {
            ++ranges.back().count;
        } else {
            ranges.push_back({row, 1});
        }
    }
    return ranges;
}

std::vector<qint64> without(Keys list, const std::vector<RowRange> &ranges)
{
    std::vector<qint64> rest;
    rest.reserve(list.size());
    size_t from = 0;
    for (const RowRange &range : ranges) {
        rest.insert(rest.end(), list.begin() + long(from), list.begin() + range.first);
        from = size_t(range.last()) + 1;
    }
    rest.insert(rest.end(), list.begin() + long(from), list.end());
    return rest;
}

void move(std::vector<RowRange> &ranges, int distance)
{
    for (RowRange &range : ranges) {
        range.first += distance;
    }
}
} // namespace

RowDifference difference(Keys before, Keys after)
{
    // Most refreshes change a few neighbours: what both ends share needs no set.
    const auto [headEnd, unused] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = size_t(headEnd - before.begin());
    before = before.subspan(head);
    after = after.subspan(head);
    const auto [tailBegin, alsoUnused] = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto tail = size_t(tailBegin - before.rbegin());
    before = before.first(before.size() - tail);
    after = after.first(after.size() - tail);

    RowDifference result;
    result.removed = rowsMissingIn(std::unordered_set<qint64>(after.begin(), after.end()), before);
    result.inserted = rowsMissingIn(std::unordered_set<qint64>(before.begin(), before.end()), after);
    result.reordered = without(before, result.removed) != without(after, result.inserted);
    move(result.removed, int(head));
    move(result.inserted, int(head));
    std::reverse(result.removed.begin(), result.removed.end());
    return result;
}

std::vector<qint64> staying(Keys after, const RowDifference &difference)
{
    return without(after, difference.inserted);
}
} // namespace kuramori
