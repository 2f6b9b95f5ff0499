// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class SampleHouse;

/// What a service tells of two of the series of SampleHouse::addBooks(), which must be there: of Tidewater 3, 5 and 6
/// are missing (of the fifth no recording is known, of the sixth only one in French), of The Clockmaker's Debt 4; the
/// eighth and the seventh are to come.
void addSampleWanted(SampleHouse &house);
/// Recordings of Tidewater 3, with addSampleWanted(): Elin Marsh and Tom Ferrow read it, an abridgement of 2013 is by
/// Elin Marsh, too, and of a French one it is not known who reads.
void addSampleRecordings(SampleHouse &house);
/// "Maps of Nowhere" may be one of two at Hardcover, and nothing tells which.
void addSampleUnsureLinks(SampleHouse &house);
/// A story of anime of which the first season is followed: the second and a film are missing (of the film one side
/// alone tells), the third comes in 2027, the fourth has no day, and there is a recap.
void addSampleAnimeStory(SampleHouse &house);
} // namespace kuramori
