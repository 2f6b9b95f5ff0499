// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobstate.h"

#include <QLatin1String>

#include <array>

namespace kuramori
{
namespace
{
constexpr std::array names{QLatin1String("available"), QLatin1String("scheduled"), QLatin1String("pending"),
                           QLatin1String("running"),   QLatin1String("retryable"), QLatin1String("completed"),
                           QLatin1String("cancelled"), QLatin1String("discarded")};
static_assert(names.size() == jobStateCount);
} // namespace

bool isFinal(JobState state)
{
    return state == JobState::Completed || state == JobState::Cancelled || state == JobState::Discarded;
}

bool mayBecome(JobState from, JobState to)
{
    switch (from) {
    case JobState::Available:
        return to == JobState::Running || to == JobState::Scheduled || to == JobState::Cancelled;
    case JobState::Scheduled:
    case JobState::Retryable:
    case JobState::Pending:
        return to == JobState::Available || to == JobState::Cancelled;
    case JobState::Running:
        return to != JobState::Running && to != JobState::Pending;
    case JobState::Completed:
    case JobState::Cancelled:
    case JobState::Discarded:
        return false; // a redrive makes a new row
    }
    return false;
}

QString jobStateName(JobState state)
{
    return names.at(static_cast<size_t>(state));
}

std::optional<JobState> jobStateFromName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i)) {
            return static_cast<JobState>(i);
        }
    }
    return std::nullopt;
}
} // namespace kuramori
