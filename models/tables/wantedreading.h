// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/wantedlist.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QStringList>

namespace kuramori
{
class ReadTx;

enum class WantedColumn { Book, Series, Authors, Released, State, Score, Count };

/// An entry of a series that is not here, as a row of a table.
struct WantedLine
{
    WantedId id;
    SeriesId series;
    QString seriesName;
    QString key; ///< of the ListedEntry
    EntryKind kind = EntryKind::Primary;
    std::optional<double> from; ///< empty: not numbered
    double to = 0;
    QString title;
    QString subtitle;
    QString authors;
    QString released; ///< "2027-03"; empty: not known
    bool isUnscheduled = false;
    Standing standing = Standing::Missing;
    WantedState state = WantedState::Detected;
    QList<WantedDoubt> doubts;
    QStringList agreeing; ///< names of providers, frozen ones
    QStringList dissenting;
    QStringList languages; ///< of recordings
    double score = 0; ///< 0 to 100
    QList<ScorePart> parts;
    bool isWanted = false;
    bool isPinned = false;
    bool isBoosted = false;
    QString ownTitle; ///< of the book of ours that stands at its place; Doubtful only
    Timestamp saidAt{};
    std::optional<Timestamp> nextCheckAt;
    QString searchText; ///< folded

    bool operator==(const WantedLine &) const = default;
};

enum class WantedChoice { Missing, Upcoming, Extras, Review, Ignored, All };

struct WantedQuery
{
    WantedColumn column = WantedColumn::Score;
    bool descending = true;
    WantedChoice choice = WantedChoice::Missing;
    QStringList words; ///< folded; title, series and authors hold all of them
    bool operator==(const WantedQuery &) const = default;
};

/// What is not here of all series that are linked to a provider's.
struct WantedReading
{
    QList<WantedLine> lines; ///< the most urgent first
    QHash<qint64, int> places; ///< in `lines`, by id
    int linked = 0; ///< series that a provider's list was found for
    int lookedUp = 0; ///< series that somebody was asked about

    static WantedReading read(ReadTx &tx);
    /// Pinned ones come first, whatever the order; ties go by place and day.
    Keys order(const WantedQuery &query) const;
    bool operator==(const WantedReading &) const = default;
};

bool isChosen(const WantedLine &line, WantedChoice choice);
} // namespace kuramori
