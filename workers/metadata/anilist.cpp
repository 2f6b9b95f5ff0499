// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/anilist.h"

#include "models/base/textkey.h"
#include "workers/metadata/answerjson.h"
#include "workers/metadata/graphql.h"

#include <QJsonArray>
#include <QSet>

namespace kuramori
{
namespace
{
constexpr int mostPages = 40; ///< two thousand works; a season has some three hundred

const QByteArray fields = "id idMal type title { romaji english native } synonyms format status episodes duration "
                          "season seasonYear startDate { year month day } endDate { year month day } isAdult genres "
                          "description(asHtml: false) coverImage { extraLarge large } siteUrl ";
// Without version 2 the relations "source", "compilation" and "contains" are not told.
const QByteArray relations = "relations { edges { relationType(version: 2) node { id idMal type format title { romaji "
                             "english } } } } ";
const QByteArray byMalIdQuery
    = "query ByMalId($idMal: Int) { Media(idMal: $idMal, type: ANIME) { " + fields + relations + "} }";
const QByteArray byIdQuery = "query ById($id: Int) { Media(id: $id, type: ANIME) { " + fields + relations + "} }";
const QByteArray byMalIdsQuery = "query ByMalIds($idMals: [Int], $perPage: Int) { Page(page: 1, perPage: $perPage) { "
                                 "pageInfo { hasNextPage } media(idMal_in: $idMals, type: ANIME) { "
    + fields + relations + "} } }";
const QByteArray byIdsQuery = "query ByIds($ids: [Int], $perPage: Int) { Page(page: 1, perPage: $perPage) { pageInfo { "
                              "hasNextPage } media(id_in: $ids, type: ANIME) { "
    + fields + relations + "} } }";
const QByteArray searchQuery = "query Search($search: String) { Page(page: 1, perPage: 10) { pageInfo { hasNextPage } "
                               "media(search: $search, type: ANIME, sort: SEARCH_MATCH) { "
    + fields + relations + "} } }";
// Sorted by what does not change while it is read.
const QByteArray seasonQuery = "query Season($season: MediaSeason, $year: Int, $page: Int, $perPage: Int) { Page(page: "
                               "$page, perPage: $perPage) { pageInfo { hasNextPage } media(season: $season, "
                               "seasonYear: $year, type: ANIME, sort: ID) { "
    + fields + "} } }";

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("anilist");
    plan.title = QStringLiteral("AniList");
    plan.perSecond = 2; // there is a limit on bursts whose size nobody tells
    return plan;
}

ProviderQuestion questionOf(const QString &subject, const char *operation, const QByteArray &query,
                            const QJsonObject &variables)
{
    ProviderQuestion question;
    question.pathAndQuery = QStringLiteral("/");
    question.graphql = graphqlRequest(operation, query, variables);
    question.subject = subject;
    question.readStatuses = {400, 401, 403, 404};
    return question;
}

ProviderAnswer<QList<AniListAnime>> mediaOf(ProviderAnswer<AniListPage> page)
{
    ProviderAnswer<QList<AniListAnime>> answer;
    static_cast<ProviderWord &>(answer) = page;
    answer.value = std::move(page.value.media);
    return answer;
}

ProviderAnswer<QList<AniListAnime>> onceEach(ProviderAnswer<QList<AniListAnime>> answer)
{
    QSet<qint64> known;
    answer.value.removeIf([&known](const AniListAnime &anime) {
        const bool isTwice = known.contains(anime.id);
        known.insert(anime.id);
        return isTwice;
    });
    return answer;
}

/// An empty page is how a search says that there is nothing.
Result<AniListPage> decodeFilled(const QByteArray &body)
{
    auto page = decodeAniListPage(body);
    return page && page->media.isEmpty() ? Result<AniListPage>(notThere(QStringLiteral("AniList"))) : page;
}
} // namespace

AniList::AniList(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<AniListAnime> AniList::byMalId(qint64 malId, const Asking &asking) const
{
    return one(
        questionOf(QStringLiteral("mal %1").arg(malId), "ByMalId", byMalIdQuery, {{QStringLiteral("idMal"), malId}}),
        asking);
}

ProviderAnswer<AniListAnime> AniList::byId(qint64 id, const Asking &asking) const
{
    return one(questionOf(QStringLiteral("anime %1").arg(id), "ById", byIdQuery, {{QStringLiteral("id"), id}}), asking);
}

ProviderAnswer<QList<AniListAnime>> AniList::byMalIds(const QList<qint64> &malIds, const Asking &asking) const
{
    auto answer = several("ByMalIds", byMalIdsQuery, "idMals", malIds, asking);
    answer.value.removeIf([&](const AniListAnime &anime) { return !anime.malId || !malIds.contains(*anime.malId); });
    return answer;
}

ProviderAnswer<QList<AniListAnime>> AniList::byIds(const QList<qint64> &ids, const Asking &asking) const
{
    auto answer = several("ByIds", byIdsQuery, "ids", ids, asking);
    answer.value.removeIf([&](const AniListAnime &anime) { return !ids.contains(anime.id); });
    return answer;
}

/// One number may be asked for twice, and one anime told twice.
ProviderAnswer<QList<AniListAnime>> AniList::several(const char *operation, const QByteArray &query,
                                                     const char *variable, const QList<qint64> &ids,
                                                     const Asking &asking) const
{
    QJsonArray numbers;
    for (const qint64 id : ids.mid(0, perPage)) {
        numbers.append(id);
    }
    auto answer = mediaOf(page(
        questionOf({}, operation, query, {{QLatin1String(variable), numbers}, {QStringLiteral("perPage"), perPage}}),
        asking));
    return onceEach(std::move(answer));
}

ProviderAnswer<QList<AniListAnime>> AniList::search(const QString &title, const Asking &asking) const
{
    return onceEach(mediaOf(page(questionOf(QStringLiteral("search ") + textKey(title), "Search", searchQuery,
                                            {{QStringLiteral("search"), title}}),
                                 asking)));
}

ProviderAnswer<QList<AniListAnime>> AniList::season(const SeasonOfYear &season, const Asking &asking) const
{
    ProviderAnswer<QList<AniListAnime>> all;
    QSet<qint64> known;
    // Misses are not remembered: a season that is empty today fills within weeks.
    for (int number = 1; number <= mostPages; ++number) {
        // That there is no second page says nothing about the season.
        const auto next = page(questionOf({}, "Season", seasonQuery,
                                          {{QStringLiteral("season"), seasonName(season.season).toUpper()},
                                           {QStringLiteral("year"), season.year},
                                           {QStringLiteral("page"), number},
                                           {QStringLiteral("perPage"), perPage}}),
                               asking);
        if (next.state == AnswerState::NotFound && number > 1) {
            return all; // the page that was promised is not there
        }
        static_cast<ProviderWord &>(all) = next;
        if (!next.isFound()) {
            all.value.clear();
            return all;
        }
        const qsizetype before = known.size();
        for (const AniListAnime &anime : next.value.media) {
            if (!known.contains(anime.id)) {
                known.insert(anime.id);
                all.value.append(anime);
            }
        }
        if (!next.value.hasNext || known.size() == before) {
            return all;
        }
    }
    return all;
}

ProviderAnswer<AniListAnime> AniList::one(const ProviderQuestion &question, const Asking &asking) const
{
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeAniListMedia(reply.body); });
}

ProviderAnswer<AniListPage> AniList::page(const ProviderQuestion &question, const Asking &asking) const
{
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeFilled(reply.body); });
}
} // namespace kuramori
