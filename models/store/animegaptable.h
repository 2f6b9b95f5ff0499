// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animegaps.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Reading what persons say of anime, and what is missing of them.
class AnimeGapRows
{
public:
    explicit AnimeGapRows(ReadTx &tx)
        : m_tx(tx)
    { }
    AnimeWords words() const;
    AnimeTaste taste() const; ///< as it was said last
    /// AniList's numbers of all that hangs together with what is held or followed, and of which it was not heard since
    /// `horizon`; numbers of MyAnimeList of what is held or followed where AniList's is not known.
    struct Stale
    {
        QList<qint64> aniListIds;
        QList<qint64> malIds;
    };
    Stale stale(Timestamp horizon) const;
    bool isFollowed() const; ///< anything
    /// MyAnimeList's numbers of what is followed or here, and of what belongs to it as far as it is kept as a work,
    /// whose details were not read since `horizon`.
    QList<qint64> withoutDetails(Timestamp horizon) const;

private:
    ReadTx &m_tx;
};

/// What is missing of anime. One object a transaction.
class AnimeGapTable
{
public:
    explicit AnimeGapTable(WriteTx &tx)
        : m_tx(tx)
    { }
    void setTaste(const AnimeTaste &taste);
    /// Makes the rows those that animeGaps() finds now, and settles each one's state. What hangs together with nothing
    /// held or followed any more goes. Called as often as somebody likes.
    void bringUpToDate();

private:
    struct Kept;
    struct Told;
    void put(const AnimeGap &gap, const Told &told, const Kept *before);

    WriteTx &m_tx;
};
} // namespace kuramori
