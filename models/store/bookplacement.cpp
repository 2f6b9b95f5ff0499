// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookplacement.h"

#include "models/domain/recordingmatch.h"
#include "models/store/booktable.h"
#include "models/store/itemtable.h"
#include "models/store/judgedjson.h"
#include "models/store/wantedtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace kuramori
{
namespace
{
constexpr int mostPairs = 50; // of one item: whoever has more copies of a book knows

QString proofOf(const BookMatch &match)
{
    constexpr std::array grounds{"identifier", "other_position", "other_number", "likeness"};
    QJsonObject proof{{QStringLiteral("ground"), QLatin1String(grounds.at(size_t(match.ground)))}};
    if (match.ground == MatchGround::Likeness) {
        proof.insert(QLatin1String("title"), match.title);
    }
    for (const auto &[key, figure] :
         {std::pair("author", match.author), std::pair("runtime", match.runtime), std::pair("year", match.year)}) {
        if (figure) {
            proof.insert(QLatin1String(key), *figure);
        }
    }
    return QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact));
}

/// What the two say of who reads, how long and in which language.
QString proofOf(const RecordingKey &a, const RecordingKey &b)
{
    QJsonObject proof{{QStringLiteral("ground"), QStringLiteral("recording")}};
    proof.insert(QLatin1String("narrators"),
                 QJsonArray{QJsonArray::fromStringList(a.narrators), QJsonArray::fromStringList(b.narrators)});
    if (a.runtime && b.runtime) {
        proof.insert(QLatin1String("runtimes"), QJsonArray{*a.runtime, *b.runtime});
    }
    return QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact));
}

bool isOtherVolume(const BookMatch &match)
{
    return match.ground == MatchGround::OtherPosition || match.ground == MatchGround::OtherNumber;
}
} // namespace

struct BookPlacement::Candidate
{
    ItemId item;
    EditionId edition;
    WorkId work;
    JudgedBook book;
};

/// What people said of one item and others.
struct BookPlacement::Words
{
    QSet<ItemId> sameWork;
    QSet<ItemId> otherWork;
    QSet<ItemId> sameEdition;
    QSet<ItemId> otherEdition;
};

void BookPlacement::place(const LibraryItem &item)
{
    if (item.edition.isValid() && isPinned(item.id)) {
        m_touched.insert(WorkId(m_tx.number("SELECT work_id FROM editions WHERE id = $1", item.edition)));
        return;
    }
    placeUnpinned(item);
}

void BookPlacement::placeAnew(const QList<LibraryItem> &items)
{
    for (const LibraryItem &item : items) {
        m_tx.run("UPDATE items SET edition_id = NULL WHERE id = $1", item.id);
    }
    for (const LibraryItem &item : items) {
        placeUnpinned(item);
    }
}

void BookPlacement::placeUnpinned(const LibraryItem &item)
{
    m_tx.run("DELETE FROM likenesses WHERE (item_a = $1 OR item_b = $1) AND level <> 'file'", item.id);
    const Words words = wordsOn(item.id);
    const auto before = m_tx.first(
        "SELECT work_id FROM editions WHERE id = $1", [](const Row &row) { return row.id<WorkId>(0); }, item.edition);
    const std::optional<WorkId> found = workFor(item, words);
    const WorkId work = found ? *found : ownWork(before, item.id);
    const std::optional<EditionId> edition = editionFor(item, work, words);
    ItemTable(m_tx).setEdition(item.id, edition ? *edition : ownEdition(item, work));
    m_touched.insert(work);
    if (before) {
        m_touched.insert(*before);
    }
}

bool BookPlacement::isPinned(ItemId item) const
{
    return m_tx.number("SELECT count(*) FROM overrides WHERE kind = 'pin_book' AND subject = $1 AND ended_at IS NULL",
                       QString::number(item.value()))
        > 0;
}

BookPlacement::Words BookPlacement::wordsOn(ItemId item) const
{
    Words words;
    const std::map<QString, QSet<ItemId> *> places{{QStringLiteral("same_work"), &words.sameWork},
                                                   {QStringLiteral("other_work"), &words.otherWork},
                                                   {QStringLiteral("same_edition"), &words.sameEdition},
                                                   {QStringLiteral("other_edition"), &words.otherEdition}};
    const auto take = [&](const Row &row) {
        if (const auto place = places.find(row.text(0)); place != places.end()) {
            place->second->insert(ItemId(row.text(1).toLongLong()));
        }
    };
    const QString id = QString::number(item.value());
    for (const auto &[kind, set] : places) {
        m_tx.each("SELECT kind, object FROM overrides WHERE kind = $1 AND subject = $2 AND ended_at IS NULL", take,
                  kind, id);
        m_tx.each("SELECT kind, subject FROM overrides WHERE kind = $1 AND object = $2 AND ended_at IS NULL", take,
                  kind, id);
    }
    return words;
}

std::vector<BookPlacement::Candidate> BookPlacement::candidatesFor(ItemId item) const
{
    std::vector<Candidate> candidates;
    m_tx.each(
        "SELECT i.id, e.id, e.work_id, i.facts FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id <> $1 "
        "AND i.id IN (SELECT o.item_id FROM item_keys k JOIN item_keys o ON o.key = k.key WHERE k.item_id = $1) "
        "ORDER BY i.id",
        [&](const Row &row) {
            candidates.push_back(
                {row.id<ItemId>(0), row.id<EditionId>(1), row.id<WorkId>(2), judgedFromJson(row.text(3))});
        },
        item);
    return candidates;
}

