// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualclock.h"

namespace kuramori
{
VirtualClock::VirtualClock(Timestamp start, bool selfAdvancing)
    : m_wall(start)
    , m_selfAdvancing(selfAdvancing)
{ }

Timestamp VirtualClock::wall() const
{
    const std::scoped_lock lock(m_mutex);
    return m_wall;
}

SteadyTime VirtualClock::steady() const
{
    const std::scoped_lock lock(m_mutex);
    return m_steady;
}

bool VirtualClock::waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition,
                             SteadyTime deadline, std::stop_token stop, const std::function<bool()> &ready)
{
    if (m_selfAdvancing) {
        if (!ready() && !stop.stop_requested() && deadline > steady()) {
            advance(deadline - steady());
        }
        return ready();
    }
    // A short real poll stands behind the virtual deadline: advance() cannot take the waiter's own lock to notify it
    // without a lost-wake-up window.
    while (!ready() && !stop.stop_requested() && steady() < deadline) {
        condition.wait_for(lock, stop, std::chrono::milliseconds(1), ready);
    }
    return ready();
}

void VirtualClock::advance(std::chrono::nanoseconds duration)
{
    const std::scoped_lock lock(m_mutex);
    m_steady += duration;
    m_wall += std::chrono::floor<std::chrono::microseconds>(duration);
}

void VirtualClock::jumpWall(std::chrono::microseconds difference)
{
    const std::scoped_lock lock(m_mutex);
    m_wall += difference;
}
} // namespace kuramori
