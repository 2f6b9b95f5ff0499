// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/libraryroot.h"
#include "models/jobs/job.h"

#include <QString>

namespace kuramori
{
// Jobs and times in the words of the window, the tray and reports, in the user's language.

/// What a job does: "Snapshot: top anime". A kind without words of its own is named as it is.
QString jobTitle(const QString &kind, const QJsonObject &args);
QString listTitle(const QString &list); ///< "Top anime", "Fall 2019", of a SnapshotList's text form
QString stateWord(JobState state);
QString rootStateWord(RootState state);
/// "3 h ago", "in 5 min", "just now".
QString relativeTime(Timestamp at, Timestamp now);
/// "13:05:11", with its day when that is not today's: "5/27/26 13:05:11".
QString timeText(Timestamp at, Timestamp now);
/// "1 h 05 min", "45 s".
QString durationText(std::chrono::seconds duration);
} // namespace kuramori
