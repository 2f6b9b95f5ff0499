// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jikansource.h"

#include "models/settings/settings.h"
#include "workers/http/httpclient.h"

#include <array>

namespace kuramori
{
namespace
{
constexpr std::chrono::seconds notCached{0};

/// "/seasons/2019/fall", or the search whose answer is the list.
QString pathOf(const SnapshotList &list)
{
    switch (list.kind()) {
    case SnapshotList::Kind::Top:
        return QStringLiteral("/anime?order_by=score&sort=desc&status=complete");
    case SnapshotList::Kind::Airing:
        return QStringLiteral("/anime?status=airing&order_by=popularity&sort=asc");
    case SnapshotList::Kind::Upcoming:
        return QStringLiteral("/anime?status=upcoming&order_by=popularity&sort=asc");
    case SnapshotList::Kind::Movies:
        return QStringLiteral("/anime?type=movie&order_by=popularity&sort=asc");
    case SnapshotList::Kind::SeasonNow:
        return QStringLiteral("/seasons/now");
    case SnapshotList::Kind::SeasonUpcoming:
        return QStringLiteral("/seasons/upcoming");
    case SnapshotList::Kind::Season:
        break;
    }
    const SeasonOfYear season = list.seasonOfYear();
    return QStringLiteral("/seasons/%1/%2").arg(season.year).arg(seasonName(season.season));
}

struct GenreFilter
{
    QLatin1String filter;
    QLatin1String kind;
};
constexpr std::array genreFilters{GenreFilter{QLatin1String("genres"), QLatin1String("genre")},
                                  GenreFilter{QLatin1String("explicit_genres"), QLatin1String("explicit_genre")},
                                  GenreFilter{QLatin1String("themes"), QLatin1String("theme")},
                                  GenreFilter{QLatin1String("demographics"), QLatin1String("demographic")}};

QString genrePath(const GenreFilter &genres)
{
    return QStringLiteral("/genres/anime?filter=%1").arg(genres.filter);
}
} // namespace

JikanSource::JikanSource(HttpClient &client, const Settings &settings)
    : m_client(client)
    , m_settings(settings)
{ }

Result<JikanPage> JikanSource::page(const SnapshotList &list, int page, std::stop_token stop) const
{
    const QString path = pathOf(list);
    const auto body = fetch(QStringLiteral("%1%2page=%3&limit=%4")
                                .arg(path, path.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?"))
                                .arg(page)
                                .arg(perPage),
                            notCached, stop);
    return body ? decodePage(*body) : fail(body.error());
}

Result<JikanWork> JikanSource::work(qint64 malId, std::stop_token stop, const Allowance &allowance) const
{
    const auto part = [&](const char *name) {
        return fetch(QStringLiteral("/anime/%1/%2").arg(malId).arg(QLatin1String(name)), cacheTime(), stop, allowance);
    };
    const auto full = part("full");
    Result<JikanWork> work = full ? decodeWork(*full) : fail(full.error());
    if (!work) {
        return work;
    }
    const auto figures = part("statistics");
    auto statistics = figures ? decodeStatistics(*figures) : fail(figures.error());
    if (!statistics) {
        return fail(statistics.error());
    }
    const auto advice = part("recommendations");
    auto recommendations = advice ? decodeRecommendations(*advice) : fail(advice.error());
    if (!recommendations) {
        return fail(recommendations.error());
    }
    work->details.statistics = std::move(*statistics);
    work->details.recommendations = std::move(*recommendations);
    return work;
}

Result<QList<JikanGenre>> JikanSource::genres(std::stop_token stop) const
{
    QList<JikanGenre> all;
    for (const GenreFilter &each : genreFilters) {
        const auto body = fetch(genrePath(each), notCached, stop);
        auto genres = body ? decodeGenres(*body, each.kind) : fail(body.error());
        if (!genres) {
            return genres;
        }
        all += *genres;
    }
    return all;
}

Result<QList<SeasonOfYear>> JikanSource::seasons(std::stop_token stop) const
{
    const auto body = fetch(QStringLiteral("/seasons"), cacheTime(), stop);
    return body ? decodeSeasons(*body) : fail(body.error());
}

Result<std::chrono::milliseconds> JikanSource::test(std::stop_token stop) const
{
    const GenreFilter &fewest = genreFilters.back();
    const auto reply = ask(genrePath(fewest), notCached, stop);
    const auto genres = reply ? decodeGenres(reply->body, fewest.kind) : fail(reply.error());
    return genres ? Result<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(reply->took))
                  : fail(genres.error());
}

Result<QByteArray> JikanSource::fetch(const QString &pathAndQuery, std::chrono::seconds timeToLive,
                                      std::stop_token stop, const Allowance &allowance) const
{
    auto reply = ask(pathAndQuery, timeToLive, stop, allowance);
    return reply ? Result<QByteArray>(std::move(reply->body)) : fail(reply.error());
}

Result<Reply> JikanSource::ask(const QString &pathAndQuery, std::chrono::seconds timeToLive, std::stop_token stop,
                               const Allowance &allowance) const
{
    const QUrl base = m_settings.url(QStringLiteral("sources.jikan.url")).adjusted(QUrl::StripTrailingSlash);
    SourceProfile profile;
    profile.name = QStringLiteral("jikan");
    profile.origin = base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    profile.pathPrefixes = {base.path()};
    profile.perSecond = int(m_settings.integer(QStringLiteral("sources.jikan.per_second")));
    profile.perMinute = int(m_settings.integer(QStringLiteral("sources.jikan.per_minute")));
    Request request;
    request.url = QUrl(base.toString() + pathAndQuery);
    request.cache.timeToLive = timeToLive;
    request.allowance = allowance;
    return m_client.get(profile, request, stop);
}

std::chrono::seconds JikanSource::cacheTime() const
{
    return m_settings.seconds(QStringLiteral("sources.jikan.cache"));
}
} // namespace kuramori