std::vector<BookPlacement::Candidate> BookPlacement::itemsOf(WorkId work, ItemId but) const
{
    std::vector<Candidate> items;
    m_tx.each(
        "SELECT i.id, e.id, i.facts FROM editions e JOIN items i ON i.edition_id = e.id WHERE e.work_id = $1 "
        "AND i.id <> $2 ORDER BY i.id",
        [&](const Row &row) {
            items.push_back({row.id<ItemId>(0), row.id<EditionId>(1), work, judgedFromJson(row.text(2))});
        },
        work, but);
    return items;
}

std::optional<WorkId> BookPlacement::workFor(const LibraryItem &item, const Words &words)
{
    std::map<WorkId, double> scores;
    std::set<WorkId> others;
    std::optional<WorkId> said;
    for (const Candidate &other : candidatesFor(item.id)) {
        if (words.otherWork.contains(other.item)) {
            others.insert(other.work);
            continue;
        }
        const BookMatch match = matchBooks(item.facts.facts, other.book.facts);
        if (isOtherVolume(match)) {
            others.insert(other.work);
        } else if (match.verdict == MatchVerdict::Same) {
            scores[other.work] = std::max(scores[other.work], match.score);
        } else if (match.verdict == MatchVerdict::Review) {
            noteLikeness(item.id, other.item, "work", "review", match.score, proofOf(match));
        }
    }
    for (const ItemId same : words.sameWork) {
        const auto work = m_tx.first(
            "SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1",
            [](const Row &row) { return row.id<WorkId>(0); }, same);
        said = work && (!said || *work < *said) ? work : said;
    }
    if (said) {
        return said;
    }
    std::erase_if(scores, [&](const auto &score) { return others.contains(score.first); });
    const auto best = std::ranges::max_element(scores, {}, [](const auto &score) { return score.second; });
    return best == scores.end() ? std::nullopt : std::optional(best->first);
}

std::optional<EditionId> BookPlacement::editionFor(const LibraryItem &item, WorkId work, const Words &words)
{
    std::set<EditionId> same;
    std::set<EditionId> others;
    std::optional<EditionId> said;
    int pairs = 0;
    for (const Candidate &other : itemsOf(work, item.id)) {
        RecordingVerdict verdict = sameRecording(item.facts, other.book);
        if (words.sameEdition.contains(other.item)) {
            verdict = RecordingVerdict::Same;
            said = said ? said : other.edition;
        } else if (words.otherEdition.contains(other.item)) {
            verdict = RecordingVerdict::Different;
        }
        if (verdict == RecordingVerdict::Different) {
            others.insert(other.edition);
        } else if (verdict == RecordingVerdict::Same) {
            same.insert(other.edition);
        }
        if (++pairs <= mostPairs) {
            noteRecording(item, other, verdict);
        }
    }
    if (said) {
        return said;
    }
    std::erase_if(same, [&](EditionId edition) { return others.contains(edition); });
    return same.empty() ? std::nullopt : std::optional(*same.begin());
}

/// Two recordings of one work are told of, never merged.
void BookPlacement::noteRecording(const LibraryItem &item, const Candidate &other, RecordingVerdict verdict)
{
    if (verdict == RecordingVerdict::Same) {
        noteLikeness(item.id, other.item, "edition", "same", 1, proofOf(item.facts.recording, other.book.recording));
    } else if (verdict == RecordingVerdict::Unknown) {
        noteLikeness(item.id, other.item, "edition", "review", 0.5,
                     QStringLiteral("{\"ground\":\"narrator_unknown\"}"));
    } else {
        const BookMatch match = matchBooks(item.facts.facts, other.book.facts);
        noteLikeness(item.id, other.item, "work", "same", match.score, proofOf(match));
    }
}

/// A book that is this item's alone goes on being it, whatever it is called now.
WorkId BookPlacement::ownWork(std::optional<WorkId> before, ItemId item)
{
    if (before && itemsOf(*before, item).empty()) {
        return *before;
    }
    return WorkId(m_tx.insert("INSERT INTO works (kind, title, title_key, content_hash, created_at, updated_at) "
                              "VALUES ('book', '', '', 0, $1, $1)",
                              m_tx.now()));
}

EditionId BookPlacement::ownEdition(const LibraryItem &item, WorkId work)
{
    const qint64 own = m_tx.number("SELECT e.id FROM editions e WHERE e.id = $1 AND e.work_id = $2 AND NOT EXISTS "
                                   "(SELECT 1 FROM items i WHERE i.edition_id = e.id AND i.id <> $3)",
                                   item.edition, work, item.id);
    if (own != 0) {
        return EditionId(own);
    }
    return EditionId(m_tx.insert("INSERT INTO editions (work_id, narrators, language, publisher, runtime_ms) "
                                 "VALUES ($1, '', '', '', 0)",
                                 work));
}

void BookPlacement::noteLikeness(ItemId a, ItemId b, const char *level, const char *verdict, double score,
                                 const QString &proof)
{
    m_tx.run("INSERT INTO likenesses (item_a, item_b, level, verdict, score, proof) VALUES ($1, $2, $3, $4, $5, $6) "
             "ON CONFLICT (item_a, item_b) DO UPDATE SET level = excluded.level, verdict = excluded.verdict, "
             "score = excluded.score, proof = excluded.proof WHERE likenesses.level <> 'file'",
             std::min(a, b), std::max(a, b), QString::fromLatin1(level), QString::fromLatin1(verdict), score, proof);
}

void BookPlacement::finish()
{
    BookTable books(m_tx);
    for (const WorkId work : m_touched) {
        books.refresh(work);
    }
    for (const SeriesId series : WantedRows(m_tx).seriesOf({m_touched.cbegin(), m_touched.cend()})) {
        WantedTable(m_tx).bringUpToDate(series);
    }
    m_touched.clear();
    m_tx.touch(Topic::Books);
}
} // namespace kuramori
