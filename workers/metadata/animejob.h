// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Clock;
struct Providers;
class Settings;
class Store;

/// Job "metadata.anime" (models/jobs/animespec.h): asks AniList about all that hangs together with anime that are held
/// or followed, to the ends of their sequels, and finds what is missing of them; then about anime of MyAnimeList that
/// have no record yet, fifty at once by their numbers, and those that this does not lead to by their titles. A record
/// that the rule is sure of is theirs; unsure pairs are kept for a person, whose words win over all that is heard
/// later. What was heard before it fails, is stopped or has to wait, stays. Where nobody answers nothing changes but by
/// the day that has come. Output: {asked, bridged, unsure, unknown, heard, missing}.
///
/// What there is to run it; all outlives it.
JobKind animeJobKind(const Providers &providers, Store &store, const Settings &settings, const Clock &clock);
} // namespace kuramori
