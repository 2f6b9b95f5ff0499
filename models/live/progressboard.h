// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/jobs/job.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace kuramori
{
/// The last progress of each running job, with its rate. Any thread writes, item models read at most 4 times a second;
/// nothing here is ever an SQL write.
class ProgressBoard
{
public:
    struct Entry
    {
        Progress progress;
        SteadyTime startedAt;
        double perSecond = 0; ///< done per second, smoothed; 0 until known
        std::optional<SteadyTime> measuredAt; ///< when the rate was last worked out, and from what
        qint64 measuredDone = 0;
    };

    explicit ProgressBoard(Clock &clock);
    void start(JobId id);
    void report(JobId id, const Progress &progress);
    void finish(JobId id);
    std::unordered_map<JobId, Entry> entries() const;
    /// Why the store does not take the ends of jobs, when that lasts: until then they stay as they are there.
    void setTrouble(std::optional<Error> trouble);
    std::optional<Error> trouble() const;
    /// Grows with every change: a reader that saw this number before has nothing to do.
    quint64 generation() const { return m_generation.load(std::memory_order_relaxed); }

private:
    Clock &m_clock;
    mutable std::mutex m_mutex; // guards m_entries and m_trouble
    std::unordered_map<JobId, Entry> m_entries;
    std::optional<Error> m_trouble;
    std::atomic<quint64> m_generation = 0;
};
} // namespace kuramori
