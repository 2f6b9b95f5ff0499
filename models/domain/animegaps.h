// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/anime.h"
#include "models/domain/animetie.h"
#include "models/domain/wantedlist.h"

#include <QUrl>

namespace kuramori
{
/// An anime as the sources know it together. Unknown is empty.
struct ListedAnime
{
    AnimeKey key;
    QString title;
    AnimeKind kind = AnimeKind::Unknown;
    AnimeStage stage = AnimeStage::Unknown;
    PartialDate start;
    std::optional<int> episodes;
    std::optional<int> minutes; ///< of one episode
    Timestamp saidAt{}; ///< when a source last told of it
    QUrl cover = {};
};

/// What a source says of two anime: `to` is the `bond` of `from`.
struct AnimeTie
{
    AnimeKey from;
    AnimeBond bond = AnimeBond::Other;
    AnimeKey to;
    AnimeTeller teller = AnimeTeller::AniList;
    bool isGone = false; ///< its last answer about `from` did not have it any more
};

/// What persons and the library say of anime.
struct AnimeWords
{
    QSet<AnimeKey> held; ///< they are here
    QSet<AnimeKey> followed; ///< seen, or watched out for: what belongs to them is missed as of those held
    QSet<AnimeKey> ignored;
    QSet<AnimeKey> wanted;
    QSet<AnimeKey> pinned;
    QSet<AnimeKey> boosted;
};

/// Which anime are missed of themselves. Series and films always are.
struct AnimeTaste
{
    bool hasSpecials = false;
    bool hasRecaps = false; ///< summaries of what was shown before
    bool hasMusic = false; ///< and advertisements
    int shortestMinutes = 10; ///< of an episode of an OVA or a web series

    bool operator==(const AnimeTaste &) const = default;
};

/// An anime that hangs together with one that is held or followed.
struct AnimeGap
{
    ListedAnime anime;
    AnimeKey story; ///< the one held or followed that came out first of all that it hangs together with
    AnimeBond bond = AnimeBond::Sequel; ///< what it is to the one before it on the way there
    int steps = 0; ///< how far it is from the nearest one that is held or followed
    QList<AnimeTeller> agreeing; ///< who say so
    Standing standing = Standing::Missing;
    QList<WantedDoubt> doubts; ///< of what is not owned
    bool isWanted = false;
    bool isPinned = false;
    ScoreFacts score; ///< but for `waiting`, which the store knows

    bool isSure() const { return doubts.isEmpty() && standing == Standing::Missing; }
};

/// Whether it is out; not known where its day has passed and it is announced all the same.
Known releasedBy(const ListedAnime &anime, QDate today);

/// What is held, and what is not, of all that hangs together with what is held or followed; by story, then by day.
///
/// Sequels and prequels are followed to their ends, and on the way one step aside: to a side story, its parent story
/// or the full story of a summary, and to the sequels and prequels of that. A summary is the end of a way. A tie that
/// only one side states counts, but is a doubt (OneSide) unless both sources state it. Missing: it is out, or whether
/// it is is not known. Upcoming: it is announced, with a day or without. Extra: not to the taste, or cancelled, and not
/// wanted. What is followed and not held is not listed. The same whatever the order of anime and ties. Pure.
QList<AnimeGap> animeGaps(const QList<ListedAnime> &anime, const QList<AnimeTie> &ties, const AnimeWords &words,
                          const AnimeTaste &taste, QDate today);
} // namespace kuramori
