// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animerecord.h"

#include "models/base/jsontext.h"
#include "models/base/textkey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace kuramori
{
namespace
{
const QString titlesKey = QStringLiteral("titles");
const QString urlKey = QStringLiteral("url");
const QString coverKey = QStringLiteral("cover");
const QString trailerKey = QStringLiteral("trailer");
const QString dayKey = QStringLiteral("broadcast_day");
const QString timeKey = QStringLiteral("broadcast_time");
const QString zoneKey = QStringLiteral("broadcast_zone");
const QString approvedKey = QStringLiteral("approved");

void addFact(QString &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json += u',';
        appendJsonString(json, key);
        json += u':';
        appendJsonString(json, text);
    }
}

/// The text that QJsonDocument would write, keys in order: it is part of the hash that tells two versions apart.
QString factsOf(const Anime &anime)
{
    QString json = anime.approved ? QStringLiteral("{\"approved\":true") : QStringLiteral("{\"approved\":false");
    json.reserve(1024);
    addFact(json, dayKey, anime.broadcastDay);
    addFact(json, timeKey, anime.broadcastTime);
    addFact(json, zoneKey, anime.broadcastZone);
    addFact(json, coverKey, anime.coverUrl.toString());
    json += QStringLiteral(",\"titles\":[");
    for (const AnimeTitle &title : anime.titles) {
        json += json.endsWith(u'[') ? QStringLiteral("[") : QStringLiteral(",[");
        appendJsonString(json, title.type);
        json += u',';
        appendJsonString(json, title.text);
        json += u']';
    }
    json += u']';
    addFact(json, trailerKey, anime.trailerId);
    addFact(json, urlKey, anime.url.toString());
    return json + u'}';
}

QString searchTextOf(const Anime &anime, const QString &titleKey)
{
    QString text = titleKey;
    for (const AnimeTitle &title : anime.titles) {
        if (title.text != anime.title) {
            text += u'\n' + textKey(title.text);
        }
    }
    return text;
}

/// Everything that makes two records differ, in one text.
QString fingerprint(const AnimeRecord &record)
{
    const Anime &anime = record.anime;
    QStringList parts{record.facts,
                      anime.title,
                      anime.type,
                      anime.sourceMaterial,
                      QString::number(anime.episodes.value_or(-1)),
                      anime.status,
                      anime.airedFrom.toString(),
                      anime.airedTo.toString(),
                      QString::number(anime.durationSeconds.value_or(-1)),
                      anime.rating,
                      anime.season ? anime.season->toString() : QString()};
    for (const NamedEntity &entity : anime.entities) {
        parts << entity.kind << QString::number(entity.sourceId) << entity.name;
    }
    for (const QualityFinding &finding : record.findings) {
        parts << finding.rule;
    }
    return parts.join(u'\x1f');
}

qint64 hashOf(const QString &text)
{
    // Only tells two versions of one record apart: 64 bits of any good mixer do.
    return qFromLittleEndian<qint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).constData());
}
} // namespace

AnimeRecord AnimeRecord::of(CheckedAnime checked)
{
    AnimeRecord record{std::move(checked.anime), std::move(checked.findings), {}, {}, {}, 0};
    record.titleKey = textKey(record.anime.title);
    record.searchText = searchTextOf(record.anime, record.titleKey);
    record.facts = factsOf(record.anime);
    record.contentHash = hashOf(fingerprint(record));
    return record;
}

void readFacts(const QString &facts, Anime &anime)
{
    const QJsonObject object = QJsonDocument::fromJson(facts.toUtf8()).object();
    const QJsonArray titles = object.value(titlesKey).toArray();
    for (const auto &title : titles) {
        anime.titles.append({title[0].toString(), title[1].toString()});
    }
    anime.approved = object.value(approvedKey).toBool(true);
    anime.url = QUrl(object.value(urlKey).toString());
    anime.coverUrl = QUrl(object.value(coverKey).toString());
    anime.trailerId = object.value(trailerKey).toString();
    anime.broadcastDay = object.value(dayKey).toString();
    anime.broadcastTime = object.value(timeKey).toString();
    anime.broadcastZone = object.value(zoneKey).toString();
}
} // namespace kuramori
