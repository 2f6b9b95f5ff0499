// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Clock;
struct Providers;
class Store;

/// Job "metadata.fetch" (models/jobs/fetchspec.h): asks a provider for the record that a person named, past all that is
/// remembered of it, keeps it and chooses it for the item in that person's name. An ASIN of no shop is looked for in
/// that of the book's language, then in the United States'. Where the provider does not have it the job fails and
/// nothing changes. Output: chosen (0 when that had been said before), act (what `undo` takes back).
///
/// What there is to run it; all outlives it.
JobKind fetchJobKind(const Providers &providers, Store &store, const Clock &clock);
} // namespace kuramori
