// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class SampleHouse;

/// Checks of the audio files of addSampleBooks(): most are sound, some damaged, suspect, out of reach, changed since or
/// never checked; and the schedule of the night.
void addSampleChecks(SampleHouse &house);

// How many of what, of the audio files that are there.
inline constexpr int sampleDamaged = 3;
inline constexpr int sampleSuspect = 5;
inline constexpr int sampleUnknown = 1;
inline constexpr int sampleChanged = 1;
inline constexpr int sampleNever = 40;
} // namespace kuramori
