// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/slidingwindow.h"

#include <algorithm>

namespace kuramori
{
namespace
{
/// The server's clock may run slower than ours and round its windows.
std::chrono::nanoseconds withMargin(std::chrono::nanoseconds length)
{
    return length + length / 1000 + std::chrono::milliseconds(2);
}
} // namespace

SlidingWindow::SlidingWindow(int limit, std::chrono::nanoseconds length)
    : m_limit(std::max(1, limit))
    , m_length(withMargin(length))
{ }

void SlidingWindow::setLimit(int limit)
{
    m_limit = std::max(1, limit);
}

SteadyTime SlidingWindow::nextAllowed(SteadyTime now) const
{
    const auto first = firstCounted(now);
    const auto excess = m_inFlight + std::distance(first, m_ended.cend()) - m_limit;
    if (excess < 0) {
        return now;
    }
    return std::distance(first, m_ended.cend()) > excess ? *std::next(first, excess) + m_length : SteadyTime::max();
}

void SlidingWindow::start()
{
    ++m_inFlight;
}

void SlidingWindow::finish(SteadyTime now)
{
    --m_inFlight;
    m_ended.erase(m_ended.cbegin(), firstCounted(now));
    m_ended.push_back(now);
}

int SlidingWindow::used(SteadyTime now) const
{
    return m_inFlight + int(std::distance(firstCounted(now), m_ended.cend()));
}

std::deque<SteadyTime>::const_iterator SlidingWindow::firstCounted(SteadyTime now) const
{
    return std::lower_bound(m_ended.cbegin(), m_ended.cend(), now - m_length + std::chrono::nanoseconds(1));
}
} // namespace kuramori
