// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animeindex.h"
#include "models/domain/animepairs.h"
#include "models/store/tx.h"

namespace kuramori
{
/// An anime of MyAnimeList that is in the store.
struct AnimeToLink
{
    WorkId work;
    Anime anime; ///< what a match compares: titles, form, times and counts
};

/// A record as AniList said it last.
struct KnownAniList
{
    AniListAnime anime; ///< without relations
    Timestamp saidAt{};
};

/// Reading what AniList said of anime, and which of it is ours.
class AniListRows
{
public:
    explicit AniListRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<KnownAniList> record(qint64 id) const;
    std::optional<AnimeToLink> anime(WorkId work) const; ///< empty without a number of MyAnimeList
    std::optional<AnimeToLink> animeOf(qint64 malId) const;
    /// Anime without a record that is theirs for sure and whose time to be asked about has come: those that wait
    /// longest first.
    QList<AnimeToLink> due(Timestamp now, qint64 most) const;
    qint64 countDue(Timestamp now) const;

private:
    ReadTx &m_tx;
};

/// Keeping it. Call lockWorks() before. One object a transaction.
class AniListTable
{
public:
    explicit AniListTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Puts what was heard in the place of what was heard before, unless that is younger. Relations that the answer
    /// does not have stay, with the age they have.
    void keep(const AniListAnime &anime, Timestamp saidAt);
    /// What a lookup in `index`, whose records are kept, came to. Sure ones, which have the bridge or are as
    /// isSureByTitle() wants them, become identifiers, unless another work has that record; of the others those that no
    /// work has wait for a person. Those that a person ruled out count for nothing. None of it is undone by a later
    /// answer that does not have it.
    MatchDecision settle(const AnimeToLink &asked, const AnimeAnswer &answer, const AnimeIndex &index);
    void noteAsked(WorkId work, Timestamp nextAt); ///< not to be asked about before

private:
    void keepRelations(const AniListAnime &anime, Timestamp saidAt);
    void putLink(WorkId work, qint64 id, const AnimeAnswer &answer, MatchDecision decision, double score);
    bool isTaken(qint64 id, WorkId by) const;
    bool isClaimed(qint64 id, WorkId by) const;
    WorkId looseHolderOf(qint64 id) const;
    void loosen(WorkId holder, qint64 id);
    AnimeAnswer allowed(const AnimeToLink &asked, const AnimeAnswer &answer, const AnimeIndex &index);

    WriteTx &m_tx;
    std::optional<AnimePairs> m_words; ///< read once
};
} // namespace kuramori
