// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/bookrecord.h"

namespace kuramori
{
/// A book of the library, for which records are looked for.
struct AskedBook
{
    BookFacts facts;
    RecordingKey recording;
    QList<std::chrono::milliseconds> chapters; ///< how long each is; empty: not known
};

/// What decided, beyond RecordingGround.
enum class RecordGround {
    Recording, ///< RecordingMatch::recording
    NotAudio, ///< the record is of a book to read
    Asin, ///< both have it, and nothing contradicts
    Chapters ///< as many, each as long, and nothing contradicts
};

/// Whether a record is of the very recording that a book of the library is, so that what belongs to an edition
/// (narrators, publisher, date, ISBN, chapters, cover) may be taken from it.
struct RecordingMatch
{
    RecordingVerdict verdict = RecordingVerdict::Unknown;
    RecordGround ground = RecordGround::Recording;
    RecordingGround recording = RecordingGround::NarratorsUnsaid;
};

// Pure.

/// compareRecordings(), and where that leaves it open, an ASIN in common or chapters that agree: three or more, as many
/// on both sides, none both more than 2 s and more than 1 % apart. Only those that the provider calls exact count. A
/// copy may lack the shop's words in front, those at the end, or both, so the first chapter may be shorter by
/// BookRecord::intro and the last by its outro (protocols.md §5). Whole runtimes need no such care: those words take
/// seconds of the 5 % that compareRecordings() forgives.
RecordingMatch matchRecording(const AskedBook &book, const BookRecord &record);

/// Of two books of the library: sameRecording(), and where that leaves it open an ASIN in common, which names a
/// recording and so stands for the narrators that nobody named.
RecordingVerdict sameRecording(const JudgedBook &a, const JudgedBook &b);

/// Why, as a person can read it.
QString recordingSentence(const AskedBook &book, const BookRecord &record, const RecordingMatch &match);
} // namespace kuramori
