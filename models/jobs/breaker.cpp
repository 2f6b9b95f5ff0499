// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/breaker.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr size_t failuresToOpen = 5;
constexpr std::chrono::nanoseconds failureWindow = 60s;
constexpr std::chrono::nanoseconds shortestOpen = 30s;
constexpr std::chrono::nanoseconds longestOpen = 15min;
constexpr std::chrono::nanoseconds probePatience = 5s; // what those hear who come while the probe is out
} // namespace

Breaker::Admission Breaker::admit(SteadyTime now)
{
    if (remaining(now) > 0ns) {
        return Admission::Refused;
    }
    if (m_state == BreakerState::Closed) {
        return Admission::Normal;
    }
    m_state = BreakerState::HalfOpen;
    m_probing = true;
    return Admission::Probe;
}

void Breaker::succeeded(Admission admission)
{
    if (m_state != BreakerState::Closed && admission != Admission::Probe) {
        return; // sent before it opened: says nothing about now
    }
    m_state = BreakerState::Closed;
    m_probing = false;
    m_failures.clear();
    m_duration = 0ns;
}

void Breaker::failed(Admission admission, SteadyTime now)
{
    count(admission, now, now + failureWindow);
}

/// Five timeouts take longer than any window that is right for other failures.
void Breaker::timedOut(Admission admission, SteadyTime now)
{
    count(admission, now, SteadyTime::max());
}

void Breaker::count(Admission admission, SteadyTime now, SteadyTime until)
{
    if (admission == Admission::Probe) {
        open(now, std::min(m_duration * 2, longestOpen));
        return;
    }
    if (m_state != BreakerState::Closed) {
        return;
    }
    std::erase_if(m_failures, [now](SteadyTime last) { return last < now; });
    m_failures.push_back(until);
    if (m_failures.size() >= failuresToOpen) {
        open(now, shortestOpen);
    }
}

void Breaker::abandoned(Admission admission)
{
    if (admission == Admission::Probe) {
        m_probing = false;
    }
}

void Breaker::trip(SteadyTime now)
{
    open(now, longestOpen);
}

std::chrono::nanoseconds Breaker::remaining(SteadyTime now) const
{
    switch (m_state) {
    case BreakerState::Closed:
        return 0ns;
    case BreakerState::Open:
        return std::max(m_opensUntil - now, 0ns);
    case BreakerState::HalfOpen:
        return m_probing ? probePatience : 0ns;
    }
    return 0ns;
}

void Breaker::open(SteadyTime now, std::chrono::nanoseconds duration)
{
    m_state = BreakerState::Open;
    m_probing = false;
    m_failures.clear();
    m_duration = duration;
    m_opensUntil = now + duration;
}
} // namespace kuramori
