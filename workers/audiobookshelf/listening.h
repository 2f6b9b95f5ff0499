// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/wantedtable.h"

#include <functional>

namespace kuramori
{
class Store;

/// Makes the series stale in which `change` has moved what was listened to last, in the same transaction.
void noteListening(WriteTx &tx, const std::function<void()> &change);
/// The same of a change in transactions of its own; then counts anew what is wanted of all that are stale: the next
/// volume is more urgent now. What a stop leaves is brought up to date at the next start.
void followListening(Job &job, Store &store, const std::function<void()> &change);
} // namespace kuramori
