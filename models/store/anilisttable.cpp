// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"

#include "models/store/anilistjson.h"
#include "models/store/animepairtable.h"
#include "models/store/animerecord.h"
#include "models/store/recordtable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kuramori
{
namespace
{
#define COLUMNS                                                                                                        \
    "SELECT w.id, m.value, w.title, a.type, a.episodes, a.duration_seconds, a.aired_from, a.season, a.facts "

// A work that has a record is not asked about again, nor one that AniList does not have by a person's word; nor one of
// which somebody answered, before its time.
#define DUE                                                                                                            \
    "FROM identifiers m JOIN works w ON w.id = m.work_id JOIN anime a ON a.work_id = w.id LEFT JOIN anime_lookups l "  \
    "ON l.work_id = w.id WHERE m.scheme = 'mal' AND w.kind = 'anime' AND coalesce(l.next_at, 0) <= $1 AND NOT EXISTS " \
    "(SELECT 1 FROM identifiers i WHERE i.work_id = w.id AND i.scheme = 'anilist') AND NOT EXISTS (SELECT 1 FROM "     \
    "overrides o WHERE o.kind = 'no_anilist' AND o.subject = 'mal:' || m.value AND o.ended_at IS NULL)"

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<int> optionalInt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

AnimeToLink toLink(const Row &row)
{
    AnimeToLink asked;
    Anime &anime = asked.anime;
    asked.work = row.id<WorkId>(0);
    anime.malId = row.text(1).toLongLong();
    anime.title = row.text(2);
    anime.type = row.text(3);
    anime.episodes = optionalInt(row, 4);
    anime.durationSeconds = optionalInt(row, 5);
    anime.airedFrom = PartialDate::fromString(row.text(6));
    anime.season = SeasonOfYear::fromNumber(int(row.integer(7)));
    readFacts(row.text(8), anime);
    return asked;
}

QString titleOf(const AniListAnime &anime)
{
    return !anime.romaji.isEmpty() ? anime.romaji : !anime.english.isEmpty() ? anime.english : anime.native;
}
} // namespace

std::optional<KnownAniList> AniListRows::record(qint64 id) const
{
    return m_tx.first(
        "SELECT content, mal_id, said_at FROM anilist_records WHERE id = $1",
        [id](const Row &row) {
            KnownAniList known{aniListFromJson(row.text(0).toUtf8()), row.time(2)};
            known.anime.id = id;
            known.anime.malId = row.optionalInteger(1);
            return known;
        },
        id);
}

std::optional<AnimeToLink> AniListRows::anime(WorkId work) const
{
    return m_tx.first(COLUMNS "FROM identifiers m JOIN works w ON w.id = m.work_id JOIN anime a ON a.work_id = w.id "
                              "WHERE m.scheme = 'mal' AND w.id = $1 ORDER BY m.value LIMIT 1",
                      toLink, work);
}

std::optional<AnimeToLink> AniListRows::animeOf(qint64 malId) const
{
    return m_tx.first(COLUMNS "FROM identifiers m JOIN works w ON w.id = m.work_id JOIN anime a ON a.work_id = w.id "
                              "WHERE m.scheme = 'mal' AND m.value = $1",
                      toLink, QString::number(malId));
}

QList<AnimeToLink> AniListRows::due(Timestamp now, qint64 most) const
{
    return m_tx.all(COLUMNS DUE " ORDER BY coalesce(l.asked_at, 0), w.id LIMIT $2", toLink, now, most);
}

qint64 AniListRows::countDue(Timestamp now) const
{
    return m_tx.number("SELECT count(*) " DUE, now);
}

void AniListTable::keep(const AniListAnime &anime, Timestamp saidAt)
{
    const QByteArray content = toJson(anime);
    const QByteArray fingerprint = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const qint64 kept
        = m_tx.run("INSERT INTO anilist_records (id, mal_id, title, content, fingerprint, said_at, changed_at) "
                   "VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (id) DO UPDATE SET "
                   "changed_at = CASE WHEN anilist_records.fingerprint = excluded.fingerprint "
                   "THEN anilist_records.changed_at ELSE excluded.changed_at END, "
                   "mal_id = coalesce(excluded.mal_id, anilist_records.mal_id), title = excluded.title, "
                   "content = excluded.content, fingerprint = excluded.fingerprint, said_at = excluded.said_at "
                   "WHERE anilist_records.said_at <= excluded.said_at",
                   anime.id, anime.malId, orEmpty(titleOf(anime)), QString::fromUtf8(content), fingerprint, saidAt);
    if (kept > 0) {
        keepRelations(anime, saidAt);
    }
    m_tx.touch(Topic::Works);
}

void AniListTable::keepRelations(const AniListAnime &anime, Timestamp saidAt)
{
    for (const AniListRelation &relation : anime.relations) {
        m_tx.run("INSERT INTO anilist_relations (from_id, relation, to_id, to_mal_id, to_type, to_format, to_title, "
                 "said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (from_id, relation, to_id) DO UPDATE "
                 "SET to_mal_id = coalesce(excluded.to_mal_id, anilist_relations.to_mal_id), to_type = "
                 "excluded.to_type, to_format = excluded.to_format, to_title = excluded.to_title, said_at = "
                 "excluded.said_at",
                 anime.id, orEmpty(relation.relation), relation.id, relation.malId, orEmpty(relation.type),
                 orEmpty(relation.format), orEmpty(relation.title), saidAt);
    }
}

bool AniListTable::isTaken(qint64 id, WorkId by) const
{
    return m_tx.number("SELECT count(*) FROM identifiers WHERE scheme = 'anilist' AND value = $1 AND work_id <> $2",
                       QString::number(id), by)
        > 0;
}

void AniListTable::putLink(WorkId work, qint64 id, const AnimeAnswer &answer, MatchDecision decision, double score)
{
    const bool isSure = decision == MatchDecision::Automatic;
    const MatchDoubt doubt = answer.decision == decision ? answer.doubt : MatchDoubt::Rival;
    m_tx.run("INSERT INTO anime_links (work_id, anilist_id, verdict, score, doubt, judged_at) "
             "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (work_id, anilist_id) DO UPDATE SET "
             "verdict = excluded.verdict, score = excluded.score, doubt = excluded.doubt, "
             "judged_at = excluded.judged_at",
             work, id, isSure ? QStringLiteral("linked") : QStringLiteral("review"), score, matchDoubtName(doubt),
             m_tx.now());
}

/// Without what a person ruled out. Where that was the best, the next one is not taken of itself.
AnimeAnswer AniListTable::allowed(const AnimeToLink &asked, const AnimeAnswer &answer, const AnimeIndex &index)
{
    if (!m_words) {
        m_words = AnimePairRows(m_tx).words();
    }
    AnimeAnswer left = answer;
    left.best.removeIf(
        [&](const AnimeCandidate &one) { return !m_words->mayBe(asked.anime.malId, index.record(one.record).id); });
    if (left.best.size() < answer.best.size() && left.decision == MatchDecision::Automatic) {
        left.decision = MatchDecision::Review;
        left.doubt = MatchDoubt::Score;
    }
    return left;
}

/// Whose record it is now, where that was found by its titles alone: invalid where AniList or a person says so.
WorkId AniListTable::looseHolderOf(qint64 id) const
{
    struct Holder
    {
        WorkId work;
        qint64 malId = 0;
    };
    const auto holder = m_tx.first(
        "SELECT i.work_id, m.value FROM identifiers i JOIN identifiers m ON m.work_id = i.work_id AND m.scheme = 'mal' "
        "WHERE i.scheme = 'anilist' AND i.value = $1",
        [](const Row &row) {
            return Holder{row.id<WorkId>(0), row.text(1).toLongLong()};
        },
        QString::number(id));
    const bool isHeld = holder
        && (AnimePairRows(m_tx).words().recordOf(holder->malId) == id
            || m_tx.number("SELECT count(*) FROM anilist_records WHERE id = $1 AND mal_id = $2", id, holder->malId)
                > 0);
    return holder && !isHeld ? holder->work : WorkId();
}

/// Another has as good a claim. It is asked for again, and waits for a person meanwhile.
void AniListTable::loosen(WorkId holder, qint64 id)
{
    m_tx.run("DELETE FROM identifiers WHERE scheme = 'anilist' AND value = $1 AND work_id = $2", QString::number(id),
             holder);
    m_tx.run("UPDATE anime_links SET verdict = 'review', doubt = $3, judged_at = $4 WHERE work_id = $1 AND "
             "anilist_id = $2",
             holder, id, matchDoubtName(MatchDoubt::Rival), m_tx.now());
}

/// Two that are as likely wait for a person, on whichever night each of them was asked for.
bool AniListTable::isClaimed(qint64 id, WorkId by) const
{
    const QList<qint64> claimants = m_tx.all(
        "SELECT m.value FROM anime_links l JOIN identifiers m ON m.work_id = l.work_id AND m.scheme = 'mal' WHERE "
        "l.anilist_id = $1 AND l.work_id <> $2 AND l.verdict = 'review' AND l.doubt = $3",
        [](const Row &row) { return row.text(0).toLongLong(); }, id, by, matchDoubtName(MatchDoubt::Rival));
    const AnimePairs words = AnimePairRows(m_tx).words();
    return std::ranges::any_of(claimants, [&](qint64 malId) { return words.mayBe(malId, id); });
}

MatchDecision AniListTable::settle(const AnimeToLink &asked, const AnimeAnswer &found, const AnimeIndex &index)
{
    const AnimeAnswer answer = allowed(asked, found, index);
    if (answer.best.isEmpty()) {
        return MatchDecision::None;
    }
    const AnimeCandidate &best = answer.best.constFirst();
    const qint64 id = index.record(best.record).id;
    const bool isBridge = best.match.ground == AnimeGround::Bridge;
    const bool isSure = answer.decision == MatchDecision::Automatic && isProven(best.match);
    if (const WorkId holder = isSure ? looseHolderOf(id) : WorkId(); holder.isValid() && holder != asked.work) {
        loosen(holder, id);
    }
    if (isSure && !isTaken(id, asked.work) && (isBridge || !isClaimed(id, asked.work))) {
        putLink(asked.work, id, answer, MatchDecision::Automatic, best.match.score);
        m_tx.run("DELETE FROM anime_links WHERE work_id = $1 AND verdict = 'review'", asked.work);
        m_tx.run("INSERT INTO identifiers (scheme, value, work_id) VALUES ('anilist', $1, $2) ON CONFLICT DO NOTHING",
                 QString::number(id), asked.work);
        m_tx.touch(Topic::Works);
        m_tx.touch(Topic::Books);
        return MatchDecision::Automatic;
    }
    for (const AnimeCandidate &candidate : answer.best) {
        const bool isOwnBridge = candidate.match.ground == AnimeGround::Bridge;
        if (isOwnBridge || !isTaken(index.record(candidate.record).id, asked.work)) {
            putLink(asked.work, index.record(candidate.record).id, answer, MatchDecision::Review,
                    candidate.match.score);
        }
    }
    m_tx.touch(Topic::Works);
    m_tx.touch(Topic::Books);
    return MatchDecision::Review;
}

void AniListTable::noteAsked(WorkId work, Timestamp nextAt)
{
    m_tx.run("INSERT INTO anime_lookups (work_id, asked_at, next_at) VALUES ($1, $2, $3) ON CONFLICT (work_id) DO "
             "UPDATE SET asked_at = excluded.asked_at, next_at = excluded.next_at",
             work, m_tx.now(), nextAt);
}
} // namespace kuramori
