// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Clock;
struct Providers;
class Store;

/// Job "metadata.enrich" (models/jobs/enrichspec.h): asks providers about items, keeps what they say and chooses the
/// records that the items are. What a provider that does not answer said before stays, with its age. When nobody
/// answers at all the job waits for the first who may, or fails; it goes on where it was. Output: asked, matched,
/// review, none, silent (items about which some provider said nothing).
///
/// What there is to run it; all outlives it.
JobKind enrichJobKind(const Providers &providers, Store &store, Clock &clock);
} // namespace kuramori
