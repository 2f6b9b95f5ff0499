// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace kuramori
{
struct RowRange
{
    int first = 0;
    int count = 0;
    int last() const { return first + count - 1; }
    bool operator==(const RowRange &) const = default;
};

/// How one list of distinct keys becomes another, in the order in which a view is told: rows go, those that stay
/// change places, rows come.
struct RowDifference
{
    std::vector<RowRange> removed; ///< rows of the old list, last range first
    bool reordered = false; ///< those that stay stand in another order
    std::vector<RowRange> inserted; ///< rows of the new list, first range first
    bool isEmpty() const { return removed.empty() && !reordered && inserted.empty(); }
};

/// Pure, linear in both lists: made for reader threads, so that the GUI thread only applies the answer.
RowDifference difference(std::span<const qint64> before, std::span<const qint64> after);

/// The new list without the rows that come: those that stay, in their new order.
std::vector<qint64> staying(std::span<const qint64> after, const RowDifference &difference);
} // namespace kuramori
