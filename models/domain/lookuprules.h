// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <chrono>
#include <optional>

namespace kuramori
{
/// What came of asking providers, besides what they said.
struct LookupOutcome
{
    bool isSomeSilent = false; ///< a provider that is on and has what it needs did not answer
    std::optional<Timestamp> silentUntil; ///< it said so itself; the earliest of several
};

/// When to ask about an item again (audiobooks.md §2.14, §12): a month later; a week where the item came within the
/// last 30 days, whose records are still being written; where a provider was silent, when it may speak again, an hour
/// at least and less than a day at most, so that the next night's pass finds it due. A tenth later or earlier by the
/// item's number, so that what was asked in one night is not due in one. Pure.
Timestamp nextLookup(ItemId item, Timestamp addedAt, Timestamp now, const LookupOutcome &outcome);

/// When somebody who was silent is worth asking again; `until`: what it said itself. Pure.
Timestamp silenceEnds(Timestamp now, std::optional<Timestamp> until);

/// Items that came after this are young.
Timestamp youngSince(Timestamp now);

/// How old a remembered answer may be for an item that is asked about again: less than it waits, for otherwise the
/// pass hears nothing but its own echo. Pure.
std::chrono::hours oldestAnswer(Timestamp addedAt, Timestamp now);
/// The same for what is asked about each week.
inline constexpr std::chrono::hours oldestOfWeek{24 * 5};

/// How many items to ask about in a night: a thirtieth of the `items` that the library has, rounded up, and besides
/// them all those that nobody was asked about (`unasked`) and the young ones that are due.
qint64 nightlyShare(qint64 items, qint64 unasked, qint64 youngDue);
} // namespace kuramori
