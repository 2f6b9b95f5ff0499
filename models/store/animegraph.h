// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animegaps.h"
#include "models/domain/animepairs.h"
#include "models/store/tx.h"

#include <QHash>

namespace kuramori
{
/// What the sources tell of the anime that hang together with some, read out of the store. An anime that both sources
/// know is one, by the number of MyAnimeList, unless the two are a pair that waits for a person, or that a person has
/// ruled out.
class AnimeGraph
{
public:
    explicit AnimeGraph(ReadTx &tx);
    /// All that can be reached over bonds that count (not AnimeBond::Other) from these, themselves among it.
    void load(const QSet<AnimeKey> &from);

    const QList<ListedAnime> &anime() const { return m_anime; }
    const QList<AnimeTie> &ties() const { return m_ties; }
    /// AniList's numbers of an anime, whether or not a record of it was heard.
    QList<qint64> aniListIds(const AnimeKey &key);
    /// The key of one of AniList, which changes when MyAnimeList's number becomes known.
    AnimeKey keyOf(qint64 aniListId);
    /// Of an anime that was known by this key once.
    AnimeKey keyNow(const AnimeKey &key);

private:
    AnimeKey findKey(qint64 aniListId);
    void read(const AnimeKey &key);
    void readWork(qint64 malId, ListedAnime *anime);
    void readRecord(qint64 id, ListedAnime *anime);
    void readMention(const AnimeKey &key, ListedAnime *anime);
    void readMalTies(qint64 malId);
    void readAniListTies(qint64 id);
    void addTie(const AnimeKey &from, const QString &relation, const AnimeKey &to, AnimeTeller teller, bool isGone);

    ReadTx &m_tx;
    const AnimePairs m_pairs; ///< what persons say of them
    QHash<qint64, AnimeKey> m_keys; ///< of AniList's numbers, as far as they were asked for
    QList<ListedAnime> m_anime;
    QList<AnimeTie> m_ties;
    QSet<AnimeKey> m_met;
    QList<AnimeKey> m_open;
};
} // namespace kuramori
