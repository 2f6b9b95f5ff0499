// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/anilistanswer.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/graphql.h"
#include "workers/metadata/recordfields.h"

#include <QJsonArray>

#include <array>

namespace kuramori
{
namespace
{
const QString aniList = QStringLiteral("AniList");

std::optional<int> countOf(const QJsonValue &value)
{
    const auto count = jsonInteger(value);
    return count > 0 && count < 1'000'000 ? std::optional(int(*count)) : std::nullopt;
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    const auto number = jsonInteger(value);
    return number > 0 ? number : std::nullopt;
}

/// Each part may be null; what comes behind an unknown one is left out, too.
PartialDate dateOf(const QJsonValue &value)
{
    PartialDate date;
    date.year = int(jsonInteger(value[QLatin1String("year")]).value_or(0));
    date.month = date.year > 0 ? int(jsonInteger(value[QLatin1String("month")]).value_or(0)) : 0;
    date.day = date.month > 0 ? int(jsonInteger(value[QLatin1String("day")]).value_or(0)) : 0;
    return date.isPossible() ? date : PartialDate();
}

void readTitles(const QJsonObject &media, AniListAnime &anime)
{
    const QJsonValue title = media.value(QLatin1String("title"));
    anime.romaji = lineOf(title[QLatin1String("romaji")]);
    anime.english = lineOf(title[QLatin1String("english")]);
    anime.native = lineOf(title[QLatin1String("native")]);
    anime.synonyms = linesOf(media.value(QLatin1String("synonyms")));
}

bool isNamed(const AniListAnime &anime)
{
    return !anime.romaji.isEmpty() || !anime.english.isEmpty() || !anime.native.isEmpty();
}

void readTimes(const QJsonObject &media, AniListAnime &anime)
{
    anime.episodes = countOf(media.value(QLatin1String("episodes")));
    anime.durationMinutes = countOf(media.value(QLatin1String("duration")));
    anime.start = dateOf(media.value(QLatin1String("startDate")));
    anime.end = dateOf(media.value(QLatin1String("endDate")));
    anime.seasonYear = countOf(media.value(QLatin1String("seasonYear")));
    const auto season = seasonFromName(jsonText(media.value(QLatin1String("season"))));
    if (season && anime.seasonYear) {
        anime.season = SeasonOfYear{*anime.seasonYear, *season};
    }
}

void readRelations(const QJsonObject &media, AniListAnime &anime)
{
    const QJsonArray edges = media.value(QLatin1String("relations"))[QLatin1String("edges")].toArray();
    for (const QJsonValueConstRef edge : edges) {
        const QJsonValue node = edge[QLatin1String("node")];
        const QJsonValue title = node[QLatin1String("title")];
        const QString romaji = lineOf(title[QLatin1String("romaji")]);
        const AniListRelation relation{jsonText(edge[QLatin1String("relationType")]),
                                       numberOf(node[QLatin1String("id")]).value_or(0),
                                       numberOf(node[QLatin1String("idMal")]),
                                       jsonText(node[QLatin1String("type")]),
                                       jsonText(node[QLatin1String("format")]),
                                       romaji.isEmpty() ? lineOf(title[QLatin1String("english")]) : romaji};
        if (relation.id > 0) {
            anime.relations.append(relation);
        }
    }
}

QUrl coverOf(const QJsonValue &cover)
{
    for (const char *size : {"extraLarge", "large", "medium"}) {
        QUrl url = addressOf(cover[QLatin1String(size)]);
        if (!url.isEmpty()) {
            return url;
        }
    }
    return {};
}

AniListAnime readMedia(const QJsonObject &media)
{
    AniListAnime anime;
    anime.id = numberOf(media.value(QLatin1String("id"))).value_or(0);
    anime.malId = numberOf(media.value(QLatin1String("idMal")));
    anime.type = jsonText(media.value(QLatin1String("type")));
    readTitles(media, anime);
    anime.format = jsonText(media.value(QLatin1String("format")));
    anime.status = jsonText(media.value(QLatin1String("status")));
    readTimes(media, anime);
    anime.isAdult = jsonTruth(media.value(QLatin1String("isAdult")));
    anime.genres = linesOf(media.value(QLatin1String("genres")));
    anime.description = textOfMarkup(jsonText(media.value(QLatin1String("description"))));
    anime.cover = coverOf(media.value(QLatin1String("coverImage")));
    anime.page = addressOf(media.value(QLatin1String("siteUrl")));
    readRelations(media, anime);
    return anime;
}
} // namespace

Result<AniListAnime> decodeAniListMedia(const QByteArray &body)
{
    const auto data = graphqlData(body, aniList);
    if (!data) {
        return fail(data.error());
    }
    const QJsonValue media = data->value(QLatin1String("Media"));
    if (media.isNull()) {
        return notThere(aniList);
    }
    AniListAnime anime = readMedia(media.toObject());
    return anime.id > 0 ? Result<AniListAnime>(std::move(anime)) : fieldMissing(aniList, "Media.id");
}

Result<AniListPage> decodeAniListPage(const QByteArray &body)
{
    const auto data = graphqlData(body, aniList);
    if (!data) {
        return fail(data.error());
    }
    const QJsonValue page = data->value(QLatin1String("Page"));
    if (!page[QLatin1String("media")].isArray()) {
        return fieldMissing(aniList, "Page.media");
    }
    AniListPage read;
    const QJsonArray rows = page[QLatin1String("media")].toArray();
    for (const QJsonValueConstRef row : rows) {
        AniListAnime anime = readMedia(row.toObject());
        if (anime.id > 0 && isNamed(anime)) {
            read.media.append(std::move(anime));
        }
    }
    if (read.media.isEmpty() && !rows.isEmpty()) {
        return fieldMissing(aniList, "Page.media.id");
    }
    read.hasNext
        = !rows.isEmpty() && jsonTruth(page[QLatin1String("pageInfo")][QLatin1String("hasNextPage")]).value_or(false);
    return read;
}
} // namespace kuramori
