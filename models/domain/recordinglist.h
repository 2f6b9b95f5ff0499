// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/recordchoice.h"
#include "models/domain/serieslist.h"

namespace kuramori
{
using RecordingRowId = Id<struct RecordingRowTag>;

/// A recording of a work as one provider last told of it.
struct ToldRecording
{
    RecordingRowId id; ///< where the store has it
    BookRecord record;
    Timestamp saidAt{};
    bool isGone = false; ///< the provider has told of all that it has since, and not of this
};

/// What a provider said when it was asked which recordings there are.
struct RecordingAnswer
{
    BookProvider provider = BookProvider::Hardcover;
    QList<ToldRecording> told; ///< without ids
    bool isWhole = false; ///< no question of it was left open, so what is not among them is gone
    QString trouble; ///< why one was, a sentence; empty: none was
};

/// One recording of a work, out of what all providers say. Empty is unknown.
struct ListedRecording
{
    RecordingRowId id; ///< of the surest of its records
    QList<RecordKey> records; ///< by which the providers call it, the surest first; never empty
    RecordingKey recording; ///< of each the surest word that there is, like the next two
    QString publisher;
    PartialDate released;
    QStringList asins; ///< sorted, like the next
    QStringList isbns; ///< of 13 digits
    Timestamp saidAt{}; ///< when somebody last told of it
    bool isGone = false; ///< nobody tells of it any more
    bool operator==(const ListedRecording &) const = default;
};

// Pure, like all below.

/// The recordings of one work, each once: records are of one recording where matchRecording() says so of one of its
/// records and contradicts it for none. Audible's word (Audnexus) is the surest on recordings, then Hardcover's. Those
/// that nobody tells of any more come last, before them those in other languages than these (languageKey(); empty:
/// any), and of each the oldest first. The same whatever the order of `told`.
QList<ListedRecording> recordingList(QList<ToldRecording> told, const QStringList &languages);

/// Whether the record tells of audio at all; a provider's list may hold editions of which it does not.
bool isOfAudio(const BookRecord &record);
/// Whether the record is of this entry, by an ASIN or ISBN in common or by matchBooks() being sure.
bool isOfEntry(const BookRecord &record, const ListedEntry &entry, const QString &series);
} // namespace kuramori
