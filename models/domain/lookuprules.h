// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/matchdecision.h"

#include <optional>

namespace kuramori
{
/// What came of asking providers about an item.
struct LookupOutcome
{
    MatchDecision decision = MatchDecision::None;
    bool isSomeSilent = false; ///< a provider that is on and has what it needs did not answer
    std::optional<Timestamp> silentUntil; ///< it said so itself; the earliest of several
};

/// When to ask about an item again (audiobooks.md §2.14, §12): a month later; a week where the item came within the
/// last 30 days, whose records are still being written; where a provider was silent, when it may speak again, an hour
/// at least and a day at most. A tenth later or earlier by the item's number, so that what was asked in one night is
/// not due in one. Pure.
Timestamp nextLookup(ItemId item, Timestamp addedAt, Timestamp now, const LookupOutcome &outcome);

/// Of `items` that the library has how many to ask about in a night, besides the `unasked`: a thirtieth, rounded up.
qint64 nightlyShare(qint64 items, qint64 unasked);
} // namespace kuramori
