// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <deque>

namespace kuramori
{
/// A rate limit that holds for every window of its length, wherever the other side's clock begins one.
/// A request in flight counts until it ends, and then for one length more: it reached the server at an unknown moment
/// before its end, so the server never sees more than `limit` arrivals in a window whatever the line delays.
/// Pure; the owner guards it.
class SlidingWindow
{
public:
    SlidingWindow(int limit, std::chrono::nanoseconds length);

    void setLimit(int limit); ///< at least 1
    int limit() const { return m_limit; }
    /// The first moment, not before `now`, when one more may start; SteadyTime::max() when one in flight must end
    /// first.
    SteadyTime nextAllowed(SteadyTime now) const;
    void start();
    void finish(SteadyTime now); ///< times never go backwards
    int used(SteadyTime now) const;

private:
    std::deque<SteadyTime>::const_iterator firstCounted(SteadyTime now) const;

    int m_limit;
    std::chrono::nanoseconds m_length;
    int m_inFlight = 0;
    std::deque<SteadyTime> m_ended; // oldest first
};
} // namespace kuramori
