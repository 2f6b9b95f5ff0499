// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animematch.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr double sameFrom = 0.90;
constexpr double reviewFrom = 0.75;
constexpr double tooLittleProof = 0.89;
constexpr double rounding = 1e-9;
constexpr double alike = 0.9;

/// Of both sources, upper case.
AnimeFormat formatOf(const QString &name)
{
    using enum AnimeFormat;
    static const QHash<QString, AnimeFormat> formats{
        {QStringLiteral("TV"), Tv},       {QStringLiteral("TV_SHORT"), TvShort},
        {QStringLiteral("MOVIE"), Movie}, {QStringLiteral("SPECIAL"), Special},
        {QStringLiteral("OVA"), Ova},     {QStringLiteral("ONA"), Ona},
        {QStringLiteral("MUSIC"), Music}, {QStringLiteral("TV SPECIAL"), Special},
    };
    return formats.value(name.toUpper(), Unknown);
}

void addTitle(TitleScript script, const QString &text, ComparableAnime *anime)
{
    if (!text.trimmed().isEmpty()) {
        anime->titles.push_back({script, seasonTitle(text)});
    }
}

double best(const ComparableAnime &a, const ComparableAnime &b)
{
    constexpr double ofSynonym = 0.95;
    double found = 0;
    for (const auto &one : a.titles) {
        for (const auto &other : b.titles) {
            const double weight = (one.script == TitleScript::Synonym ? ofSynonym : 1)
                * (other.script == TitleScript::Synonym ? ofSynonym : 1);
            if (weight > found) {
                found = std::max(found, weight * titleSimilarity(one.text, other.text));
            }
        }
    }
    return found;
}

/// In how many of the scripts that both give the main titles agree; 1 when they share none.
double agreement(const ComparableAnime &a, const ComparableAnime &b)
{
    int known = 0;
    int agreeing = 0;
    for (const auto &one : a.titles) {
        for (const auto &other : b.titles) {
            if (one.script == other.script && one.script != TitleScript::Synonym) {
                ++known;
                agreeing += titleSimilarity(one.text, other.text) >= alike ? 1 : 0;
            }
        }
    }
    return known == 0 ? 1 : double(agreeing) / known;
}

/// Synonyms are often of the whole story and do not count.
bool shareMark(const ComparableAnime &a, const ComparableAnime &b)
{
    const auto isMain = [](const ComparableAnime::Title &title) { return title.script != TitleScript::Synonym; };
    const bool bothKnown = std::ranges::any_of(a.titles, isMain) && std::ranges::any_of(b.titles, isMain);
    return !bothKnown || std::ranges::any_of(a.titles, [&](const ComparableAnime::Title &one) {
        return isMain(one) && std::ranges::any_of(b.titles, [&](const ComparableAnime::Title &other) {
                   return isMain(other) && one.text.mark == other.text.mark;
               });
    });
}

std::optional<double> likenessOfStarts(const PartialDate &a, const PartialDate &b)
{
    if (!a.isPossible() || !b.isPossible()) {
        return std::nullopt;
    }
    if (a.month == 0 || b.month == 0) {
        const int years = std::abs(a.year - b.year);
        return years == 0 ? 0.8 : years == 1 ? 0.2 : 0;
    }
    const qint64 days = std::abs(a.firstDay().daysTo(b.firstDay()));
    return days <= 3 ? 1 : days <= 31 ? 0.8 : days <= 100 ? 0.5 : days <= 366 ? 0.2 : 0;
}

/// MyAnimeList and AniList file short films and web series under one form or another; what is broadcast as a series,
/// what is shown in cinemas and what is a song they agree upon.
std::optional<double> likenessOfFormats(AnimeFormat a, AnimeFormat b)
{
    using enum AnimeFormat;
    if (a == Unknown || b == Unknown) {
        return std::nullopt;
    }
    if (a == b) {
        return 1;
    }
    const auto isOneOf = [](AnimeFormat format, std::initializer_list<AnimeFormat> formats) {
        return std::ranges::find(formats, format) != formats.end();
    };
    const bool bothSeries = isOneOf(a, {Tv, TvShort, Ona}) && isOneOf(b, {Tv, TvShort, Ona});
    const bool bothExtra = isOneOf(a, {Special, Ova, Ona, TvShort}) && isOneOf(b, {Special, Ova, Ona, TvShort});
    const bool bothFilms = isOneOf(a, {Special, Ova, Movie}) && isOneOf(b, {Special, Ova, Movie});
    return bothSeries || bothExtra ? 0.7 : bothFilms ? 0.5 : 0;
}

