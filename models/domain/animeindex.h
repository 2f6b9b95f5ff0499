// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animematch.h"
#include "models/domain/matchdecision.h"

#include <QList>

namespace kuramori
{
struct AnimeCandidate
{
    qsizetype record = 0; ///< its place in what the index was built of
    AnimeMatch match;
};

struct AnimeAnswer
{
    MatchDecision decision = MatchDecision::None;
    MatchDoubt doubt = MatchDoubt::Nothing;
    QList<AnimeCandidate> best; ///< the best first
};

/// AniList's records, in which anime of MyAnimeList are looked up: by the bridge, else by titles in all scripts. Built
/// once and asked for many; the same answer whatever the order of the records, each id of which must be there once.
/// Immutable: any thread may ask.
class AnimeIndex
{
public:
    /// The next record must be less likely by this for a match to be automatic.
    static constexpr double clearMargin = 0.10;

    explicit AnimeIndex(std::vector<AniListAnime> records);

    /// `most` candidates (1 and up), or fewer: only such as a person might choose.
    AnimeAnswer answer(const Anime &anime, qsizetype most = 3) const;
    /// One for each. No record is automatic for two: where none or several of them have its bridge, all of them go to
    /// review, else all but that one.
    QList<AnimeAnswer> answers(const QList<Anime> &anime, qsizetype most = 3) const;

    const AniListAnime &record(qsizetype at) const { return m_records.at(size_t(at)); }
    qsizetype size() const { return qsizetype(m_records.size()); }

private:
    struct Posting
    {
        quint64 hash = 0;
        quint32 record = 0;
    };
    QList<AnimeCandidate> candidatesFor(const ComparableAnime &asked) const;

    std::vector<AniListAnime> m_records;
    std::vector<ComparableAnime> m_anime; ///< of the records
    std::vector<Posting> m_postings; ///< sorted
};
} // namespace kuramori
