// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/snapshotreading.h"
#include "models/tables/words.h"

namespace kuramori
{
/// A day that can be chosen; of one that was not read to the end of its list it says so.
QString dayText(const CrawledDay &day);
/// "25 works, 3 new, 1 gone, 12 changed; compared with 2026-11-20", and what the numbers do not tell.
QString countsText(const SnapshotReading &reading);
} // namespace kuramori
