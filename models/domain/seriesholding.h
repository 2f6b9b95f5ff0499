// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/chosenrecording.h"

namespace kuramori
{
/// A book of the library that is in the series.
struct OwnedVolume
{
    WorkId work;
    BookFacts facts; ///< its series and their positions are not looked at
    std::optional<SeriesPosition> position; ///< in this series; empty: not known
    QStringList asins; ///< of all its recordings
    QStringList isbns; ///< of 13 digits
    QList<OwnedRecording> recordings; ///< looked at where a person has chosen one, and empty elsewhere
    QStringList workIds; ///< Hardcover's numbers of the book, by the records that are taken for it
    QList<SeriesEntry> named; ///< what these records are part of, with Hardcover's ids of the series
    bool isNamedHere = false; ///< they name the series at hand; see isNamedOf()
};

/// Why a book of the library is an entry.
enum class HoldingGround {
    Identifier, ///< an ASIN or ISBN in common, and not another volume
    PlaceAndTitle,
    Title, ///< matchBooks() is sure, at whatever place
    Omnibus, ///< the library has one that holds it
    PlaceAlone, ///< another title stands there: a doubt, not a holding
    Record ///< a record that is taken for the book is the entry's, or names the series and its place
};
QString holdingGroundName(HoldingGround ground); ///< "identifier" …: frozen, scripts read them

struct Holding
{
    WorkId work;
    HoldingGround ground = HoldingGround::Identifier;

    bool isSure() const { return ground != HoldingGround::PlaceAlone; }
    bool operator==(const Holding &) const = default;
};

/// For each entry the book that it is, or nothing. A book is one entry at most, by the surest ground that there is for
/// any; an omnibus of the library holds what its range covers, be the range its own or that of the entry it is. A book
/// that is called like the series alone is whatever its place says. The same whatever the order of the books. Pure.
QList<std::optional<Holding>> holdingsOf(const QString &series, const QList<ListedEntry> &entries,
                                         QList<OwnedVolume> owned);
} // namespace kuramori
