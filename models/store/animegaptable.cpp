// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animegaptable.h"

#include "models/store/animegraph.h"
#include "models/store/overridetable.h"
#include "models/store/wantedjson.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using SaidOf = QHash<AnimeKey, qint64>; ///< the number of the latest word on each

/// By the key that the anime has now: it had AniList's when that was all that was known.
SaidOf saidOf(ReadTx &tx, AnimeGraph &graph, OverrideKind kind)
{
    SaidOf said;
    tx.each(
        "SELECT id, subject FROM overrides WHERE kind = $1 AND ended_at IS NULL ORDER BY id",
        [&](const Row &row) { said.insert(graph.keyNow(row.text(1)), row.integer(0)); }, overrideKindName(kind));
    return said;
}

QSet<AnimeKey> keysOf(const SaidOf &said)
{
    return {said.keyBegin(), said.keyEnd()};
}

QString tellersOf(const QList<AnimeTeller> &tellers)
{
    QJsonArray names;
    for (const AnimeTeller teller : tellers) {
        names.append(animeTellerName(teller));
    }
    return compactJson(names);
}

/// {"mal": 5114}, with AniList's number where it is sure.
QString identifiersOf(AnimeGraph &graph, const AnimeKey &key)
{
    QJsonObject numbers;
    if (const auto malId = malIdOf(key)) {
        numbers.insert(QStringLiteral("mal"), *malId);
    }
    const QList<qint64> ids = graph.aniListIds(key);
    if (ids.size() == 1) {
        numbers.insert(QStringLiteral("anilist"), ids.constFirst());
    }
    return compactJson(numbers);
}

QString titleOf(const QList<ListedAnime> &anime, const AnimeKey &key)
{
    const auto found = std::ranges::find(anime, key, &ListedAnime::key);
    return found == anime.end() ? key : found->title;
}
} // namespace

/// Words that were said of an anime by two keys could not end each other: the later one holds.
AnimeWords AnimeGapRows::words() const
{
    AnimeGraph graph(m_tx);
    const auto said = [&](OverrideKind kind) { return saidOf(m_tx, graph, kind); };
    SaidOf ignored = said(OverrideKind::IgnoreAnime);
    SaidOf wanted = said(OverrideKind::WantAnime);
    SaidOf followed = said(OverrideKind::FollowAnime);
    const QList<AnimeKey> keys = ignored.keys();
    for (const AnimeKey &key : keys) {
        if (std::max(wanted.value(key), followed.value(key)) > ignored.value(key)) {
            ignored.remove(key);
        } else {
            wanted.remove(key);
            followed.remove(key);
        }
    }
    AnimeWords words;
    words.held = keysOf(said(OverrideKind::HaveAnime));
    words.followed = keysOf(followed);
    words.ignored = keysOf(ignored);
    words.wanted = keysOf(wanted);
    words.pinned = keysOf(said(OverrideKind::PinAnime));
    words.boosted = keysOf(said(OverrideKind::BoostAnime));
    return words;
}

AnimeTaste AnimeGapRows::taste() const
{
    return m_tx
        .first("SELECT has_specials, has_recaps, has_music, shortest_minutes FROM anime_taste WHERE id = 1",
               [](const Row &row) {
                   return AnimeTaste{row.boolean(0), row.boolean(1), row.boolean(2), int(row.integer(3))};
               })
        .value_or(AnimeTaste());
}

bool AnimeGapRows::isFollowed() const
{
    return m_tx.number("SELECT count(*) FROM overrides WHERE kind IN ('follow_anime', 'have_anime') AND ended_at IS "
                       "NULL")
        > 0;
}

AnimeGapRows::Stale AnimeGapRows::stale(Timestamp horizon) const
{
    const AnimeWords said = words();
    AnimeGraph graph(m_tx);
    graph.load(said.held | said.followed);
    const QList<AnimeGap> reached
        = animeGaps(graph.anime(), graph.ties(), said, taste(), toDateTime(m_tx.now()).date());
    QSet<AnimeKey> keys = said.held | said.followed;
    for (const AnimeGap &gap : reached) {
        keys.insert(gap.anime.key);
    }
    Stale stale;
    for (const AnimeKey &key : std::as_const(keys)) {
        const QList<qint64> ids = graph.aniListIds(key);
        for (const qint64 id : ids) {
            if (m_tx.number("SELECT count(*) FROM anilist_records WHERE id = $1 AND said_at >= $2", id, horizon) == 0) {
                stale.aniListIds.append(id);
            }
        }
        if (const auto malId = malIdOf(key); malId && ids.isEmpty()) {
            stale.malIds.append(*malId);
        }
    }
    std::ranges::sort(stale.aniListIds);
    std::ranges::sort(stale.malIds);
    return stale;
}

QList<qint64> AnimeGapRows::withoutDetails(Timestamp horizon) const
{
    const AnimeWords said = words();
    const QSet<AnimeKey> followed = said.held | said.followed;
    QStringList keys(followed.cbegin(), followed.cend());
    keys += QStringList(m_tx.all("SELECT anime_key FROM wanted_anime WHERE work_id IS NOT NULL",
                                 [](const Row &row) { return row.text(0); }));
    std::ranges::sort(keys);
    QList<qint64> malIds;
    for (const AnimeKey &key : std::as_const(keys)) {
        const auto malId = malIdOf(key);
        const bool isKnown = malId
            && m_tx.number("SELECT count(*) FROM identifiers m JOIN anime a ON a.work_id = m.work_id WHERE m.scheme = "
                           "'mal' AND m.value = $1 AND a.details_at >= $2",
                           QString::number(*malId), horizon)
                > 0;
        if (malId && !isKnown && !malIds.contains(*malId)) {
            malIds.append(*malId);
        }
    }
    return malIds;
}

