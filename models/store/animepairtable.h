// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animepairs.h"
#include "models/store/anilisttable.h"

namespace kuramori
{
/// A record that an anime may be, compared anew.
struct PairCandidate
{
    AniListAnime record; ///< without relations
    AnimeMatch match;
    double score = 0; ///< 0 to 1, as the rule gave it when it was asked
    Timestamp saidAt{};
};

/// An anime of MyAnimeList of which a person is to say which record of AniList it is.
struct WaitingPair
{
    WorkId work;
    qint64 malId = 0;
    QString title;
    QString type; ///< "TV" …
    PartialDate start;
    MatchDoubt doubt = MatchDoubt::Score;
    double score = 0; ///< of the best candidate
    qint64 candidates = 0;
    bool operator==(const WaitingPair &) const = default;
};

/// Reading which anime of the two sources are one. A pair waits as long as the anime has no record and the record no
/// other anime, and nobody has said that they are not the same.
class AnimePairRows
{
public:
    explicit AnimePairRows(ReadTx &tx)
        : m_tx(tx)
    { }
    AnimePairs words() const;
    /// The riskiest first: of which several are nearly as likely, then those most alike.
    QList<WaitingPair> waiting() const;
    /// Of one that waits, the likeliest first; else none.
    QList<PairCandidate> candidates(const AnimeToLink &anime) const;
    /// Records that a person named and that were never heard of.
    QList<qint64> unheard() const;

private:
    ReadTx &m_tx;
};

/// Identifiers of AniList, made of what the rule found (anime_links) and of what persons say, so that a word that is
/// taken back leaves no trace. Call lockWorks() before. One object a transaction.
class AnimePairTable
{
public:
    explicit AnimePairTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// `words`: those that hold from now on, and those that do no more.
    void follow(const QList<Override> &words);
    void followAll(); ///< also of works that came after the words

private:
    void bringUpToDate(const QSet<WorkId> &works);
    std::optional<qint64> recordOf(WorkId work, const AnimePairs &words) const;
    QList<WorkId> worksOf(qint64 malId) const;
    QList<WorkId> worksNear(qint64 aniListId) const;

    WriteTx &m_tx;
};
} // namespace kuramori
