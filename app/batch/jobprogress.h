// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

#include <QString>

namespace kuramori
{
/// What a person calls this job: "jikan.crawl top".
QString jobLabel(const JobRow &job);

/// "0:42", "1:05:10"; what is longer than a day is no promise: "".
QString durationText(double seconds);
/// Seconds to the end at this rate; negative while it cannot be known.
double secondsLeft(const Progress &progress, double perSecond);

/// "stage [#####-----] 50 of 100, 12.5/s, 0:04 left" in `columns` columns; without a bar where the total is not known.
QString progressLine(const Progress &progress, double perSecond, int columns);
} // namespace kuramori
