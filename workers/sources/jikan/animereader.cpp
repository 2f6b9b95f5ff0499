// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/animereader.h"

#include "workers/sources/jikan/facttext.h"
#include "workers/sources/jikan/jsonreader.h"

#include <array>

namespace kuramori
{
namespace
{
using Value = JsonReader::Value;

struct EntityList
{
    std::string_view field;
    QLatin1String kind;
};
constexpr std::array entityLists{EntityList{"producers", QLatin1String("producer")},
                                 EntityList{"licensors", QLatin1String("licensor")},
                                 EntityList{"studios", QLatin1String("studio")},
                                 EntityList{"genres", QLatin1String("genre")},
                                 EntityList{"explicit_genres", QLatin1String("explicit_genre")},
                                 EntityList{"themes", QLatin1String("theme")},
                                 EntityList{"demographics", QLatin1String("demographic")}};
constexpr int isoDateLength = 10;

/// The source's 0 means "none yet".
template <class Number>
std::optional<Number> withoutZero(std::optional<Number> number)
{
    return number == Number(0) ? std::nullopt : number;
}

/// One record being read; what fails stays in `json`.
struct Record
{
    JsonReader json;
    simdjson::dom::element source;

    Value operator[](std::string_view name) { return json.required(source, name); }
    QString text(std::string_view name) { return json.text((*this)[name]); }
    std::optional<int> smallInteger(std::string_view name) { return json.smallInteger((*this)[name]); }
    std::optional<qint64> integer(std::string_view name) { return json.integer((*this)[name]); }
};

PartialDate dateOf(JsonReader &json, Value parts, Value iso)
{
    PartialDate date;
    date.year = json.smallInteger(json.member(parts, "year")).value_or(0);
    date.month = json.smallInteger(json.member(parts, "month")).value_or(0);
    date.day = json.smallInteger(json.member(parts, "day")).value_or(0);
    return date.isNull() ? PartialDate::fromString(json.text(iso).left(isoDateLength)) : date;
}

void readTimes(Record &record, Anime &anime)
{
    JsonReader &json = record.json;
    const Value aired = record["aired"];
    const Value parts = json.member(aired, "prop");
    anime.airedFrom = dateOf(json, json.member(parts, "from"), json.member(aired, "from"));
    anime.airedTo = dateOf(json, json.member(parts, "to"), json.member(aired, "to"));
    anime.durationSeconds = secondsOfDuration(record.text("duration"));
    const Value broadcast = record["broadcast"];
    anime.broadcastDay = singularWeekday(json.text(json.member(broadcast, "day")));
    anime.broadcastTime = json.text(json.member(broadcast, "time"));
    anime.broadcastZone = json.text(json.member(broadcast, "timezone"));
    const auto season = seasonFromName(record.text("season"));
    const auto year = record.smallInteger("year");
    if (season && year) {
        anime.season = SeasonOfYear{*year, *season};
    }
}

void readTitles(Record &record, Anime &anime)
{
    JsonReader &json = record.json;
    json.each(record["titles"], [&](Value title) {
        anime.titles.append({json.text(json.member(title, "type")), json.text(json.member(title, "title"))});
    });
    anime.title = record.text("title");
    for (const auto type : {QLatin1String("Default"), QLatin1String("English"), QLatin1String("Japanese")}) {
        for (const AnimeTitle &title : std::as_const(anime.titles)) {
            if (anime.title.isEmpty() && title.type == type) {
                anime.title = title.text;
            }
        }
    }
}

void readFigures(Record &record, Anime &anime)
{
    anime.score = withoutZero(record.json.number(record["score"]));
    anime.scoredBy = record.integer("scored_by");
    anime.rank = withoutZero(record.smallInteger("rank"));
    anime.popularity = withoutZero(record.smallInteger("popularity"));
    anime.members = record.integer("members");
    anime.favorites = record.integer("favorites");
}

void readLinks(Record &record, Anime &anime)
{
    JsonReader &json = record.json;
    anime.url = QUrl(record.text("url"));
    anime.coverUrl = QUrl(json.text(json.member(json.member(record["images"], "jpg"), "large_image_url")));
    // Records of 2022 have youtube_id; since then only embed_url is filled.
    const Value trailer = record["trailer"];
    anime.trailerId = json.text(json.member(trailer, "youtube_id"));
    if (anime.trailerId.isEmpty()) {
        anime.trailerId = videoIdOfEmbed(json.text(json.member(trailer, "embed_url")));
    }
}

void readEntities(Record &record, Anime &anime)
{
    JsonReader &json = record.json;
    for (const EntityList &list : entityLists) {
        json.each(record[list.field], [&](Value entity) {
            const auto id = json.integer(json.member(entity, "mal_id"));
            const QString name = json.text(json.member(entity, "name"));
            if (!id || name.isEmpty()) {
                json.refuseMissing(list.field);
                return;
            }
            anime.entities.append({list.kind, *id, name});
        });
    }
}
} // namespace

ReadAnime readAnime(simdjson::dom::element source)
{
    Record record{{}, source};
    Anime anime;
    anime.malId = record.integer("mal_id").value_or(0);
    if (anime.malId <= 0) {
        record.json.refuseMissing("mal_id");
    }
    readTitles(record, anime);
    anime.type = record.text("type");
    anime.sourceMaterial = record.text("source");
    anime.episodes = record.smallInteger("episodes");
    anime.status = record.text("status");
    anime.rating = record.text("rating");
    anime.approved = record.json.boolean(record["approved"]).value_or(true);
    readTimes(record, anime);
    readFigures(record, anime);
    readLinks(record, anime);
    readEntities(record, anime);
    return {std::move(anime), record.json.refusal()};
}
} // namespace kuramori
