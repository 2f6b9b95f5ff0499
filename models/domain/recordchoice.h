// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordassertions.h"

#include <QSet>

#include <vector>

namespace kuramori
{
/// What names a record for ever.
struct RecordKey
{
    BookProvider provider = BookProvider::Audnexus;
    QString id;
    QString region;
    bool operator==(const RecordKey &) const = default;
};

RecordKey keyOf(const BookRecord &record);
/// "audnexus B08G9PRS1K us", as overrides name it; a region that is empty stays away. Ids hold no blanks.
QString recordKeyText(const RecordKey &key);
std::optional<RecordKey> recordKeyFrom(const QString &text);

/// What a person said of a book's records.
struct RecordWords
{
    QList<RecordKey> chosen; ///< it is of these
    QList<RecordKey> refused; ///< it is of none of these
    bool isOfNone = false; ///< nor of any other that the providers have
    bool operator==(const RecordWords &) const = default;
};

enum class LinkState {
    Taken, ///< the book has its word, one record of each provider
    Review, ///< one of those that a person is to choose from
    Candidate, ///< like the book, and not needed
    Refused ///< by a person
};
inline constexpr std::array linkStates{LinkState::Taken, LinkState::Review, LinkState::Candidate, LinkState::Refused};
QString linkStateName(LinkState state); ///< "taken" …: frozen
std::optional<LinkState> linkStateFrom(const QString &text);

struct RecordLink
{
    RecordKey record;
    LinkState state = LinkState::Candidate;
    LinkMethod method = LinkMethod::Words;
    BookMatch match;
    RecordingMatch recording;
    bool isRecordingKnown() const { return recording.verdict == RecordingVerdict::Same; }
};

/// What is made of all records that any provider ever brought for a book.
struct RecordChoice
{
    MatchDecision decision = MatchDecision::None;
    MatchDoubt doubt = MatchDoubt::Nothing;
    /// Of a review: how near it is to being taken, right or wrong, 0 to 1. What looks sure is where a slip would hurt.
    double risk = 0;
    QList<RecordLink> links; ///< the best first, at most `mostLinks`; then the refused ones
};
inline constexpr qsizetype mostLinks = 12;

/// BookIndex decides which work the book is; of each provider the record of that work is taken that is of the same
/// recording, or else the best. What a person chose goes before all and is taken whatever it scores, and with it the
/// records of other providers that are the same work; what was refused is never taken, nor another record of that work
/// unless a person chose one. The same result whatever the order of the records; each key may be there once. Pure.
RecordChoice chooseRecords(const AskedBook &book, const std::vector<BookRecord> &records, const RecordWords &words);

/// Adds to `choice` as candidates what the rules took, or asked about, in `unsaid`, the choice without a person's
/// words: these may be taken back, and are compared with what the rules say.
void addUnsaid(const RecordChoice &unsaid, RecordChoice &choice);
} // namespace kuramori
