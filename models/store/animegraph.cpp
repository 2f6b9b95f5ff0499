// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animegraph.h"

#include "models/store/anilisttable.h"
#include "models/store/animepairtable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
std::optional<int> optionalInt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

/// What one source does not know, another may.
template <class T>
void fill(std::optional<T> *known, std::optional<T> other)
{
    if (!*known) {
        *known = other;
    }
}

void fill(QString *known, const QString &other)
{
    if (known->isEmpty()) {
        *known = other;
    }
}

void fill(AnimeKind *known, const QString &format)
{
    if (*known == AnimeKind::Unknown) {
        *known = animeKindOf(format);
    }
}

/// What is told of more than half a minute is a minute.
std::optional<int> minutesOf(std::optional<int> seconds)
{
    return seconds ? std::optional((*seconds + 30) / 60) : std::nullopt;
}
} // namespace

AnimeGraph::AnimeGraph(ReadTx &tx)
    : m_tx(tx)
    , m_pairs(AnimePairRows(tx).words())
{ }

void AnimeGraph::load(const QSet<AnimeKey> &from)
{
    m_open = QList<AnimeKey>(from.cbegin(), from.cend());
    m_met = from;
    while (!m_open.isEmpty()) {
        read(m_open.takeLast());
    }
}

AnimeKey AnimeGraph::keyOf(qint64 aniListId)
{
    const auto known = m_keys.constFind(aniListId);
    return known != m_keys.cend() ? *known : *m_keys.insert(aniListId, findKey(aniListId));
}

AnimeKey AnimeGraph::keyNow(const AnimeKey &key)
{
    const auto id = aniListIdOf(key);
    return id ? keyOf(*id) : key;
}

/// A pair that waits for a person is not taken for one, and of two records that claim one number the linked one has it.
AnimeKey AnimeGraph::findKey(qint64 aniListId)
{
    if (const auto said = m_pairs.animeOf(aniListId)) {
        return malKey(*said);
    }
    const auto numberIn = [](const Row &row) { return row.text(0).toLongLong(); };
    const auto linked
        = m_tx.first("SELECT m.value FROM identifiers i JOIN identifiers m ON m.work_id = i.work_id AND m.scheme = "
                     "'mal' WHERE i.scheme = 'anilist' AND i.value = $1",
                     numberIn, QString::number(aniListId));
    if (linked) {
        return malKey(*linked);
    }
    // Its own word goes before that of others, and theirs by its age.
    const qint64 malId
        = m_tx.first(
                  "SELECT mal_id FROM (SELECT mal_id, 0 AS place, said_at FROM anilist_records WHERE id = $1 UNION "
                  "ALL SELECT to_mal_id, 1, said_at FROM anilist_relations WHERE to_id = $1) told WHERE mal_id IS "
                  "NOT NULL ORDER BY place, said_at DESC, mal_id DESC LIMIT 1",
                  [](const Row &row) { return row.integer(0); }, aniListId)
              .value_or(0);
    if (malId == 0 || !m_pairs.mayBe(malId, aniListId)) {
        return aniListKey(aniListId);
    }
    const qint64 against = m_tx.number(
        "SELECT count(*) FROM identifiers m WHERE m.scheme = 'mal' AND m.value = $1 AND (EXISTS (SELECT 1 FROM "
        "identifiers i WHERE i.work_id = m.work_id AND i.scheme = 'anilist' AND i.value <> $2) OR EXISTS (SELECT 1 "
        "FROM anime_links l WHERE l.work_id = m.work_id AND l.anilist_id = $3 AND l.verdict = 'review'))",
        QString::number(malId), QString::number(aniListId), aniListId);
    return against > 0 ? aniListKey(aniListId) : malKey(malId);
}

QList<qint64> AnimeGraph::aniListIds(const AnimeKey &key)
{
    if (const auto id = aniListIdOf(key)) {
        return {*id};
    }
    const qint64 malId = malIdOf(key).value_or(0);
    QList<qint64> ids = m_tx.all(
        "SELECT i.value FROM identifiers m JOIN identifiers i ON i.work_id = m.work_id AND i.scheme = 'anilist' WHERE "
        "m.scheme = 'mal' AND m.value = $1",
        [](const Row &row) { return row.text(0).toLongLong(); }, QString::number(malId));
    m_tx.each(
        "SELECT id FROM anilist_records WHERE mal_id = $1 UNION SELECT to_id FROM anilist_relations WHERE to_mal_id = "
        "$1 AND to_type = 'ANIME'",
        [&](const Row &row) {
            if (!ids.contains(row.integer(0))) {
                ids.append(row.integer(0));
            }
        },
        malId);
    if (const auto said = m_pairs.recordOf(malId); said && !ids.contains(*said)) {
        ids.append(*said);
    }
    ids.removeIf([&](qint64 id) { return keyOf(id) != key; });
    std::ranges::sort(ids);
    return ids;
}

