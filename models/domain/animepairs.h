// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animematch.h"
#include "models/domain/animetie.h"
#include "models/domain/override.h"

#include <QHash>
#include <QSet>

namespace kuramori
{
/// What persons said of which anime of MyAnimeList is which one of AniList. Their words win over any rule.
class AnimePairs
{
public:
    AnimePairs() = default;
    /// `words`: in force; others than isOfAnimePairs() are passed over.
    explicit AnimePairs(const QList<Override> &words);

    std::optional<qint64> recordOf(qint64 malId) const; ///< AniList's number that a person gave it
    std::optional<qint64> animeOf(qint64 aniListId) const; ///< the same, the other way round
    bool isAlone(qint64 malId) const { return m_alone.contains(malId); } ///< AniList does not have it
    /// False where a person said that the two are not the same, or one of them another.
    bool mayBe(qint64 malId, qint64 aniListId) const;
    const QHash<qint64, qint64> &records() const { return m_records; } ///< by the numbers of MyAnimeList

private:
    QHash<qint64, qint64> m_records;
    QHash<qint64, qint64> m_anime;
    QSet<std::pair<qint64, qint64>> m_apart;
    QSet<qint64> m_alone;
};

/// What speaks against two being the same anime.
enum class AnimeObjection {
    OtherNumber, ///< AniList gives it another number of MyAnimeList
    OtherTitle, ///< no pair of titles is alike enough to be taken for the same
    OtherStart, ///< more than a month apart, or another year
    OtherForm, ///< of formats that the two sources do not mix up
    OtherCount, ///< more than a quarter of the episodes apart
    OtherLength ///< of an episode
};
QString animeObjectionName(AnimeObjection objection); ///< "number", "title" …: frozen, scripts read them
QList<AnimeObjection> objectionsTo(const AnimeMatch &match);

/// Whether a match without a bridge may be taken without a person: besides a title it needs a form and a start in the
/// same month, or year where a source knows no more, for a sequel, a recap or a remake of the same name has another
/// one. Pure.
bool isSureByTitle(const AnimeMatch &match);
/// Whether the best match may be taken without a person: by the bridge, or as isSureByTitle() wants it. Pure.
bool isProven(const AnimeMatch &match);
} // namespace kuramori
