// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/lane.h"

#include "workers/http/httptext.h"
#include "workers/http/wireerror.h"

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr double slowest = 0.125;
constexpr double recoveryPerMinute = 0.1;
} // namespace

/// Each has a condition of its own, so that a permit wakes one thread and not a thousand.
struct Lane::Waiter
{
    std::condition_variable_any condition;
    bool nudged = false;
};

Lane::Lane(const SourceProfile &source, Clock &clock)
    : m_source(source.name)
    , m_clock(clock)
    , m_parallel(std::max(1, source.parallel))
{
    if (source.perSecond > 0) {
        m_limits.push_back({source.perSecond, SlidingWindow(source.perSecond, 1s)});
    }
    if (source.perMinute > 0) {
        m_limits.push_back({source.perMinute, SlidingWindow(source.perMinute, 1min)});
    }
}

Result<Lane::Permit> Lane::acquire(std::stop_token stop)
{
    Waiter self;
    std::unique_lock lock(m_mutex);
    m_queue.push_back(&self);
    while (true) {
        const SteadyTime now = m_clock.steady();
        if (stop.stop_requested() || now < m_pausedUntil) {
            leave(self);
            return fail(stop.stop_requested() ? wireError(ErrorKind::Cancelled, m_source) : pausedError(now));
        }
        const bool isFirst = m_queue.front() == &self;
        const SteadyTime turn = isFirst ? nextStart(now) : SteadyTime::max();
        if (turn <= now) {
            break;
        }
        self.nudged = false;
        m_clock.waitUntil(lock, self.condition, turn, stop, [&] { return self.nudged; });
    }
    ++m_inFlight;
    for (Limit &limit : m_limits) {
        limit.window.start();
    }
    leave(self);
    return Permit(*this);
}

void Lane::pauseFor(std::chrono::nanoseconds duration)
{
    const std::scoped_lock lock(m_mutex);
    m_pausedUntil = std::max(m_pausedUntil, m_clock.steady() + duration);
    for (Waiter *waiter : m_queue) {
        waiter->nudged = true;
        waiter->condition.notify_one();
    }
}

std::chrono::nanoseconds Lane::pauseLeft() const
{
    const std::scoped_lock lock(m_mutex);
    return std::max(m_pausedUntil - m_clock.steady(), std::chrono::nanoseconds(0));
}

void Lane::slowDown()
{
    const std::scoped_lock lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    m_slowedTo = std::max(rate(now) / 2, slowest);
    m_slowedAt = now;
}

int Lane::usedInMinute() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limits.empty() ? 0 : m_limits.back().window.used(m_clock.steady());
}

qsizetype Lane::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(m_queue.size());
}

double Lane::rate(SteadyTime now) const
{
    const std::chrono::duration<double, std::ratio<60>> since = now - m_slowedAt;
    return std::min(1.0, m_slowedTo + since.count() * recoveryPerMinute);
}

SteadyTime Lane::nextStart(SteadyTime now)
{
    if (m_inFlight >= m_parallel) {
        return SteadyTime::max();
    }
    SteadyTime next = now;
    for (Limit &limit : m_limits) {
        limit.window.setLimit(int(std::floor(limit.full * rate(now))));
        next = std::max(next, limit.window.nextAllowed(now));
    }
    return next;
}

void Lane::nudge()
{
    if (!m_queue.empty()) {
        m_queue.front()->nudged = true;
        m_queue.front()->condition.notify_one();
    }
}

void Lane::leave(Waiter &waiter)
{
    m_queue.erase(std::find(m_queue.begin(), m_queue.end(), &waiter));
    nudge();
}

void Lane::release()
{
    const std::scoped_lock lock(m_mutex);
    --m_inFlight;
    const SteadyTime now = m_clock.steady();
    for (Limit &limit : m_limits) {
        limit.window.finish(now);
    }
    nudge();
}

Error Lane::pausedError(SteadyTime now) const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_pausedUntil - now);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    return {ErrorKind::Throttled,
            Http::tr("%1 asked to be left alone for %2 s more.").arg(m_source).arg(seconds.count()),
            {},
            left};
}
} // namespace kuramori
