// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtable.h"
#include "models/tables/sidebysidemodel.h"

#include <QUrl>

namespace kuramori
{
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
