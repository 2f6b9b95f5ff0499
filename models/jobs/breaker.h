// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <deque>

namespace kuramori
{
enum class BreakerState { Closed, Open, HalfOpen };

/// Keeps a failing host from being asked again and again. Five failures in a row within 60 s open it; after 30 s one
/// probe may go (half-open): success closes it, failure opens it for twice as long, up to 15 min.
/// Pure; the owner guards it.
class Breaker
{
public:
    enum class Admission { Refused, Normal, Probe };

    /// Asks to send one request. Every admission but Refused must be answered by exactly one of the three below.
    Admission admit(SteadyTime now);
    void succeeded(Admission admission);
    void failed(Admission admission, SteadyTime now);
    void abandoned(Admission admission); ///< ended without a verdict on the host: cancelled, or refused by our policy

    /// Opens it for the longest time at once: the host has shown a challenge, asking again makes it worse.
    void trip(SteadyTime now);

    BreakerState state() const { return m_state; }
    /// How long until it is worth asking again; 0 when a request would be admitted.
    std::chrono::nanoseconds remaining(SteadyTime now) const;

private:
    void open(SteadyTime now, std::chrono::nanoseconds duration);

    BreakerState m_state = BreakerState::Closed;
    bool m_probing = false;
    std::deque<SteadyTime> m_failures; // since the last success, oldest first
    std::chrono::nanoseconds m_duration{0}; // how long it was open last; 0 after a success
    SteadyTime m_opensUntil;
};
} // namespace kuramori
