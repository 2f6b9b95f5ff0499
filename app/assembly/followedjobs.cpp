// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/followedjobs.h"

namespace kuramori
{
void FollowedJobs::join(const QList<JobId> &ids)
{
    const std::scoped_lock lock(m_mutex);
    for (const JobId id : ids) {
        ++m_followers[id];
    }
}

QList<JobId> FollowedJobs::leave(const QList<JobId> &ids)
{
    QList<JobId> alone;
    const std::scoped_lock lock(m_mutex);
    for (const JobId id : ids) {
        const auto found = m_followers.find(id);
        if (found != m_followers.end() && --found->second == 0) {
            m_followers.erase(found);
            alone.append(id);
        }
    }
    return alone;
}
} // namespace kuramori
