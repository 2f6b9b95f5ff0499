// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jikandecode.h"

#include "workers/sources/jikan/animereader.h"
#include "workers/sources/jikan/jsonreader.h"
#include "workers/sources/jikan/jsontext.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
using simdjson::dom::element;
using Value = JsonReader::Value;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JikanDecode)
};

/// The answer, parsed. The elements live as long as the document.
class Document
{
public:
    Result<element> parse(const QByteArray &body)
    {
        const QByteArray trimmed = body.trimmed();
        if (trimmed.isEmpty()) {
            return fail(ErrorKind::Empty, Words::tr("Jikan answered with nothing. It is asked again later."));
        }
        element root;
        if (parsed(trimmed, root) || parsed(repairedJson(trimmed), root)) {
            return root;
        }
        if (!trimmed.endsWith('}') && !trimmed.endsWith(']')) {
            return fail(ErrorKind::Truncated, Words::tr("Jikan's answer ends too early. It is asked again later."));
        }
        return fail(ErrorKind::BadSchema, Words::tr("Jikan's answer is not JSON."),
                    QString::fromUtf8(trimmed.left(200)));
    }

private:
    bool parsed(const QByteArray &text, element &root)
    {
        return m_parser.parse(text.constData(), size_t(text.size())).get(root) == simdjson::SUCCESS;
    }
    simdjson::dom::parser m_parser;
};

tl::unexpected<Error> badSchema(const QString &detail)
{
    return fail(ErrorKind::BadSchema,
                Words::tr("Jikan's answer has not the promised shape: %1 Nothing of it was taken over.").arg(detail),
                detail);
}

ErrorKind kindOfStatus(qint64 status)
{
    if (status == 429) {
        return ErrorKind::Throttled;
    }
    if (status == 404) {
        return ErrorKind::NotFound;
    }
    return status >= 500 ? ErrorKind::ServerError : ErrorKind::Rejected;
}

/// An error body, when one came in the place of data. Its status may be a number or, for 429, a string.
std::optional<Error> errorOf(element root)
{
    JsonReader json;
    const Value status = json.member(root, "status");
    if (!status || json.member(root, "data")) {
        return std::nullopt;
    }
    const qint64 number = status->is_string() ? json.text(status).toLongLong() : json.integer(status).value_or(0);
    const QString message = json.text(json.member(root, "message"));
    return Error{kindOfStatus(number), Words::tr("Jikan says: %1").arg(message), json.text(json.member(root, "type")),
                 std::nullopt};
}

/// Parses, weeds out error bodies and hands the value of "data" to `read(reader, data, root)`.
template <class Read>
auto decoded(const QByteArray &body, Read read) -> decltype(read(std::declval<JsonReader &>(), element(), element()))
{
    thread_local Document
        document; // a new one takes pages of memory anew for every answer, which costs more than to parse
    const Result<element> root = document.parse(body);
    if (!root) {
        return fail(root.error());
    }
    if (auto error = errorOf(*root)) {
        return fail(*error);
    }
    JsonReader json;
    json.enter("data");
    const Value data = json.member(*root, "data");
    if (!data || data->is_null()) {
        json.refuseMissing("data");
        return badSchema(json.refusal());
    }
    auto value = read(json, *data, *root);
    if (value && json.hasFailed()) {
        return badSchema(json.refusal());
    }
    return value;
}

void readPagination(JsonReader &json, element root, JikanPage &page)
{
    json.enter("pagination");
    const Value pagination = json.member(root, "pagination");
    const auto hasNext = json.boolean(json.member(pagination, "has_next_page"));
    if (!hasNext) {
        json.refuseMissing("pagination.has_next_page");
    }
    page.hasNext = hasNext.value_or(false);
    page.lastPage = json.smallInteger(json.member(pagination, "last_visible_page")).value_or(0);
    page.total = json.smallInteger(json.member(json.member(pagination, "items"), "total")).value_or(0);
}

/// The number of a record that is otherwise unreadable.
std::optional<qint64> numberOf(element record)
{
    JsonReader json;
    const auto number = json.integer(json.member(record, "mal_id"));
    return number.value_or(0) > 0 ? number : std::nullopt;
}

void readRecords(JsonReader &json, element data, JikanPage &page)
{
    json.enter("data");
    int position = 0;
    json.each(data, [&](element record) {
        ++position;
        ReadAnime read = readAnime(record);
        if (read.refusal.isEmpty()) {
            page.records.append({position, std::move(read.anime)});
        } else {
            page.refusals.append({position, numberOf(record), read.refusal});
        }
    });
}
} // namespace