void AnimeGapTable::setTaste(const AnimeTaste &taste)
{
    m_tx.run("INSERT INTO anime_taste (id, has_specials, has_recaps, has_music, shortest_minutes) VALUES (1, $1, $2, "
             "$3, $4) ON CONFLICT (id) DO UPDATE SET has_specials = excluded.has_specials, has_recaps = "
             "excluded.has_recaps, has_music = excluded.has_music, shortest_minutes = excluded.shortest_minutes",
             taste.hasSpecials, taste.hasRecaps, taste.hasMusic, taste.shortestMinutes);
}

/// What the graph tells beside the gap.
struct AnimeGapTable::Told
{
    QString story; ///< the title of what it hangs together with
    QString identifiers; ///< JSON
};

/// What of a row outlives the next look.
struct AnimeGapTable::Kept
{
    WantedState state = WantedState::Detected;
    Timestamp firstSeen;
};

void AnimeGapTable::bringUpToDate()
{
    const AnimeGapRows rows(m_tx);
    const AnimeWords words = rows.words();
    AnimeGraph graph(m_tx);
    graph.load(words.held | words.followed);
    QHash<AnimeKey, Kept> before;
    m_tx.each("SELECT anime_key, state, first_seen FROM wanted_anime", [&](const Row &row) {
        before.insert(row.text(0), {wantedStateFrom(row.text(1)).value_or(WantedState::Detected), row.time(2)});
    });
    const QList<AnimeGap> gaps
        = animeGaps(graph.anime(), graph.ties(), words, rows.taste(), toDateTime(m_tx.now()).date());
    for (const AnimeGap &gap : gaps) {
        const auto kept = before.constFind(gap.anime.key);
        put(gap, {titleOf(graph.anime(), gap.story), identifiersOf(graph, gap.anime.key)},
            kept == before.cend() ? nullptr : &*kept);
        before.remove(gap.anime.key);
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        m_tx.run("DELETE FROM wanted_anime WHERE anime_key = $1", gone.key());
    }
    m_tx.touch(Topic::Books);
}

void AnimeGapTable::put(const AnimeGap &gap, const Told &told, const Kept *before)
{
    const ListedAnime &anime = gap.anime;
    const Timestamp firstSeen = before ? before->firstSeen : m_tx.now();
    const WantedState state
        = settled(before ? before->state : WantedState::Detected,
                  {gap.standing == Standing::Owned, gap.standing == Standing::Ignored, gap.isWanted, gap.isSure()});
    ScoreFacts grounds = gap.score;
    if (gap.standing == Standing::Missing) {
        grounds.waiting = waitingSince(firstSeen, anime.start, m_tx.now());
    }
    const QList<ScorePart> parts = scoreParts(grounds);
    const auto work = m_tx.first(
        "SELECT work_id FROM identifiers WHERE scheme = 'mal' AND value = $1",
        [](const Row &row) { return row.id<WorkId>(0); }, QString::number(malIdOf(anime.key).value_or(0)));
    m_tx.run(
        "INSERT INTO wanted_anime (anime_key, story_key, story, bond, steps, kind, standing, state, title, released, "
        "is_unscheduled, episodes, minutes, agreeing, doubts, identifiers, score, parts, is_wanted, is_pinned, "
        "is_boosted, work_id, said_at, first_seen, cover) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
        "$13, "
        "$14, "
        "$15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) ON CONFLICT (anime_key) DO UPDATE SET story_key = "
        "excluded.story_key, story = excluded.story, bond = excluded.bond, steps = excluded.steps, kind = "
        "excluded.kind, standing = excluded.standing, state = excluded.state, title = excluded.title, released = "
        "excluded.released, is_unscheduled = excluded.is_unscheduled, episodes = excluded.episodes, minutes = "
        "excluded.minutes, agreeing = excluded.agreeing, doubts = excluded.doubts, identifiers = excluded.identifiers, "
        "score = excluded.score, parts = excluded.parts, is_wanted = excluded.is_wanted, is_pinned = "
        "excluded.is_pinned, is_boosted = excluded.is_boosted, work_id = excluded.work_id, said_at = excluded.said_at, "
        "cover = excluded.cover, "
        "checks = CASE WHEN wanted_anime.state = excluded.state THEN wanted_anime.checks ELSE 0 END, next_check_at = "
        "CASE WHEN wanted_anime.state = excluded.state THEN wanted_anime.next_check_at ELSE NULL END",
        anime.key, gap.story, told.story, animeBondName(gap.bond), gap.steps, animeKindName(anime.kind),
        standingName(gap.standing), wantedStateName(state), anime.title, sqlText(anime.start.toString()),
        anime.stage == AnimeStage::Announced && anime.start.isNull(), anime.episodes, anime.minutes,
        tellersOf(gap.agreeing), doubtsJson(gap.doubts), told.identifiers, totalOf(parts), pointsJson(parts),
        gap.isWanted, gap.isPinned, grounds.isBoosted, work.value_or(WorkId()), anime.saidAt, firstSeen,
        sqlText(anime.cover.toString(QUrl::FullyEncoded)));
}
} // namespace kuramori
