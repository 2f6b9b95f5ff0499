// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/animereader.h"

#include "workers/sources/jikan/facttext.h"
#include "workers/sources/jikan/jsonreader.h"

#include <QCoreApplication>

#include <array>
#include <bitset>

namespace kuramori
{
namespace
{
using Value = JsonReader::Value;

/// The parts of a record that only together make a field.
struct Draft
{
    JsonReader json;
    Anime anime;
    std::optional<Season> season;
    std::optional<int> year;
};

PartialDate dateOf(Draft &draft, Value parts, Value iso)
{
    PartialDate date;
    date.year = draft.json.smallInteger(draft.json.member(parts, "year")).value_or(0);
    date.month = draft.json.smallInteger(draft.json.member(parts, "month")).value_or(0);
    date.day = draft.json.smallInteger(draft.json.member(parts, "day")).value_or(0);
    if (date.isNull()) {
        return PartialDate::fromString(draft.json.text(iso).left(10));
    }
    return date;
}

void readAired(Draft &draft, Value aired)
{
    const Value parts = draft.json.member(aired, "prop");
    draft.anime.airedFrom = dateOf(draft, draft.json.member(parts, "from"), draft.json.member(aired, "from"));
    draft.anime.airedTo = dateOf(draft, draft.json.member(parts, "to"), draft.json.member(aired, "to"));
}

void readTitles(Draft &draft, Value titles)
{
    draft.json.each(titles, [&](Value title) {
        draft.anime.titles.append(
            {draft.json.text(draft.json.member(title, "type")), draft.json.text(draft.json.member(title, "title"))});
    });
}

void readBroadcast(Draft &draft, Value broadcast)
{
    draft.anime.broadcastDay = singularWeekday(draft.json.text(draft.json.member(broadcast, "day")));
    draft.anime.broadcastTime = draft.json.text(draft.json.member(broadcast, "time"));
    draft.anime.broadcastZone = draft.json.text(draft.json.member(broadcast, "timezone"));
}

/// Records of 2022 have youtube_id; since then only embed_url is filled.
void readTrailer(Draft &draft, Value trailer)
{
    const QString id = draft.json.text(draft.json.member(trailer, "youtube_id"));
    draft.anime.trailerId
        = id.isEmpty() ? videoIdOfEmbed(draft.json.text(draft.json.member(trailer, "embed_url"))) : id;
}

void readImages(Draft &draft, Value images)
{
    const Value jpg = draft.json.member(images, "jpg");
    draft.anime.coverUrl = QUrl(draft.json.text(draft.json.member(jpg, "large_image_url")));
}

void readSeason(Draft &draft, Value season)
{
    draft.season = seasonFromName(draft.json.text(season));
}

/// 0 stands for "not scored yet" in the source's documents.
void readScore(Draft &draft, Value value)
{
    const auto score = draft.json.number(value);
    draft.anime.score = score == 0.0 ? std::nullopt : score;
}

template <const char *Kind>
void readEntities(Draft &draft, Value entities)
{
    draft.json.each(entities, [&](Value entity) {
        const auto id = draft.json.integer(draft.json.member(entity, "mal_id"));
        const QString name = draft.json.text(draft.json.member(entity, "name"));
        if (!id || *id <= 0 || name.isEmpty()) {
            draft.json.refuseMissing(Kind);
            return;
        }
        draft.anime.entities.append({QLatin1String(Kind), *id, name});
    });
}

template <QString Anime::*Member>
void readText(Draft &draft, Value value)
{
    draft.anime.*Member = draft.json.text(value);
}

template <auto Member>
void readNumber(Draft &draft, Value value)
{
    if constexpr (std::is_same_v<decltype(Member), std::optional<int> Anime::*>) {
        draft.anime.*Member = draft.json.smallInteger(value);
    } else {
        draft.anime.*Member = draft.json.integer(value);
    }
}

constexpr char genre[] = "genre";
constexpr char explicitGenre[] = "explicit_genre";
constexpr char theme[] = "theme";
constexpr char demographic[] = "demographic";
constexpr char studio[] = "studio";
constexpr char producer[] = "producer";
constexpr char licensor[] = "licensor";

struct Field
{
    std::string_view name;
    void (*read)(Draft &, Value);
};

/// In the order in which the source sends them, so that each is found at once.
constexpr std::array fields{
    Field{"mal_id", [](Draft &draft, Value value) { draft.anime.malId = draft.json.integer(value).value_or(0); }},
    Field{"url", [](Draft &draft, Value value) { draft.anime.url = QUrl(draft.json.text(value)); }},
    Field{"images", readImages},
    Field{"trailer", readTrailer},
    Field{"approved",
          [](Draft &draft, Value value) { draft.anime.approved = draft.json.boolean(value).value_or(true); }},
    Field{"titles", readTitles},
    Field{"title", readText<&Anime::title>},
    Field{"type", readText<&Anime::type>},
    Field{"source", readText<&Anime::sourceMaterial>},
    Field{"episodes", readNumber<&Anime::episodes>},
    Field{"status", readText<&Anime::status>},
    Field{"aired", readAired},
    Field{"duration",
          [](Draft &draft, Value value) { draft.anime.durationSeconds = secondsOfDuration(draft.json.text(value)); }},
    Field{"rating", readText<&Anime::rating>},
    Field{"score", readScore},
    Field{"scored_by", readNumber<&Anime::scoredBy>},
    Field{"rank", readNumber<&Anime::rank>},
    Field{"popularity", readNumber<&Anime::popularity>},
    Field{"members", readNumber<&Anime::members>},
    Field{"favorites", readNumber<&Anime::favorites>},
    Field{"season", readSeason},
    Field{"year", [](Draft &draft, Value value) { draft.year = draft.json.smallInteger(value); }},
    Field{"broadcast", readBroadcast},
    Field{"producers", readEntities<producer>},
    Field{"licensors", readEntities<licensor>},
    Field{"studios", readEntities<studio>},
    Field{"genres", readEntities<genre>},
    Field{"explicit_genres", readEntities<explicitGenre>},
    Field{"themes", readEntities<theme>},
    Field{"demographics", readEntities<demographic>},
};

/// The place of a name in `fields`, searched from `hint` on; fields.size() when it is none of them.
size_t indexOf(std::string_view name, size_t hint)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const size_t index = (hint + i) % fields.size();
        if (fields[index].name == name) {
            return index;
        }
    }
    return fields.size();
}

