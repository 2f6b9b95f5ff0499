// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/animetie.h"
#include "models/domain/wantedlist.h"
#include "models/tables/rearrangement.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

namespace kuramori
{
class ReadTx;

enum class WantedColumn { Book, Series, Authors, Released, State, Score, Kind, Count };

enum class WantedMedium { Book, Anime };

/// An entry of a series, or an anime, that is not here, as a row of a table.
struct WantedLine
{
    WantedMedium medium = WantedMedium::Book;
    WantedId id; ///< of its medium
    SeriesId series; ///< invalid for anime
    QString seriesName; ///< of anime the first one of the story
    QString key; ///< of the ListedEntry, or an AnimeKey
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
    std::optional<ChosenRecording> recording; ///< that a person chose; what it says of today is the store's
    QString ownTitle; ///< of the book of ours that stands at its place; Doubtful only
    Timestamp saidAt{};
    std::optional<Timestamp> nextCheckAt;
    QUrl cover; ///< empty: none is known
    AnimeBond bond = AnimeBond::Other; ///< from here on of anime alone
    AnimeKind form = AnimeKind::Unknown;
    std::optional<int> episodes;
    std::optional<int> minutes; ///< of one episode
    QString searchText; ///< folded

    bool isAnime() const { return medium == WantedMedium::Anime; }
    /// One number for both media, which count their ids each from 1.
    qint64 row() const { return isAnime() ? -id.value() : id.value(); }
    bool operator==(const WantedLine &) const = default;
};

enum class WantedChoice { Missing, Upcoming, Extras, Review, Ignored, All };

struct WantedQuery
{
    WantedColumn column = WantedColumn::Score;
    bool descending = true;
    WantedChoice choice = WantedChoice::Missing;
    std::optional<WantedMedium> medium; ///< empty: both
    QStringList words; ///< folded; title, series and authors hold all of them
    bool operator==(const WantedQuery &) const = default;
};

/// What is not here of all series that are linked to a provider's, and of anime that are held or followed.
struct WantedReading
{
    QList<WantedLine> lines; ///< the most urgent first
    QHash<qint64, int> places; ///< in `lines`, by row()
    int linked = 0; ///< series that a provider's list was found for
    int lookedUp = 0; ///< series that somebody was asked about
    int stories = 0; ///< of anime that are held or followed

    static WantedReading read(ReadTx &tx);
    /// Pinned ones come first, whatever the order; ties go by place and day.
    Keys order(const WantedQuery &query) const;
    bool operator==(const WantedReading &) const = default;
};

bool isChosen(const WantedLine &line, WantedChoice choice);
} // namespace kuramori
