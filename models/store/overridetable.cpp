// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overridetable.h"

#include "models/store/animegraph.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
Override toOverride(const Row &row)
{
    return {overrideKindFrom(row.text(0)).value_or(OverrideKind::SameWork), row.text(1), row.text(2)};
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
} // namespace

QList<Override> OverrideRows::inForce(OverrideKind kind) const
{
    return m_tx.all("SELECT kind, subject, object FROM overrides WHERE kind = $1 AND ended_at IS NULL ORDER BY id",
                    toOverride, overrideKindName(kind));
}

QList<Override> OverrideRows::wordsOf(ActId act) const
{
    return m_tx.all("SELECT kind, subject, object FROM overrides WHERE (act_id = $1 OR (id = $1 AND act_id IS NULL)) "
                    "AND ended_at IS NULL ORDER BY id",
                    toOverride, act);
}

QList<WordId> OverrideRows::idsOf(ActId act) const
{
    return m_tx.all(
        "SELECT id FROM overrides WHERE (act_id = $1 OR (id = $1 AND act_id IS NULL)) AND ended_at IS NULL "
        "ORDER BY id",
        [](const Row &row) { return row.id<WordId>(0); }, act);
}

std::optional<Override> OverrideRows::word(WordId id) const
{
    return m_tx.first("SELECT kind, subject, object FROM overrides WHERE id = $1", toOverride, id);
}

std::optional<ActId> OverrideRows::lastAct() const
{
    return m_tx.first("SELECT coalesce(act_id, id) FROM overrides WHERE ended_at IS NULL ORDER BY id DESC LIMIT 1",
                      [](const Row &row) { return row.id<ActId>(0); });
}

std::optional<ActId> OverrideRows::actOf(const Override &word) const
{
    return m_tx.first(
        "SELECT coalesce(act_id, id) FROM overrides WHERE kind = $1 AND subject = $2 AND object = $3 "
        "AND ended_at IS NULL ORDER BY id LIMIT 1",
        [](const Row &row) { return row.id<ActId>(0); }, overrideKindName(word.kind), word.subject,
        orEmpty(word.object));
}

bool OverrideTable::isInForce(const Override &word) const
{
    const OverrideRows rows(m_tx);
    const bool isSymmetric = word.kind != OverrideKind::PenName && !isOfSeries(word.kind) && !isOfFacts(word.kind);
    const QStringList others = otherKeysOf(word);
    return rows.actOf(word) || (isSymmetric && rows.actOf({word.kind, word.object, word.subject}))
        || std::ranges::any_of(others, [&](const AnimeKey &key) {
               return rows.actOf({word.kind, key, {}}).has_value();
           });
}

/// Of a word on an anime, by which keys it was spoken of before MyAnimeList's number of it was known.
QStringList OverrideTable::otherKeysOf(const Override &word) const
{
    QStringList keys;
    if (!isOfAnime(word.kind) || isOfAnimePairs(word.kind)) {
        return keys;
    }
    AnimeGraph graph(m_tx);
    const AnimeKey now = graph.keyNow(word.subject);
    m_tx.each(
        "SELECT DISTINCT subject FROM overrides WHERE kind IN ('follow_anime', 'have_anime', 'ignore_anime', "
        "'want_anime', 'pin_anime', 'boost_anime') AND ended_at IS NULL AND subject <> $1 ORDER BY subject",
        [&](const Row &row) {
            if (graph.keyNow(row.text(0)) == now) {
                keys.append(row.text(0));
            }
        },
        word.subject);
    return keys;
}

/// What cannot stand beside the word: what contradicted() and endedWhole() know, and others of the kind where there can
/// be but one.
QList<Override> OverrideTable::endedBy(const Override &word) const
{
    if (isOfAnimePairs(word.kind)) {
        return contradicted(word) + otherPairs(word);
    }
    QList<Override> words = contradicted(word);
    const QStringList others = otherKeysOf(word);
    for (const AnimeKey &key : others) {
        words += contradicted({word.kind, key, {}});
    }
    const OverrideKind rival = endedWhole(word.kind).value_or(word.kind);
    if (!isOneOfEach(rival)) {
        return words;
    }
    const QList<Override> said = m_tx.all("SELECT kind, subject, object FROM overrides WHERE kind = $1 "
                                          "AND subject = $2 AND ended_at IS NULL ORDER BY id",
                                          toOverride, overrideKindName(rival), word.subject);
    for (const Override &other : said) {
        if (other != word && (word.kind != rival || overrideTopic(other) == overrideTopic(word))) {
            words.append(other);
        }
    }
    return words;
}

/// An anime of one source is one of the other at most, whichever of the two the word is about.
QList<Override> OverrideTable::otherPairs(const Override &word) const
{
    if (word.kind == OverrideKind::NotAniList) {
        return {};
    }
    QList<Override> pairs
        = m_tx.all("SELECT kind, subject, object FROM overrides WHERE kind = $1 AND (subject = $2 OR "
                   "(object = $3 AND object <> '')) AND ended_at IS NULL ORDER BY id",
                   toOverride, overrideKindName(OverrideKind::IsAniList), word.subject, orEmpty(word.object));
    pairs.removeOne(word);
    return pairs;
}

