// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animepairs.h"

#include <array>

namespace kuramori
{
namespace
{
constexpr double alike = 0.9; // of titles, as in animematch.cpp
constexpr double sameMonth = 0.8; // of starts, the same

constexpr std::array objectionNames{"number", "title", "start", "form", "episodes", "length"};
} // namespace

AnimePairs::AnimePairs(const QList<Override> &words)
{
    for (const Override &word : words) {
        const qint64 malId = malIdOf(word.subject).value_or(0);
        const qint64 aniListId = aniListIdOf(word.object).value_or(0);
        if (word.kind == OverrideKind::IsAniList) {
            m_records.insert(malId, aniListId);
            m_anime.insert(aniListId, malId);
        } else if (word.kind == OverrideKind::NotAniList) {
            m_apart.insert({malId, aniListId});
        } else if (word.kind == OverrideKind::NoAniList) {
            m_alone.insert(malId);
        }
    }
}

std::optional<qint64> AnimePairs::recordOf(qint64 malId) const
{
    const auto found = m_records.constFind(malId);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> AnimePairs::animeOf(qint64 aniListId) const
{
    const auto found = m_anime.constFind(aniListId);
    return found == m_anime.cend() ? std::nullopt : std::optional(*found);
}

bool AnimePairs::mayBe(qint64 malId, qint64 aniListId) const
{
    return !isAlone(malId) && !m_apart.contains({malId, aniListId}) && m_records.value(malId, aniListId) == aniListId
        && m_anime.value(aniListId, malId) == malId;
}

QString animeObjectionName(AnimeObjection objection)
{
    return QLatin1String(objectionNames.at(size_t(objection)));
}

QList<AnimeObjection> objectionsTo(const AnimeMatch &match)
{
    using enum AnimeObjection;
    QList<AnimeObjection> found;
    const auto add = [&found](bool isSo, AnimeObjection objection) {
        if (isSo) {
            found.append(objection);
        }
    };
    add(match.ground == AnimeGround::OtherBridge, OtherNumber);
    add(match.title < alike, OtherTitle);
    add(match.start.value_or(1) < sameMonth, OtherStart);
    add(match.format == 0.0, OtherForm);
    add(match.episodes == 0.0, OtherCount);
    add(match.duration == 0.0, OtherLength);
    return found;
}

bool isSureByTitle(const AnimeMatch &match)
{
    return match.ground == AnimeGround::Likeness && match.verdict == MatchVerdict::Same
        && match.start.value_or(0) >= sameMonth && match.format.value_or(0) > 0;
}

bool isProven(const AnimeMatch &match)
{
    return match.ground == AnimeGround::Bridge || isSureByTitle(match);
}
} // namespace kuramori
