// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryitem.h"
#include "models/store/tx.h"

#include <QSet>

#include <set>
#include <vector>

namespace kuramori
{
/// Finds for each item the recording it is of, and the book that is a recording of, by matchBooks() and
/// sameRecording(), and makes those that are not there yet. What a person said of two items goes before both.
/// Volumes never merge: an item is not of a book one of whose items has another place in the series or another number.
/// An item that a person pinned stays what it is. That two have the same files, FingerprintTable knows better.
/// Call lockWorks() before. One object a transaction; finish() brings the books up to date that were touched.
class BookPlacement
{
public:
    explicit BookPlacement(WriteTx &tx)
        : m_tx(tx)
    { }
    void place(const LibraryItem &item); ///< as ItemTable::setJudged() has stored it
    /// The same for items that a person spoke of: none of them holds another where it is, and no pin holds them.
    void placeAnew(const QList<LibraryItem> &items);
    void finish();

private:
    struct Candidate;
    struct Words;
    void placeUnpinned(const LibraryItem &item);
    bool isPinned(ItemId item) const;
    Words wordsOn(ItemId item) const;
    std::vector<Candidate> candidatesFor(ItemId item) const;
    std::vector<Candidate> itemsOf(WorkId work, ItemId but) const;
    std::optional<WorkId> workFor(const LibraryItem &item, const Words &words);
    std::optional<EditionId> editionFor(const LibraryItem &item, WorkId work, const Words &words);
    WorkId ownWork(std::optional<WorkId> before, ItemId item);
    EditionId ownEdition(const LibraryItem &item, WorkId work);
    void noteRecording(const LibraryItem &item, const Candidate &other, RecordingVerdict verdict);
    void noteLikeness(ItemId a, ItemId b, const char *level, const char *verdict, double score, const QString &proof);

    WriteTx &m_tx;
    std::set<WorkId> m_touched;
};
} // namespace kuramori
