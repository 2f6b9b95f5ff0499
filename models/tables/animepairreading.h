// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/animepairtable.h"
#include "models/tables/rearrangement.h"
#include "models/tables/sidebysidemodel.h"

#include <QStringList>

namespace kuramori
{
enum class AnimePairColumn { Anime, Form, Why, Candidates, Count };

/// An anime of which a person is to say which one of AniList it is.
struct AnimePairLine
{
    WaitingPair pair;
    qint64 key() const { return pair.malId; }
    bool operator==(const AnimePairLine &) const = default;
};

struct AnimePairQuery
{
    AnimePairColumn column = AnimePairColumn::Why; ///< ascending by it: the riskiest first
    bool descending = false;
    QStringList words; ///< folded; the title holds all of them
    QList<qint64> skipped; ///< keys; come last, whatever the order, in this one
    bool operator==(const AnimePairQuery &) const = default;
};

/// What waits for a person, of anime.
struct AnimePairReading
{
    QList<AnimePairLine> lines; ///< the riskiest first (AnimePairRows::waiting())
    QHash<qint64, int> places; ///< in `lines`, by key

    static AnimePairReading read(ReadTx &tx);
    Keys order(const AnimePairQuery &query) const;
    bool operator==(const AnimePairReading &) const = default;
};

/// A record of AniList that a person may choose.
struct AnimeSide
{
    qint64 aniListId = 0;
    QString title;
    QUrl page; ///< foreign; may be empty
    QString against; ///< what speaks against it, a sentence; may be empty
    bool operator==(const AnimeSide &) const = default;
};

/// An anime as MyAnimeList has it beside the records of AniList that it may be.
struct AnimeSides
{
    qint64 malId = 0;
    QList<AnimeSide> sides; ///< the likeliest first, mostCandidates at most; none: it does not wait for a person
    QList<CandidateFact> facts; ///< the covers, and those of which anybody knows something

    static AnimeSides read(ReadTx &tx, qint64 malId);
};

/// "two are nearly as likely, the best by 89 %".
QString pairReasonText(const WaitingPair &pair);
} // namespace kuramori
