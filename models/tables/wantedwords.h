// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/wantedreading.h"

namespace kuramori
{
// What is wanted, in words for a person, in the user's language.

QString standingWord(Standing standing); ///< "Missing", "Upcoming" …
QString wantedStateWord(WantedState state); ///< "Detected", "Confirmed" …
/// What stands in a cell: "Confirmed, pinned"; of what is not missing how it stands: "Upcoming".
QString wantedStateText(const WantedLine &line);
QString entryKindWord(EntryKind kind);
QString animeKindWord(AnimeKind kind); ///< "Series", "Film" …
QString animeBondWord(AnimeBond bond); ///< "sequel", "side story" …
/// "Main volume"; of anime "Series, sequel".
QString wantedKindText(const WantedLine &line);
QString providerWord(const QString &provider); ///< of a frozen name: "Open Library"
/// "The Long Road 2", "The Long Road 1–3".
QString seriesPlaceText(const WantedLine &line);
/// "3 Mar 2027", "March 2027", "2027"; "?" when it is not known.
QString releasedText(const WantedLine &line);
QString releasedText(const QString &released, bool isUnscheduled); ///< as WantedLine has both
/// A sentence each why it is not confirmed.
QStringList doubtSentences(const WantedLine &line);
QString scoreTermWord(ScoreTerm term, WantedMedium medium); ///< "Series complete with it" …
/// "Completes the series: 26 of 35", and for what is not known: "Rating: not known (of 15)".
QStringList scoreLines(const WantedLine &line);
/// The same in one line, what is known first.
QString scoreSentence(const WantedLine &line);
} // namespace kuramori
