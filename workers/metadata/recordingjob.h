// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/recordingspec.h"
#include "models/store/store.h"
#include "workers/metadata/recordinglookup.h"

namespace kuramori
{
/// Asks which recordings there are of an entry of a series (recordingspec.h), keeps them and brings what is wanted of
/// the series up to date. Output: {recordings, unanswered}; of a provider that did not answer nothing is changed. Ends
/// with NotFound when nobody tells of the entry, and changes nothing when it is stopped.
JobKind recordingJobKind(const Providers &providers, Store &store);
/// The same within another job, whose progress it tells. Returns what was answered.
QList<RecordingAnswer> bringRecordings(Job &job, const RecordingOrder &order, const Providers &providers, Store &store);
} // namespace kuramori
