// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/library/probeanswer.h"

#include <atomic>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace kuramori
{
struct ProbeOutcome
{
    qint64 key = 0; ///< the caller's name of the file
    Result<ProbeAnswer> answer;
};

/// Where the answers to one batch arrive, and where its caller waits for them. Any thread.
class ProbeInbox
{
public:
    void put(ProbeOutcome outcome)
    {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_outcomes.empty();
        m_outcomes.push_back(std::move(outcome));
        if (wasEmpty) {
            m_arrived.notify_one();
        }
    }

    /// Several at once wake the waiting thread once.
    void put(std::vector<ProbeOutcome> outcomes)
    {
        if (outcomes.empty()) {
            return;
        }
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_outcomes.empty();
        std::move(outcomes.begin(), outcomes.end(), std::back_inserter(m_outcomes));
        if (wasEmpty) {
            m_arrived.notify_one();
        }
    }

    /// The rest of the batch will not be answered.
    void breakOff(const Error &error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failure = error;
        m_arrived.notify_one();
    }

    /// What has arrived, at least one; none when a stop is requested or the batch is broken off.
    std::vector<ProbeOutcome> wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, stop, [this] { return !m_outcomes.empty() || m_failure; });
        return std::exchange(m_outcomes, {});
    }

    std::vector<ProbeOutcome> arrived() ///< the same without waiting
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_outcomes, {});
    }

    std::optional<Error> failure() ///< what broke the batch off
    {
        const std::scoped_lock lock(m_mutex);
        return m_failure;
    }

    void abandon() { m_isAbandoned = true; } ///< nobody waits here any more
    bool isAbandoned() const { return m_isAbandoned; }

private:
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_arrived;
    std::vector<ProbeOutcome> m_outcomes;
    std::optional<Error> m_failure;
    std::atomic<bool> m_isAbandoned = false;
};
} // namespace kuramori
