// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"

#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr double memory = 0.7; // weight of the past in the smoothed rate
constexpr auto shortestMeasure = 200ms; // what was done in less says little about the rate

void measure(ProgressBoard::Entry &entry, qint64 done, SteadyTime now)
{
    const bool first = !entry.measuredAt || done < entry.measuredDone; // or a new stage counts from its start
    const std::chrono::duration<double> span = first ? 0ns : now - *entry.measuredAt;
    if (!first && (span < shortestMeasure || done == entry.measuredDone)) {
        return;
    }
    if (!first) {
        const double current = double(done - entry.measuredDone) / span.count();
        entry.perSecond = entry.perSecond > 0 ? memory * entry.perSecond + (1 - memory) * current : current;
    }
    entry.measuredAt = now;
    entry.measuredDone = done;
}
} // namespace

ProgressBoard::ProgressBoard(Clock &clock)
    : m_clock(clock)
{ }

void ProgressBoard::start(JobId id)
{
    const SteadyTime now = m_clock.steady();
    const std::scoped_lock lock(m_mutex);
    m_entries[id] = Entry{{}, now, 0, {}, 0};
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
    measure(entry, progress.done, now);
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

void ProgressBoard::setTrouble(std::optional<Error> trouble)
{
    const std::scoped_lock lock(m_mutex);
    m_trouble = std::move(trouble);
    ++m_generation;
}

std::optional<Error> ProgressBoard::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}
} // namespace kuramori
