// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuedrow.h"

#include <algorithm>

namespace kuramori
{
Keys queuedKeys(std::vector<QueuedRow> rows, bool descending)
{
    std::ranges::sort(rows, [descending](const QueuedRow &a, const QueuedRow &b) {
        if (a.skipped != b.skipped) {
            return a.skipped < b.skipped;
        }
        if (const int order = a.text.compare(b.text); order != 0 || a.number != b.number) {
            const bool isBefore = order != 0 ? order < 0 : a.number < b.number;
            return isBefore != descending;
        }
        return a.place < b.place;
    });
    Keys keys;
    keys.reserve(rows.size());
    for (const QueuedRow &row : rows) {
        keys.push_back(row.key);
    }
    return keys;
}
} // namespace kuramori