/// The title that people know, where the source leaves the main one empty.
QString mainTitle(const Anime &anime)
{
    if (!anime.title.isEmpty()) {
        return anime.title;
    }
    for (const auto type : {QLatin1String("Default"), QLatin1String("English"), QLatin1String("Japanese")}) {
        for (const AnimeTitle &title : anime.titles) {
            if (title.type == type && !title.text.isEmpty()) {
                return title.text;
            }
        }
    }
    return {};
}

void readFields(Draft &draft, simdjson::dom::object record)
{
    std::bitset<fields.size()> seen;
    size_t hint = 0;
    for (const auto [key, value] : record) {
        const size_t index = indexOf(key, hint);
        if (index < fields.size()) {
            draft.json.enter(key);
            fields[index].read(draft, value);
            seen.set(index);
            hint = index + 1;
        }
    }
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!seen[i]) {
            draft.json.refuseMissing(fields[i].name);
        }
    }
}
} // namespace

ReadAnime readAnime(simdjson::dom::element record)
{
    Draft draft;
    simdjson::dom::object object;
    if (record.get(object) != simdjson::SUCCESS) {
        return {{}, QCoreApplication::translate("JikanDecode", "The record is not an object.")};
    }
    readFields(draft, object);
    if (draft.anime.malId <= 0) {
        draft.json.refuseMissing("mal_id");
    }
    draft.anime.title = mainTitle(draft.anime);
    if (draft.season && draft.year) {
        draft.anime.season = SeasonOfYear{*draft.year, *draft.season};
    }
    return {std::move(draft.anime), draft.json.refusal()};
}
} // namespace kuramori
