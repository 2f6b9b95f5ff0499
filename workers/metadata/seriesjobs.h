// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/store.h"
#include "workers/metadata/providers.h"

namespace kuramori
{
/// Asks the providers about series of the library and brings what is wanted of them up to date (seriesspec.h). One
/// series is kept after the other: what was asked before a stop is not asked again. Where the job names no
/// series, it asks at the end which recordings there are of a few of those that a person wants or keeps on top. Output:
/// {series, unanswered, linked, review, missing}; of a series of which nobody answered nothing is changed, and it stays
/// due.
JobKind seriesLookupJob(const Providers &providers, Store &store);
} // namespace kuramori
