// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <vector>

namespace kuramori
{
enum class BreakerState { Closed, Open, HalfOpen };

/// Keeps a failing host from being asked again and again. Five failures in a row within 60 s open it, timeouts however
/// far apart; after 30 s one probe may go (half-open): success closes it, failure opens it for twice as long, up to
/// 15 min.
/// Pure; the owner guards it.
class Breaker
{
public:
    enum class Admission { Refused, Normal, Probe };

    /// Asks to send one request. Every admission but Refused must be answered by exactly one of the four below.
    Admission admit(SteadyTime now);
    void succeeded(Admission admission);
    void failed(Admission admission, SteadyTime now);
    void timedOut(Admission admission, SteadyTime now); ///< it had all the time it may have, and did not answer
    void abandoned(Admission admission); ///< ended without a verdict on the host: cancelled, or refused by our policy

    /// Opens it for the longest time at once: the host has shown a challenge, asking again makes it worse.
    void trip(SteadyTime now);

    BreakerState state() const { return m_state; }
    /// How long until it is worth asking again; 0 when a request would be admitted.
    std::chrono::nanoseconds remaining(SteadyTime now) const;

private:
    void count(Admission admission, SteadyTime now, SteadyTime until);
    void open(SteadyTime now, std::chrono::nanoseconds duration);

    BreakerState m_state = BreakerState::Closed;
    bool m_probing = false;
    std::vector<SteadyTime> m_failures; // since the last success; until when each of them counts
    std::chrono::nanoseconds m_duration{0}; // how long it was open last; 0 after a success
    SteadyTime m_opensUntil;
};
} // namespace kuramori