void AnimeGraph::read(const AnimeKey &key)
{
    ListedAnime anime;
    anime.key = key;
    const std::optional<qint64> malId = malIdOf(key);
    if (malId) {
        readWork(*malId, &anime);
        readMalTies(*malId);
    }
    const QList<qint64> ids = aniListIds(key);
    for (const qint64 id : ids) {
        readRecord(id, &anime);
        readAniListTies(id);
    }
    readMention(key, &anime);
    fill(&anime.title, key);
    m_anime.append(anime);
}

void AnimeGraph::readWork(qint64 malId, ListedAnime *anime)
{
    m_tx.each(
        "SELECT w.title, a.type, a.status, a.aired_from, a.episodes, a.duration_seconds, w.updated_at, a.facts FROM "
        "identifiers m JOIN works w ON w.id = m.work_id JOIN anime a ON a.work_id = w.id WHERE m.scheme = 'mal' AND "
        "m.value = $1",
        [&](const Row &row) {
            anime->title = row.text(0);
            anime->kind = animeKindOf(row.text(1));
            anime->stage = animeStageOf(row.text(2));
            anime->start = PartialDate::fromString(row.text(3));
            anime->episodes = optionalInt(row, 4);
            anime->minutes = minutesOf(optionalInt(row, 5));
            anime->saidAt = row.time(6);
            anime->cover
                = QUrl(QJsonDocument::fromJson(row.text(7).toUtf8()).object().value(QLatin1String("cover")).toString());
        },
        QString::number(malId));
}

/// Of two stages the later one is true, for none goes back.
void AnimeGraph::readRecord(qint64 id, ListedAnime *anime)
{
    const std::optional<KnownAniList> known = AniListRows(m_tx).record(id);
    if (!known) {
        return;
    }
    const AniListAnime &record = known->anime;
    fill(&anime->title, record.romaji);
    fill(&anime->title, record.english);
    fill(&anime->title, record.native);
    fill(&anime->kind, record.format);
    anime->stage = std::max(anime->stage, animeStageOf(record.status));
    const bool isFuller = record.start.month > 0 && anime->start.month == 0;
    if (anime->start.isNull() || isFuller) {
        anime->start = record.start;
    }
    fill(&anime->episodes, record.episodes);
    fill(&anime->minutes, record.durationMinutes);
    anime->saidAt = std::max(anime->saidAt, known->saidAt);
    anime->cover = anime->cover.isEmpty() ? record.cover : anime->cover;
}

/// Of one that was never heard of itself, what others say of it.
void AnimeGraph::readMention(const AnimeKey &key, ListedAnime *anime)
{
    const qint64 aniListId = aniListIdOf(key).value_or(0);
    const qint64 malId = malIdOf(key).value_or(0);
    m_tx.each(
        "SELECT to_title, to_format, said_at FROM anilist_relations WHERE to_id = $1 OR to_mal_id = $2 ORDER BY "
        "said_at DESC, from_id",
        [&](const Row &row) {
            fill(&anime->title, row.text(0));
            fill(&anime->kind, row.text(1));
            anime->saidAt = std::max(anime->saidAt, row.time(2));
        },
        aniListId, malId);
    m_tx.each(
        "SELECT target_name FROM relations WHERE target_kind = 'anime' AND target_id = $1 ORDER BY work_id",
        [&](const Row &row) { fill(&anime->title, row.text(0)); }, malId);
}

void AnimeGraph::readMalTies(qint64 malId)
{
    m_tx.each(
        "SELECT m.value, r.relation, r.target_id FROM relations r JOIN identifiers m ON m.work_id = r.work_id AND "
        "m.scheme = 'mal' WHERE r.target_kind = 'anime' AND (m.value = $1 OR r.target_id = $2)",
        [&](const Row &row) {
            addTie(malKey(row.text(0).toLongLong()), row.text(1), malKey(row.integer(2)), AnimeTeller::MyAnimeList,
                   false);
        },
        QString::number(malId), malId);
}

void AnimeGraph::readAniListTies(qint64 id)
{
    struct Told
    {
        qint64 from = 0;
        QString relation;
        qint64 to = 0;
        bool isGone = false;
    };
    const QList<Told> all = m_tx.all(
        "SELECT t.from_id, t.relation, t.to_id, CASE WHEN t.said_at < r.said_at THEN 1 ELSE 0 END FROM "
        "anilist_relations t JOIN anilist_records r ON r.id = t.from_id WHERE t.to_type = 'ANIME' AND (t.from_id = $1 "
        "OR t.to_id = $1)",
        [](const Row &row) {
            return Told{row.integer(0), row.text(1), row.integer(2), row.boolean(3)};
        },
        id);
    for (const Told &told : all) {
        addTie(keyOf(told.from), told.relation, keyOf(told.to), AnimeTeller::AniList, told.isGone);
    }
}

void AnimeGraph::addTie(const AnimeKey &from, const QString &relation, const AnimeKey &to, AnimeTeller teller,
                        bool isGone)
{
    const AnimeBond bond = animeBondOf(relation);
    if (bond == AnimeBond::Other) {
        return;
    }
    m_ties.append({from, bond, to, teller, isGone});
    for (const AnimeKey &key : {from, to}) {
        if (!m_met.contains(key)) {
            m_met.insert(key);
            m_open.append(key);
        }
    }
}
} // namespace kuramori
