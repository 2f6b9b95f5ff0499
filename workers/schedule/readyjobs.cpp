// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/readyjobs.h"

#include <utility>

namespace kuramori
{
void ReadyJobs::put(ReadyJob ready)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(ready));
}

bool ReadyJobs::wantsThread()
{
    const std::scoped_lock lock(m_mutex);
    const bool wants = !m_waiting.empty() && m_threads < m_mostThreads;
    m_threads += wants;
    return wants;
}

std::optional<ReadyJob> ReadyJobs::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty()) {
        --m_threads;
        return std::nullopt;
    }
    std::optional<ReadyJob> ready(std::move(m_waiting.front()));
    m_waiting.pop_front();
    return ready;
}

QList<JobId> ReadyJobs::takeBack()
{
    const std::scoped_lock lock(m_mutex);
    QList<JobId> ids;
    for (const ReadyJob &ready : std::exchange(m_waiting, {})) {
        ids.append(ready.job.id());
    }
    return ids;
}
} // namespace kuramori