OverrideChange OverrideTable::say(const QList<Override> &words)
{
    OverrideChange change;
    for (const Override &word : words) {
        if (isInForce(word)) {
            continue;
        }
        const qint64 id
            = m_tx.insert("INSERT INTO overrides (kind, subject, object, made_at, act_id) "
                          "VALUES ($1, $2, $3, $4, $5)",
                          overrideKindName(word.kind), word.subject, orEmpty(word.object), m_tx.now(), change.act);
        if (!change.act.isValid()) {
            change.act = ActId(id);
            m_tx.run("UPDATE overrides SET act_id = id WHERE id = $1", id);
        }
        change.said.append(word);
        for (const Override &other : endedBy(word)) {
            if (m_tx.run("UPDATE overrides SET ended_at = $4, ended_by = $5 WHERE kind = $1 AND subject = $2 "
                         "AND object = $3 AND ended_at IS NULL",
                         overrideKindName(other.kind), other.subject, orEmpty(other.object), m_tx.now(), change.act)
                > 0) {
                change.ended.append(other);
            }
        }
    }
    m_tx.touch(Topic::Books);
    return change;
}

OverrideChange OverrideTable::takeBack(ActId act)
{
    OverrideChange change;
    change.ended = OverrideRows(m_tx).wordsOf(act);
    if (change.ended.isEmpty()) {
        return change;
    }
    change.act = act;
    m_tx.run("UPDATE overrides SET ended_at = $2 WHERE (act_id = $1 OR id = $1) AND ended_at IS NULL", act, m_tx.now());
    const QList<Override> ended
        = m_tx.all("SELECT kind, subject, object FROM overrides WHERE ended_by = $1 ORDER BY id", toOverride, act);
    m_tx.run("UPDATE overrides SET ended_at = NULL, ended_by = NULL WHERE ended_by = $1", act);
    change.said = ended;
    m_tx.touch(Topic::Books);
    return change;
}

struct OverrideTable::Said
{
    WordId id;
    ActId act;
    Override word;
    bool isInForce = false;
};

void OverrideTable::moveEntries(SeriesId series, const EntryMoves &moves)
{
    QList<Said> said = m_tx.all(
        "SELECT kind, subject, object, id, coalesce(act_id, id), ended_at FROM overrides WHERE subject = $1 AND kind "
        "IN "
        "('ignore_gap', 'want_entry', 'pin_entry', 'boost_entry', 'choose_recording') ORDER BY id",
        [](const Row &row) {
            return Said{row.id<WordId>(3), row.id<ActId>(4), toOverride(row), row.isNull(5)};
        },
        QString::number(series.value()));
    QList<Said> moved;
    for (Said &one : said) {
        QString object = objectAfter(one.word, moves);
        if (object != one.word.object) {
            m_tx.run("UPDATE overrides SET object = $2 WHERE id = $1", one.id, object);
            one.word.object = std::move(object);
            if (one.isInForce) {
                moved.append(one);
            }
        }
    }
    for (const Said &one : std::as_const(moved)) { // the oldest first: none is met that has ended here
        settle(one);
    }
}

void OverrideTable::settle(const Said &moved)
{
    const QList<Override> rivals = endedBy(moved.word);
    for (const Override &rival : rivals) {
        const auto later = m_tx.first(
            "SELECT coalesce(act_id, id) FROM overrides WHERE kind = $1 AND subject = $2 AND "
            "object = $3 AND ended_at IS NULL AND id > $4 ORDER BY id DESC LIMIT 1",
            [](const Row &row) { return row.id<ActId>(0); }, overrideKindName(rival.kind), rival.subject,
            orEmpty(rival.object), moved.id);
        if (later) {
            m_tx.run("UPDATE overrides SET ended_at = $2, ended_by = $3 WHERE id = $1", moved.id, m_tx.now(), *later);
            return;
        }
    }
    for (const Override &rival : rivals) {
        m_tx.run("UPDATE overrides SET ended_at = $4, ended_by = $5 WHERE kind = $1 AND subject = $2 AND object = $3 "
                 "AND ended_at IS NULL AND id < $6",
                 overrideKindName(rival.kind), rival.subject, orEmpty(rival.object), m_tx.now(), moved.act, moved.id);
    }
}

void OverrideTable::endWordsOn(ItemId item)
{
    const QString id = QString::number(item.value());
    for (const OverrideKind kind : overrideKinds) {
        if (isOfPersons(kind) || isOfSeries(kind)) {
            continue; // a spelling or a series may be called like the item's number
        }
        for (const char *column : {"subject", "object"}) {
            m_tx.run("UPDATE overrides SET ended_at = $3 WHERE kind = $1 AND " + std::string(column)
                         + " = $2 AND ended_at IS NULL",
                     overrideKindName(kind), id, m_tx.now());
        }
    }
}
} // namespace kuramori
