// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chosenrecording.h"
#include "models/store/recordingtable.h"

namespace kuramori
{
// Recordings of what is wanted, in words for a person, in the user's language. What is not known says so.

QString narratorsText(const ListedRecording &recording); ///< "Nora Vale, Omar Pike"; "not known"
QString lengthText(const ListedRecording &recording); ///< "11 h 20 min"; "?"
QString abridgedText(const ListedRecording &recording); ///< "unabridged", "abridged"; "?"
QString languageText(const ListedRecording &recording); ///< "English"; "?"
QString releaseDayText(const ListedRecording &recording); ///< "2019-03-04", as much as is known of it; "?"
/// "Audible (Audnexus), Hardcover"; of one that nobody tells of any more, since when.
QString tellersText(const ListedRecording &recording);
/// "narrated by Nora Vale, 11 h 20 min, unabridged"; what is not known stays away but for who reads.
QString recordingText(const ListedRecording &recording);
/// "Your recording: …", and how what is here stands to it.
QStringList chosenSentences(const ChosenRecording &chosen);
/// Since when nobody tells of it any more; empty: somebody does.
QString goneSentence(const ChosenRecording &chosen);
/// How many there are, where that is none or one what it means, when who was asked and who did not answer.
QString recordingsSentence(qsizetype known, const QList<RecordingLookup> &lookups);
} // namespace kuramori
