// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QList>

#include <map>
#include <mutex>

namespace kuramori
{
/// How many verbs of this process wait for which job: it is not cancelled for one of them while another waits.
/// May be used from any thread.
class FollowedJobs
{
public:
    void join(const QList<JobId> &ids);
    /// Gives those that nobody waits for any more.
    QList<JobId> leave(const QList<JobId> &ids);

private:
    std::mutex m_mutex; // guards m_followers
    std::map<JobId, int> m_followers;
};
} // namespace kuramori
