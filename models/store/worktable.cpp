// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/worktable.h"

#include <QSet>

namespace kuramori
{
namespace
{
const QString malSource = QStringLiteral("mal");
constexpr qint64 worksLock = 0x6b757261'6d6f7269; // any number that is ours

std::optional<int> seasonNumber(const Anime &anime)
{
    return anime.season ? std::optional(anime.season->toNumber()) : std::nullopt;
}

/// Unknown texts are NULL in the store.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// Titles may be empty, never NULL.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
} // namespace

void lockWorks(WriteTx &tx)
{
    if (tx.dialect() == Dialect::PostgreSql) {
        tx.each(
            "SELECT pg_advisory_xact_lock($1)", [](const Row &) {}, worksLock);
    }
}

struct WorkTable::Known
{
    WorkId id;
    qint64 contentHash = 0;
    bool sameFigures = false;
};

Upserted WorkTable::upsert(const AnimeRecord &record)
{
    const Anime &anime = record.anime;
    const auto known = m_tx.first(
        "SELECT w.id, w.content_hash, a.score, a.scored_by, a.rank, a.popularity, a.members, a.favorites "
        "FROM identifiers i JOIN works w ON w.id = i.work_id JOIN anime a ON a.work_id = w.id "
        "WHERE i.scheme = 'mal' AND i.value = $1",
        [&](const Row &row) {
            return Known{row.id<WorkId>(0), row.integer(1),
                         row.optionalReal(2) == anime.score && row.optionalInteger(3) == anime.scoredBy
                             && row.optionalInteger(4) == anime.rank && row.optionalInteger(5) == anime.popularity
                             && row.optionalInteger(6) == anime.members && row.optionalInteger(7) == anime.favorites};
        },
        QString::number(anime.malId));
    if (known && known->contentHash == record.contentHash && known->sameFigures) {
        return {known->id, Novelty::Unchanged};
    }
    m_tx.touch(Topic::Works);
    if (!known) {
        return {insert(record), Novelty::New};
    }
    if (known->contentHash != record.contentHash) {
        update(known->id, record);
        return {known->id, Novelty::Changed};
    }
    updateFigures(known->id, anime);
    return {known->id, Novelty::FiguresOnly};
}

WorkId WorkTable::insert(const AnimeRecord &record)
{
    const Anime &anime = record.anime;
    const WorkId id(m_tx.insert("INSERT INTO works (kind, title, title_key, content_hash, created_at, updated_at) "
                                "VALUES ('anime', $1, $2, $3, $4, $4)",
                                orEmpty(anime.title), orEmpty(record.titleKey), record.contentHash, m_tx.now()));
    m_tx.run("INSERT INTO identifiers (scheme, value, work_id) VALUES ('mal', $1, $2)", QString::number(anime.malId),
             id);
    m_tx.run("INSERT INTO anime (work_id, type, status, source_material, episodes, duration_seconds, rating, "
             "aired_from, aired_to, season, score, scored_by, rank, popularity, members, favorites, search_text, "
             "facts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
             id, orNull(anime.type), orNull(anime.status), orNull(anime.sourceMaterial), anime.episodes,
             anime.durationSeconds, orNull(anime.rating), orNull(anime.airedFrom.toString()),
             orNull(anime.airedTo.toString()), seasonNumber(anime), anime.score, anime.scoredBy, anime.rank,
             anime.popularity, anime.members, anime.favorites, orEmpty(record.searchText), record.facts);
    storeTags(id, anime.entities, true);
    storeFindings(id, record, true);
    return id;
}

void WorkTable::update(WorkId id, const AnimeRecord &record)
{
    const Anime &anime = record.anime;
    m_tx.run("UPDATE works SET title = $2, title_key = $3, content_hash = $4, updated_at = $5 WHERE id = $1", id,
             orEmpty(anime.title), orEmpty(record.titleKey), record.contentHash, m_tx.now());
    m_tx.run("UPDATE anime SET type = $2, status = $3, source_material = $4, episodes = $5, duration_seconds = $6, "
             "rating = $7, aired_from = $8, aired_to = $9, season = $10, search_text = $11, facts = $12 "
             "WHERE work_id = $1",
             id, orNull(anime.type), orNull(anime.status), orNull(anime.sourceMaterial), anime.episodes,
             anime.durationSeconds, orNull(anime.rating), orNull(anime.airedFrom.toString()),
             orNull(anime.airedTo.toString()), seasonNumber(anime), orEmpty(record.searchText), record.facts);
    updateFigures(id, anime);
    storeTags(id, anime.entities, false);
    storeFindings(id, record, false);
}

void WorkTable::updateFigures(WorkId id, const Anime &anime)
{
    m_tx.run("UPDATE anime SET score = $2, scored_by = $3, rank = $4, popularity = $5, members = $6, favorites = $7 "
             "WHERE work_id = $1",
             id, anime.score, anime.scoredBy, anime.rank, anime.popularity, anime.members, anime.favorites);
}

void WorkTable::storeTags(WorkId id, const QList<NamedEntity> &entities, bool isNew)
{
    QSet<TagId> gone;
    if (!isNew) {
        m_tx.each(
            "SELECT tag_id FROM work_tags WHERE work_id = $1", [&](const Row &row) { gone.insert(row.id<TagId>(0)); },
            id);
    }
    for (const NamedEntity &entity : entities) {
        const TagId tag = m_tags.ensure(entity);
        if (!gone.remove(tag)) {
            m_tx.run("INSERT INTO work_tags (work_id, tag_id) VALUES ($1, $2) ON CONFLICT DO NOTHING", id, tag);
        }
    }
    for (const TagId tag : std::as_const(gone)) {
        m_tx.run("DELETE FROM work_tags WHERE work_id = $1 AND tag_id = $2", id, tag);
    }
}

void WorkTable::storeFindings(WorkId id, const AnimeRecord &record, bool isNew)
{
    QList<QualityFinding> findings = record.findings;
    const QString airedFrom = record.anime.airedFrom.toString();
    // Only what is known in full can be the same: a title alone is shared by many a remake.
    if (!record.titleKey.isEmpty() && !record.anime.type.isEmpty() && !airedFrom.isEmpty()) {
        const auto twin = m_tx.first(
            "SELECT i.value FROM works w JOIN anime a ON a.work_id = w.id "
            "JOIN identifiers i ON i.work_id = w.id AND i.scheme = 'mal' "
            "WHERE w.kind = 'anime' AND w.title_key = $1 AND w.id <> $2 AND a.type = $3 AND a.aired_from = $4",
            [](const Row &row) { return row.text(0).toLongLong(); }, record.titleKey, id, record.anime.type, airedFrom);
        if (twin) {
            findings.append(duplicateFinding(*twin));
        }
    }
    if (!isNew || !findings.isEmpty()) {
        m_findings.replace(id, malSource, record.anime.malId, findings);
    }
}
} // namespace kuramori
