// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kuramori
{
/// River's eight states (reliability.md §6.2). Values reach the store: frozen.
enum class JobState {
    Available = 0, ///< may be claimed now
    Scheduled = 1, ///< waits for its time, or snoozed
    Pending = 2, ///< waits for the jobs it depends on
    Running = 3,
    Retryable = 4, ///< failed, waits for its next attempt
    Completed = 5,
    Cancelled = 6,
    Discarded = 7, ///< the dead letter: kept with all its errors, can be redriven
};
inline constexpr int jobStateCount = 8;

bool isFinal(JobState state);
/// The table of allowed transitions; everything else is a defect.
bool mayBecome(JobState from, JobState to);
/// Lower case, as it stands in `jobs list` and `--json`.
QString jobStateName(JobState state);
std::optional<JobState> jobStateFromName(const QString &name);
} // namespace kuramori
