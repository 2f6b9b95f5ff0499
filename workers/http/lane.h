// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/slidingwindow.h"
#include "workers/http/request.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <vector>

namespace kuramori
{
/// The one queue in front of a source, shared by all workers: first come, first served, within the source's rate
/// limits and connections. Thread-safe.
class Lane
{
public:
    Lane(const SourceProfile &source, Clock &clock);

    /// The right to send one request; it ends with this object.
    class Permit
    {
    public:
        explicit Permit(Lane &lane)
            : m_lane(&lane)
        { }
        Permit(Permit &&other) noexcept
            : m_lane(std::exchange(other.m_lane, nullptr))
        { }
        Permit &operator=(Permit &&) = delete;
        ~Permit()
        {
            if (m_lane) {
                m_lane->release();
            }
        }

    private:
        Lane *m_lane;
    };

    /// Waits for its turn. Throttled at once, with the time left, while the source is paused; Cancelled on a stop.
    Result<Permit> acquire(std::stop_token stop);

    /// The source asked to be left alone: everybody who waits is sent away with Throttled.
    void pauseFor(std::chrono::nanoseconds duration);
    std::chrono::nanoseconds pauseLeft() const;

    /// The source refused although its limits were kept: go at half the rate, and come back a tenth a minute.
    void slowDown();

    int usedInMinute() const;
    qsizetype waiting() const; ///< requests in the queue

private:
    struct Waiter;
    struct Limit
    {
        int full;
        SlidingWindow window;
    };

    double rate(SteadyTime now) const;
    SteadyTime nextStart(SteadyTime now);
    void nudge();
    void leave(Waiter &waiter);
    void release();
    Error pausedError(SteadyTime now) const;

    QString m_source;
    Clock &m_clock;
    int m_parallel;

    mutable std::mutex m_mutex; // guards all below
    std::vector<Limit> m_limits;
    std::deque<Waiter *> m_queue; // they live on the stacks of the threads that wait
    int m_inFlight = 0;
    SteadyTime m_pausedUntil{};
    double m_slowedTo = 1;
    SteadyTime m_slowedAt{};
};
} // namespace kuramori
