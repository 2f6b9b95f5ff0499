// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "workers/library/audiodecoder.h"

namespace kuramori
{
class Settings;
class Store;

/// Job "library.check" (models/jobs/checkspec.h): tells which audio files are sound, suspect or damaged. Nothing on the
/// disk is changed. Files of a root that is offline are unknown, and a job for that root alone ends with Refused.
/// Stopped or retried, it goes on with what it has not checked yet. Output: files, sound, suspect, damaged, unknown.
///
/// What there is to run it. Store, settings and clock outlive it.
JobKind checkJobKind(Store &store, const Settings &settings, DecodePlan plan, Clock &clock);
} // namespace kuramori
