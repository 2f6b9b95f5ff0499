// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/jobs/job.h"
#include "models/store/changes.h"

namespace kuramori
{
/// A job function has returned, or was ended by an error.
struct EndedJob
{
    JobId id;
    std::optional<Error> error;
    QJsonObject output;
};

/// Where a thread without an event loop hears from pool threads, from the store and from its owner. Shared with them,
/// may arrive when the runner is gone. Any thread.
class Inbox
{
public:
    struct Mail
    {
        std::vector<EndedJob> ended;
        Topics topics;
        std::optional<std::chrono::milliseconds> shutDown; ///< the grace; said once
    };

    void post(EndedJob ended);
    void post(Topics topics);
    void shutDown(std::chrono::milliseconds grace);

    /// Waits for an ended job, a change of the `wanted` topics, the shut-down or the deadline, and empties the box.
    Mail take(Clock &clock, SteadyTime deadline, Topics wanted);

private:
    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_condition;
    Mail m_mail;
};
} // namespace kuramori
