// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rearrangement.h"

#include <QString>

namespace kuramori
{
/// A row of a list that waits for a person, who may put some off.
struct QueuedRow
{
    qint64 key = 0;
    int place = 0; ///< in the reading: the riskiest first
    QString text; ///< of the column it is sorted by, folded
    qint64 number = 0; ///< the same of a column of numbers
    qsizetype skipped = -1; ///< place among those that were put off, which come last in the order of that
};

/// By text and number; `descending` turns these two round, and nothing else.
Keys queuedKeys(std::vector<QueuedRow> rows, bool descending);
} // namespace kuramori
