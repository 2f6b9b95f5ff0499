// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class SampleHouse;

/// Anime that AniList has something like: "Hoshi no Mori" (5001) with three candidates, 6001 to 6003, two of which are
/// nearly as likely; "Tabi no Hana" (5002) with 6004, which began years later; "Kaze no Machi" (5003) with 6005, to
/// which AniList gives another number; and "On-Gaku" (5004), which is 6006 for sure.
void addSamplePairs(SampleHouse &house);
} // namespace kuramori
