// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/sources/jikananswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}
} // namespace

QJsonObject jikanRecord(qint64 malId)
{
    static const QJsonObject pattern = object(R"json({
        "url": "https://myanimelist.net/anime/1/Work",
        "images": {"jpg": {"image_url": "https://cdn.myanimelist.net/images/anime/1/1.jpg",
                           "large_image_url": "https://cdn.myanimelist.net/images/anime/1/1l.jpg"}},
        "trailer": {"youtube_id": null, "url": null,
                    "embed_url": "https://www.youtube-nocookie.com/embed/ZEkwCGJ3o7M?enablejsapi=1&autoplay=1"},
        "approved": true, "type": "TV", "source": "Manga", "episodes": 28, "status": "Finished Airing",
        "airing": false,
        "aired": {"from": "2023-09-29T00:00:00+00:00", "to": "2024-03-22T00:00:00+00:00",
                  "prop": {"from": {"day": 29, "month": 9, "year": 2023}, "to": {"day": 22, "month": 3, "year": 2024}},
                  "string": "Sep 29, 2023 to Mar 22, 2024"},
        "duration": "24 min per ep", "rating": "PG-13 - Teens 13 or older", "score": 8.27, "scored_by": 1000,
        "rank": 10, "popularity": 20, "members": 2000, "favorites": 30, "synopsis": null, "background": "",
        "season": "fall", "year": 2023,
        "broadcast": {"day": "Fridays", "time": "23:00", "timezone": "Asia/Tokyo", "string": "Fridays at 23:00 (JST)"},
        "producers": [{"mal_id": 17, "type": "anime", "name": "Aniplex", "url": "https://myanimelist.net/p/17"}],
        "licensors": [], "studios": [{"mal_id": 11, "type": "anime", "name": "Madhouse", "url": ""}],
        "genres": [{"mal_id": 2, "type": "anime", "name": "Adventure", "url": ""},
                   {"mal_id": 8, "type": "anime", "name": "Drama", "url": ""}],
        "explicit_genres": [], "themes": [], "demographics": [{"mal_id": 27, "type": "anime", "name": "Shounen"}]
    })json");
    const QString title = QStringLiteral("Work %1").arg(malId);
    QJsonObject record = with(pattern, QStringLiteral("mal_id"), malId);
    record = with(record, QStringLiteral("title"), title);
    return with(
        record, QStringLiteral("titles"),
        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("Default")}, {QStringLiteral("title"), title}}});
}

QList<QJsonObject> jikanRecords(qint64 first, qint64 last)
{
    QList<QJsonObject> records;
    for (qint64 malId = first; malId <= last; ++malId) {
        records.append(jikanRecord(malId));
    }
    return records;
}

QByteArray jikanPage(const QList<QJsonObject> &records, const JikanPaging &paging)
{
    QJsonArray data;
    for (const QJsonObject &record : records) {
        data.append(record);
    }
    const QJsonObject items{{QStringLiteral("count"), data.size()},
                            {QStringLiteral("total"), paging.total},
                            {QStringLiteral("per_page"), 25}};
    const QJsonObject pagination{{QStringLiteral("last_visible_page"), paging.lastPage},
                                 {QStringLiteral("has_next_page"), paging.page < paging.lastPage},
                                 {QStringLiteral("current_page"), paging.page},
                                 {QStringLiteral("items"), items}};
    return QJsonDocument({{QStringLiteral("pagination"), pagination}, {QStringLiteral("data"), data}}).toJson();
}

QJsonObject with(QJsonObject record, const QString &field, const QJsonValue &value)
{
    record.insert(field, value);
    return record;
}

QJsonObject without(QJsonObject record, const QString &field)
{
    record.remove(field);
    return record;
}
} // namespace kuramori
