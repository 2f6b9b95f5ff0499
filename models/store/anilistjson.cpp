// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilistjson.h"

#include "models/store/textlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

void put(QJsonObject &object, const char *key, std::optional<int> number)
{
    if (number) {
        object.insert(QLatin1String(key), *number);
    }
}

void put(QJsonObject &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    }
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<int> numberOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QByteArray toJson(const AniListAnime &anime)
{
    QJsonObject object;
    put(object, "type", anime.type);
    put(object, "romaji", anime.romaji);
    put(object, "english", anime.english);
    put(object, "native", anime.native);
    put(object, "synonyms", anime.synonyms);
    put(object, "format", anime.format);
    put(object, "status", anime.status);
    put(object, "episodes", anime.episodes);
    put(object, "minutes", anime.durationMinutes);
    put(object, "start", anime.start.toString());
    put(object, "end", anime.end.toString());
    put(object, "season", anime.season ? anime.season->toString() : QString());
    put(object, "season_year", anime.seasonYear);
    if (anime.isAdult) {
        object.insert(QStringLiteral("adult"), *anime.isAdult);
    }
    put(object, "genres", anime.genres);
    put(object, "description", anime.description);
    put(object, "cover", anime.cover.toString());
    put(object, "page", anime.page.toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AniListAnime aniListFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AniListAnime anime;
    anime.type = textOf(object, "type");
    anime.romaji = textOf(object, "romaji");
    anime.english = textOf(object, "english");
    anime.native = textOf(object, "native");
    anime.synonyms = textsIn(object.value(QLatin1String("synonyms")));
    anime.format = textOf(object, "format");
    anime.status = textOf(object, "status");
    anime.episodes = numberOf(object, "episodes");
    anime.durationMinutes = numberOf(object, "minutes");
    anime.start = PartialDate::fromString(textOf(object, "start"));
    anime.end = PartialDate::fromString(textOf(object, "end"));
    anime.season = SeasonOfYear::fromString(textOf(object, "season"));
    anime.seasonYear = numberOf(object, "season_year");
    if (const QJsonValue adult = object.value(QLatin1String("adult")); adult.isBool()) {
        anime.isAdult = adult.toBool();
    }
    anime.genres = textsIn(object.value(QLatin1String("genres")));
    anime.description = textOf(object, "description");
    anime.cover = QUrl(textOf(object, "cover"));
    anime.page = QUrl(textOf(object, "page"));
    return anime;
}
} // namespace kuramori
