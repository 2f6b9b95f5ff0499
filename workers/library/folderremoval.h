// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Store;

/// Job "library.remove", args {root}: forgets what is known of a folder that RootRemoval::begin() was called for.
/// Nothing on the disk is changed. Waits until scans and checks of it have ended. A folder that is added again
/// meanwhile stays, and ends the job. Output: items, files: forgotten.
JobKind removalJobKind(Store &store);
} // namespace kuramori
