// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lookuprules.h"

#include <algorithm>
#include <chrono>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto isYoung = 24h * 30;
constexpr auto ofYoung = 24h * 7;
constexpr auto ofOthers = 24h * 30;
constexpr auto shortestSilence = 1h;
constexpr auto longestSilence = 20h; // a pass that starts at the same time each night, and asks some minutes in
constexpr auto oldestOfMonth = 24h * 25;
constexpr qint64 nights = 30;

/// -0.1 to 0.1, the same each time. The multiplier spreads neighbours (Knuth's).
double leaning(ItemId item)
{
    constexpr quint32 spread = 2654435761U;
    return double(quint32(item.value()) * spread) / 4294967295.0 * 0.2 - 0.1;
}
} // namespace

Timestamp nextLookup(ItemId item, Timestamp addedAt, Timestamp now, const LookupOutcome &outcome)
{
    if (outcome.isSomeSilent) {
        return silenceEnds(now, outcome.silentUntil);
    }
    const std::chrono::hours wait = now - addedAt < isYoung ? ofYoung : ofOthers;
    const auto microseconds = std::chrono::microseconds(wait);
    return now + microseconds + std::chrono::microseconds(qint64(double(microseconds.count()) * leaning(item)));
}

Timestamp silenceEnds(Timestamp now, std::optional<Timestamp> until)
{
    return std::clamp<Timestamp>(until.value_or(now + longestSilence), now + shortestSilence, now + longestSilence);
}

Timestamp youngSince(Timestamp now)
{
    return now - isYoung;
}

std::chrono::hours oldestAnswer(Timestamp addedAt, Timestamp now)
{
    const auto lastOfYoung = isYoung + ofYoung + 24h; // what was put off while it was young, a tenth later
    return now - addedAt < lastOfYoung ? oldestOfWeek : std::chrono::hours(oldestOfMonth);
}

qint64 nightlyShare(qint64 items, qint64 unasked, qint64 youngDue)
{
    return unasked + youngDue + (items + nights - 1) / nights;
}
} // namespace kuramori
