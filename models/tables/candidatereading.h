// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtable.h"
#include "models/tables/agreement.h"

#include <QUrl>

#include <array>

namespace kuramori
{
/// How many records a person looks at side by side.
inline constexpr size_t mostCandidates = 3;

/// A record that a person may choose.
struct Candidate
{
    RecordKey key;
    QString provider; ///< "Audnexus"
    QUrl page; ///< foreign; may be empty
    QString reason; ///< whether it is of the same recording, a sentence; may be empty
    QString title; ///< foreign text
    bool operator==(const Candidate &) const = default;
};

/// Something that is known of the book, and what each candidate says of it.
struct CandidateFact
{
    int number = 0; ///< in the order of the table
    QString name;
    QString own;
    std::array<QString, mostCandidates> said;
    std::array<Agreement, mostCandidates> agreement{}; ///< with the own
    /// Of the row of covers, which is the first: the own, then each candidate's; empty: it has none.
    std::optional<std::array<QUrl, mostCandidates + 1>> covers = {};
    qint64 key() const { return number; }
    bool operator==(const CandidateFact &) const = default;
};

/// A book beside the records that it may be. The book is as its files have it, for that is what the records were
/// compared with.
struct CandidateReading
{
    ItemId item;
    QList<Candidate> candidates; ///< the best first; none: it does not wait for a person
    QList<CandidateFact> facts; ///< the covers, and those of which anybody knows something

    /// Of an item that is gone, or invalid: nothing.
    static CandidateReading read(ReadTx &tx, ItemId item);
};
} // namespace kuramori
