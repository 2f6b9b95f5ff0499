// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"

namespace kuramori
{
namespace
{
constexpr double memory = 0.7; // weight of the past in the smoothed rate

double rate(qint64 done, std::chrono::nanoseconds span)
{
    const double seconds = std::chrono::duration<double>(span).count();
    return seconds > 0 ? double(done) / seconds : 0;
}
} // namespace

ProgressBoard::ProgressBoard(Clock &clock)
    : m_clock(clock)
{ }

void ProgressBoard::start(JobId id)
{
    const SteadyTime now = m_clock.steady();
    const std::scoped_lock lock(m_mutex);
    m_entries[id] = Entry{{}, now, now, 0};
    ++m_generation;
}

void ProgressBoard::report(JobId id, const Progress &progress)
{
    const SteadyTime now = m_clock.steady();
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return; // reported after its end: the job's last words do not bring it back
    }
    Entry &entry = found->second;
    if (progress.done > entry.progress.done && now > entry.updatedAt) {
        const double current = rate(progress.done - entry.progress.done, now - entry.updatedAt);
        entry.perSecond = entry.perSecond > 0 ? memory * entry.perSecond + (1 - memory) * current : current;
        entry.updatedAt = now;
    }
    entry.progress = progress;
    ++m_generation;
}

void ProgressBoard::finish(JobId id)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(id);
    ++m_generation;
}

std::unordered_map<JobId, ProgressBoard::Entry> ProgressBoard::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}
} // namespace kuramori
