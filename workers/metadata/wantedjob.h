// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/wantedspec.h"
#include "models/store/store.h"

namespace kuramori
{
/// Brings stale series up to date, a few in each transaction, so that others may write in between (wantedspec.h).
/// Output: {series}. Stopped, it leaves the rest for the next one.
JobKind wantedJobKind(Store &store);
} // namespace kuramori