/// One source counts recaps and specials and the other does not. A half is a season that one of them splits.
std::optional<double> likenessOfCounts(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b || *a <= 0 || *b <= 0) {
        return std::nullopt;
    }
    const int apart = std::abs(*a - *b);
    return apart == 0 ? 1 : 4 * apart <= std::max(*a, *b) ? 0.5 : 0;
}

std::optional<double> likenessOfDurations(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b || *a <= 0 || *b <= 0) {
        return std::nullopt;
    }
    const double apart = double(std::abs(*a - *b)) / double(std::max(*a, *b));
    return std::clamp(1.2 - 2 * apart, 0.0, 1.0); // whole minutes, rounded or cut
}

double weighted(const AnimeMatch &match)
{
    double sum = 0.60 * match.title;
    double weights = 0.60;
    for (const auto &[part, weight] : {std::pair(match.start, 0.20), std::pair(match.format, 0.10),
                                       std::pair(match.episodes, 0.10), std::pair(match.duration, 0.05)}) {
        if (part) {
            sum += weight * *part;
            weights += weight;
        }
    }
    return sum / weights;
}

bool contradictsBridge(const AnimeMatch &match)
{
    const bool isOtherForm = match.format == 0.0;
    const bool isOtherYear = match.start == 0.0;
    return match.title < 0.5 ? isOtherForm || isOtherYear : isOtherForm && isOtherYear;
}

double scoreOf(const AnimeMatch &match)
{
    switch (match.ground) {
    case AnimeGround::Bridge:
        return contradictsBridge(match) ? tooLittleProof : 1;
    case AnimeGround::OtherSeason:
        return 0;
    case AnimeGround::OtherBridge:
        return std::min(weighted(match), tooLittleProof);
    case AnimeGround::Likeness:
        break;
    }
    const bool isDoubtful = match.format == 0.0 || match.episodes == 0.0;
    return isDoubtful ? std::min(weighted(match), tooLittleProof) : weighted(match);
}

AnimeGround groundOf(const ComparableAnime &a, const ComparableAnime &b)
{
    if (a.malId && b.malId && *a.malId == *b.malId) {
        return AnimeGround::Bridge;
    }
    if (!shareMark(a, b)) {
        return AnimeGround::OtherSeason;
    }
    return a.malId && b.malId ? AnimeGround::OtherBridge : AnimeGround::Likeness;
}
} // namespace

ComparableAnime comparable(const Anime &anime)
{
    ComparableAnime form;
    if (anime.malId > 0) {
        form.malId = anime.malId;
    }
    addTitle(TitleScript::Romaji, anime.title, &form);
    for (const AnimeTitle &title : anime.titles) {
        const bool isNative = title.type == QLatin1String("Japanese");
        const bool isEnglish = title.type == QLatin1String("English");
        if (title.type != QLatin1String("Default")) {
            addTitle(isNative        ? TitleScript::Native
                         : isEnglish ? TitleScript::English
                                     : TitleScript::Synonym,
                     title.text, &form);
        }
    }
    form.format = formatOf(anime.type);
    form.start = anime.airedFrom;
    if (form.start.isNull() && anime.season) {
        form.start.year = anime.season->year;
    }
    form.episodes = anime.episodes;
    form.seconds = anime.durationSeconds;
    return form;
}

ComparableAnime comparable(const AniListAnime &record)
{
    ComparableAnime form;
    form.malId = record.malId;
    addTitle(TitleScript::Romaji, record.romaji, &form);
    addTitle(TitleScript::English, record.english, &form);
    addTitle(TitleScript::Native, record.native, &form);
    for (const QString &synonym : record.synonyms) {
        addTitle(TitleScript::Synonym, synonym, &form);
    }
    form.format = formatOf(record.format);
    form.start = record.start;
    if (form.start.isNull() && record.season) {
        form.start.year = record.season->year;
    }
    form.episodes = record.episodes;
    if (record.durationMinutes) {
        form.seconds = 60 * *record.durationMinutes;
    }
    return form;
}

AnimeMatch matchAnime(const ComparableAnime &a, const ComparableAnime &b)
{
    AnimeMatch match;
    match.ground = groundOf(a, b);
    if (match.ground == AnimeGround::OtherSeason) {
        return match;
    }
    match.title = best(a, b) * (0.8 + 0.2 * agreement(a, b));
    match.start = likenessOfStarts(a.start, b.start);
    match.format = likenessOfFormats(a.format, b.format);
    match.episodes = likenessOfCounts(a.episodes, b.episodes);
    match.duration = likenessOfDurations(a.seconds, b.seconds);
    match.score = scoreOf(match);
    if (match.score >= sameFrom - rounding) {
        match.verdict = MatchVerdict::Same;
    } else if (match.score >= reviewFrom - rounding) {
        match.verdict = MatchVerdict::Review;
    }
    return match;
}
} // namespace kuramori
