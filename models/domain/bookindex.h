// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/comparablebook.h"
#include "models/domain/matchdecision.h"
#include "models/domain/recordingmatch.h"

#include <vector>

namespace kuramori
{
/// Why a record was looked at at all: the steps of the ladder, the surest first.
enum class MatchRung {
    Identifier, ///< an ASIN or ISBN in common
    TitleAndAuthor, ///< a title and an author's surname
    SeriesAndPosition, ///< the place in a series
    Words ///< the title alone, a surname and a word of the title, or two words of it
};

struct BookCandidate
{
    qsizetype record = 0; ///< its place in what the index was built of
    MatchRung rung = MatchRung::Words;
    BookMatch match; ///< whether it is the work
    RecordingMatch recording; ///< whether it is the recording
};

struct BookAnswer
{
    MatchDecision decision = MatchDecision::None;
    MatchDoubt doubt = MatchDoubt::Nothing;
    /// The best first; among records of the same work that match, the same recording before others. Holds the rival, if
    /// there is one.
    QList<BookCandidate> best;

    /// Facts of the edition may be taken from the best as well.
    bool isRecordingKnown() const;
};

/// Records of providers, in which books of a library are looked up (audiobooks.md §8.5). Built once and asked for many:
/// no record is compared with a book without a MatchRung that leads to it. The same answer whatever the order of the
/// records, and whichever unrelated ones are among them; each provider, id and region must be there once. Immutable:
/// any thread may ask. A kilobyte or two each.
class BookIndex
{
public:
    /// The next other work must be less likely by this for a match to be automatic.
    static constexpr double clearMargin = 0.10;

    explicit BookIndex(std::vector<BookRecord> records);
    ~BookIndex();
    Q_DISABLE_COPY_MOVE(BookIndex)

    /// `most` candidates (1 and up), or fewer: only such as a person might choose (MatchVerdict other than Different).
    BookAnswer answer(const AskedBook &book, qsizetype most = 3) const;

    const BookRecord &record(qsizetype at) const { return m_records.at(size_t(at)); }
    qsizetype size() const { return qsizetype(m_records.size()); }

private:
    struct Posting;
    std::vector<BookCandidate> candidatesFor(const AskedBook &book, const ComparableBook &asked) const;
    bool isSameWork(qsizetype a, qsizetype b) const;
    bool comesBefore(const BookCandidate &a, const BookCandidate &b) const;
    std::optional<BookCandidate> rivalIn(const std::vector<BookCandidate> &sorted) const;
    void putRecordingFirst(std::vector<BookCandidate> *sorted) const;

    std::vector<BookRecord> m_records;
    std::vector<ComparableBook> m_books; ///< of the records
    std::vector<Posting> m_postings; ///< sorted
};
} // namespace kuramori
