// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/inbox.h"

#include <utility>

namespace kuramori
{
void Inbox::post(EndedJob ended)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.ended.push_back(std::move(ended));
    }
    m_condition.notify_one();
}

void Inbox::post(Topics topics)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.topics |= topics;
    }
    m_condition.notify_one();
}

void Inbox::shutDown(std::chrono::milliseconds grace)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_mail.shutDown = grace;
    }
    m_condition.notify_one();
}

Inbox::Mail Inbox::take(Clock &clock, SteadyTime deadline, Topics wanted)
{
    std::unique_lock lock(m_mutex);
    clock.waitUntil(lock, m_condition, deadline, {},
                    [&] { return !m_mail.ended.empty() || (m_mail.topics & wanted) || m_mail.shutDown; });
    return std::exchange(m_mail, {});
}
} // namespace kuramori