Result<JikanPage> decodePage(const QByteArray &body)
{
    return decoded(body, [](JsonReader &json, element data, element root) -> Result<JikanPage> {
        JikanPage page;
        readPagination(json, root, page);
        readRecords(json, data, page);
        if (page.records.isEmpty() && page.refusals.size() > 1) {
            return badSchema(page.refusals.first().reason);
        }
        if (page.records.isEmpty() && page.refusals.isEmpty() && page.hasNext) {
            return fail(ErrorKind::Empty, Words::tr("Jikan sent an empty page, although it promises more pages."));
        }
        return page;
    });
}

Result<JikanWork> decodeWork(const QByteArray &body)
{
    return decoded(body, [](JsonReader &json, element data, element) -> Result<JikanWork> {
        ReadAnime read = readAnime(data);
        if (!read.refusal.isEmpty()) {
            return badSchema(read.refusal);
        }
        JikanWork work{std::move(read.anime), {}};
        work.details.malId = work.anime.malId;
        json.enter("relations");
        json.each(json.member(data, "relations"), [&](element group) {
            const QString relation = json.text(json.member(group, "relation"));
            json.each(json.member(group, "entry"), [&](element entry) {
                work.details.relations.append({relation, json.text(json.member(entry, "type")),
                                               json.integer(json.member(entry, "mal_id")).value_or(0),
                                               json.text(json.member(entry, "name"))});
            });
        });
        json.enter("streaming");
        json.each(json.member(data, "streaming"), [&](element link) {
            work.details.streaming.append(
                {json.text(json.member(link, "name")), QUrl(json.text(json.member(link, "url")))});
        });
        return work;
    });
}

Result<AnimeStatistics> decodeStatistics(const QByteArray &body)
{
    return decoded(body, [](JsonReader &json, element data, element) -> Result<AnimeStatistics> {
        const auto count = [&](std::string_view name) {
            json.enter(name);
            const auto value = json.integer(json.member(data, name));
            if (!value) {
                json.refuseMissing(name);
            }
            return value.value_or(0);
        };
        AnimeStatistics statistics{count("watching"),
                                   count("completed"),
                                   count("on_hold"),
                                   count("dropped"),
                                   count("plan_to_watch"),
                                   count("total"),
                                   {}};
        json.enter("scores");
        json.each(json.member(data, "scores"), [&](element score) {
            statistics.scores.append({json.smallInteger(json.member(score, "score")).value_or(0),
                                      json.integer(json.member(score, "votes")).value_or(0)});
        });
        return statistics;
    });
}

Result<QList<AnimeRecommendation>> decodeRecommendations(const QByteArray &body)
{
    return decoded(body, [](JsonReader &json, element data, element) -> Result<QList<AnimeRecommendation>> {
        QList<AnimeRecommendation> recommendations;
        json.each(data, [&](element each) {
            const Value entry = json.member(each, "entry");
            recommendations.append({json.integer(json.member(entry, "mal_id")).value_or(0),
                                    json.text(json.member(entry, "title")),
                                    json.integer(json.member(each, "votes")).value_or(0)});
        });
        return recommendations;
    });
}

Result<QList<JikanGenre>> decodeGenres(const QByteArray &body, const QString &kind)
{
    return decoded(body, [&](JsonReader &json, element data, element) -> Result<QList<JikanGenre>> {
        QList<JikanGenre> genres;
        json.each(data, [&](element genre) {
            const auto id = json.integer(json.member(genre, "mal_id"));
            const QString name = json.text(json.member(genre, "name"));
            if (!id || name.isEmpty()) {
                json.refuseMissing("mal_id, name");
                return;
            }
            genres.append({{kind, *id, name}, json.integer(json.member(genre, "count"))});
        });
        return genres;
    });
}

Result<QList<SeasonOfYear>> decodeSeasons(const QByteArray &body)
{
    return decoded(body, [](JsonReader &json, element data, element) -> Result<QList<SeasonOfYear>> {
        QList<SeasonOfYear> seasons;
        json.each(data, [&](element each) {
            const int year = json.smallInteger(json.member(each, "year")).value_or(0);
            json.each(json.member(each, "seasons"), [&](element name) {
                if (const auto season = seasonFromName(json.text(name))) {
                    seasons.append({year, *season});
                }
            });
        });
        return seasons;
    });
}
} // namespace kuramori
