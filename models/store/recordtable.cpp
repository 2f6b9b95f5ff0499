// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordtable.h"

#include "models/domain/lookuprules.h"
#include "models/domain/override.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/recordjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array decisionNames{"automatic", "review", "none"}; // by MatchDecision
constexpr std::array doubtNames{"", "score", "rival", "refused"}; // by MatchDoubt
constexpr std::array verdictNames{"same", "other", "unknown"}; // by RecordingVerdict

template <class Value, std::size_t count>
Value named(const std::array<const char *, count> &names, const QString &text, Value otherwise)
{
    const auto found = std::ranges::find_if(names, [&](const char *name) { return text == QLatin1String(name); });
    return found == names.end() ? otherwise : Value(found - names.begin());
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Chapters are asked for apart and not each time. Where none came with an answer, those heard before still hold,
/// unless it is about another length. A work keeps the names by which anybody has found it.
BookRecord withKnown(BookRecord heard, const std::optional<KnownRecord> &known)
{
    heard.names = known ? known->record.names + heard.names : heard.names;
    heard.names.removeDuplicates();
    if (known && heard.chapters.isEmpty() && heard.recording.runtime == known->record.recording.runtime) {
        heard.chapters = known->record.chapters;
        heard.areChaptersExact = known->record.areChaptersExact;
        heard.intro = known->record.intro;
        heard.outro = known->record.outro;
    }
    return heard;
}

/// From the column `from` on: id, provider, source_id, region, content, said_at.
KnownRecord toKnown(const Row &row, int from = 0)
{
    KnownRecord known{row.id<RecordId>(from), recordFromJson(row.text(from + 4).toUtf8()), row.time(from + 5)};
    known.record.provider = bookProviderFrom(row.text(from + 1)).value_or(BookProvider::OpenLibrary);
    known.record.id = row.text(from + 2);
    known.record.region = row.text(from + 3);
    return known;
}

LinkedRecord toLinked(const Row &row)
{
    return {toKnown(row, 5),
            linkStateFrom(row.text(0)).value_or(LinkState::Candidate),
            linkMethodFrom(row.text(1)).value_or(LinkMethod::Words),
            row.real(2),
            named(verdictNames, row.text(3), RecordingVerdict::Unknown),
            row.text(4)};
}

QString silentJson(const QMap<QString, QString> &silent)
{
    QJsonObject object;
    for (auto one = silent.begin(); one != silent.end(); ++one) {
        object.insert(one.key(), one.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> silentFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, QString> silent;
    for (auto one = object.begin(); one != object.end(); ++one) {
        silent.insert(one.key(), one.value().toString());
    }
    return silent;
}

// Present, placed, and neither asked about nor due.
constexpr const char *dueCondition = "FROM items i LEFT JOIN item_lookups l ON l.item_id = i.id "
                                     "WHERE i.missing_since IS NULL AND i.edition_id IS NOT NULL "
                                     "AND (l.item_id IS NULL OR l.next_at <= $1)";
} // namespace

QString matchDecisionName(MatchDecision decision)
{
    return QLatin1String(decisionNames.at(std::size_t(decision)));
}

QString matchDoubtName(MatchDoubt doubt)
{
    return QLatin1String(doubtNames.at(std::size_t(doubt)));
}

std::optional<MatchDoubt> matchDoubtFrom(const QString &text)
{
    const auto found = std::ranges::find_if(doubtNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == doubtNames.end() ? std::nullopt : std::optional(MatchDoubt(found - doubtNames.begin()));
}

std::optional<KnownRecord> RecordRows::record(const RecordKey &key) const
{
    return m_tx.first(
        "SELECT id, provider, source_id, region, content, said_at FROM provider_records "
        "WHERE provider = $1 AND source_id = $2 AND region = $3",
        [](const Row &row) { return toKnown(row); }, bookProviderName(key.provider), key.id, orEmpty(key.region));
}

QList<LinkedRecord> RecordRows::recordsOf(ItemId item) const
{
    return m_tx.all("SELECT l.state, l.method, l.score, l.recording, l.reason, r.id, r.provider, r.source_id, "
                    "r.region, r.content, r.said_at FROM item_records l JOIN provider_records r ON r.id = l.record_id "
                    "WHERE l.item_id = $1 ORDER BY l.position",
                    toLinked, item);
}

std::optional<ItemLookup> RecordRows::lookup(ItemId item) const
{
    return m_tx.first(
        "SELECT asked_at, next_at, decision, doubt, risk, silent FROM item_lookups WHERE item_id = $1",
        [](const Row &row) {
            return ItemLookup{row.time(0),
                              row.time(1),
                              named(decisionNames, row.text(2), MatchDecision::None),
                              named(doubtNames, row.text(3), MatchDoubt::Nothing),
                              row.real(4),
                              silentFrom(row.text(5))};
        },
        item);
}

RecordWords RecordRows::wordsOn(ItemId item) const
{
    RecordWords words;
    m_tx.each(
        "SELECT kind, object FROM overrides WHERE kind IN ('is_record', 'not_record', 'no_record') AND subject = $1 "
        "AND ended_at IS NULL ORDER BY id",
        [&words](const Row &row) {
            const auto key = recordKeyFrom(row.text(1));
            switch (overrideKindFrom(row.text(0)).value_or(OverrideKind::NoRecord)) {
            case OverrideKind::IsRecord:
                words.chosen += key ? QList{*key} : QList<RecordKey>();
                break;
            case OverrideKind::NotRecord:
                words.refused += key ? QList{*key} : QList<RecordKey>();
                break;
            default:
                words.isOfNone = true;
            }
        },
        QString::number(item.value()));
    return words;
}

std::optional<AskedBook> RecordRows::asked(ItemId item) const
{
    std::optional<AskedBook> book = askedByFiles(item);
    const std::optional<SearchWords> words = book ? searchWords(item) : std::nullopt;
    return words ? searchedAs(std::move(*book), *words) : book;
}

std::optional<AskedBook> RecordRows::askedByFiles(ItemId id) const
{
    const ItemRows rows(m_tx);
    const std::optional<LibraryItem> item = rows.item(id);
    QList<BookAssertion> said = rows.assertions(id);
    said.removeIf([](const BookAssertion &one) { return !isOfFiles(one.source); });
    if (!item || !item->edition.isValid()) {
        return std::nullopt;
    }
    JudgedBook book = judgedWith(said, item->runtime);
    return AskedBook{std::move(book.facts), std::move(book.recording), chaptersOf(id)};
}

std::optional<SearchWords> RecordRows::searchWords(ItemId item) const
{
    const std::optional<QString> text = m_tx.first(
        "SELECT object FROM overrides WHERE kind = 'search_as' AND subject = $1 AND ended_at IS NULL "
        "ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.text(0); }, QString::number(item.value()));
    return text ? searchWordsFrom(*text) : std::nullopt;
}

/// Of a single file those that it holds; of several, as rippers cut them, the files themselves.
QList<std::chrono::milliseconds> RecordRows::chaptersOf(ItemId item) const
{
    struct File
    {
        std::chrono::milliseconds length;
        QString chapters;
    };
    const QList<File> files = m_tx.all(
        "SELECT a.duration_ms, a.chapters FROM item_files m JOIN files f ON f.id = m.file_id "
        "JOIN audio a ON a.file_id = f.id WHERE m.item_id = $1 AND f.missing_since IS NULL ORDER BY m.position",
        [](const Row &row) {
            return File{std::chrono::milliseconds(row.integer(0)), row.text(1)};
        },
        item);
    QList<std::chrono::milliseconds> lengths;
    if (files.size() == 1) {
        const QJsonArray chapters = QJsonDocument::fromJson(files.constFirst().chapters.toUtf8()).array();
        lengths.reserve(chapters.size());
        for (const QJsonValueConstRef chapter : chapters) {
            const QJsonArray parts = chapter.toArray();
            lengths.append(std::chrono::milliseconds(parts.at(1).toInteger() - parts.at(0).toInteger()));
        }
        return lengths;
    }
    lengths.reserve(files.size());
    for (const File &file : files) {
        lengths.append(file.length);
    }
    return lengths;
}

QList<ItemId> RecordRows::due(Timestamp now, qint64 most) const
{
    return m_tx.all(
        std::string("SELECT i.id ") + dueCondition
            + " ORDER BY CASE WHEN l.item_id IS NULL THEN 0 WHEN i.added_at > $3 THEN 1 ELSE 2 END, l.next_at, i.id "
              "LIMIT $2",
        [](const Row &row) { return row.id<ItemId>(0); }, now, most, youngSince(now));
}

qint64 RecordRows::countDue(Timestamp now) const
{
    return m_tx.number(std::string("SELECT count(*) ") + dueCondition, now);
}

qint64 RecordRows::countYoungDue(Timestamp now) const
{
    return m_tx.number(std::string("SELECT count(*) ") + dueCondition
                           + " AND l.item_id IS NOT NULL AND i.added_at > $2",
                       now, youngSince(now));
}

qint64 RecordRows::countPresent() const
{
    return m_tx.number("SELECT count(*) FROM items WHERE missing_since IS NULL AND edition_id IS NOT NULL");
}

qint64 RecordRows::countUnasked() const
{
    return m_tx.number("SELECT count(*) FROM items i WHERE missing_since IS NULL AND edition_id IS NOT NULL "
                       "AND NOT EXISTS (SELECT 1 FROM item_lookups l WHERE l.item_id = i.id)");
}

void RecordTable::bring(ItemId item, RecordId record)
{
    constexpr int last = 1000; // until somebody has chosen
    m_tx.run("INSERT INTO item_records (item_id, record_id, provider, position, state, method, score, recording, "
             "reason) SELECT $1, id, provider, $3, 'candidate', 'words', 0, 'unknown', '' FROM provider_records "
             "WHERE id = $2 ON CONFLICT (item_id, record_id) DO NOTHING",
             item, record, last);
}

RecordId RecordTable::keep(const BookRecord &heard, Timestamp saidAt, const QByteArray &rawHash)
{
    const BookRecord record = withKnown(heard, RecordRows(m_tx).record(keyOf(heard)));
    const QByteArray content = toJson(record);
    const QByteArray fingerprint = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const RecordKey key = keyOf(record);
    m_tx.run(
        "INSERT INTO provider_records (provider, source_id, region, content, fingerprint, said_at, changed_at, "
        "raw_hash) VALUES ($1, $2, $3, $4, $5, $6, $6, $7) ON CONFLICT (provider, source_id, region) DO UPDATE SET "
        "changed_at = CASE WHEN provider_records.fingerprint = excluded.fingerprint "
        "THEN provider_records.changed_at ELSE excluded.changed_at END, "
        "content = excluded.content, fingerprint = excluded.fingerprint, said_at = excluded.said_at, "
        "raw_hash = excluded.raw_hash WHERE provider_records.said_at <= excluded.said_at",
        bookProviderName(key.provider), key.id, orEmpty(key.region), QString::fromUtf8(content), fingerprint, saidAt,
        rawHash);
    return RecordId(
        m_tx.number("SELECT id FROM provider_records WHERE provider = $1 AND source_id = $2 AND region = $3",
                    bookProviderName(key.provider), key.id, orEmpty(key.region)));
}

void RecordTable::setLinks(ItemId item, const AskedBook &book, const QList<RecordLink> &links)
{
    const RecordRows rows(m_tx);
    m_tx.run("DELETE FROM item_records WHERE item_id = $1", item);
    int position = 0;
    for (const RecordLink &link : links) {
        const std::optional<KnownRecord> known = rows.record(link.record);
        if (!known) {
            stopWith(ErrorKind::Defect, QStringLiteral("No record %1 is kept.").arg(recordKeyText(link.record)));
        }
        m_tx.run("INSERT INTO item_records (item_id, record_id, provider, position, state, method, score, recording, "
                 "reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                 item, known->id, bookProviderName(link.record.provider), position, linkStateName(link.state),
                 linkMethodName(link.method), link.match.score,
                 QString::fromLatin1(verdictNames.at(size_t(link.recording.verdict))),
                 orEmpty(recordingSentence(book, known->record, link.recording)));
        ++position;
    }
    m_tx.touch(Topic::Books);
}

void RecordTable::setLookup(ItemId item, const ItemLookup &lookup)
{
    m_tx.run("INSERT INTO item_lookups (item_id, asked_at, next_at, decision, doubt, risk, silent) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (item_id) DO UPDATE SET asked_at = excluded.asked_at, "
             "next_at = excluded.next_at, decision = excluded.decision, doubt = excluded.doubt, risk = excluded.risk, "
             "silent = excluded.silent",
             item, lookup.askedAt, lookup.nextAt, matchDecisionName(lookup.decision), matchDoubtName(lookup.doubt),
             lookup.risk, silentJson(lookup.silent));
    m_tx.touch(Topic::Books);
}

namespace
{
/// What was ever brought for the item, and what a person chose: a word that is said again may be of a record that was
/// unlike the book, and was let go with the word.
std::vector<BookRecord> broughtOrChosen(const RecordRows &rows, ItemId item, const QList<RecordKey> &chosen)
{
    std::vector<BookRecord> records;
    for (LinkedRecord &linked : rows.recordsOf(item)) {
        records.push_back(std::move(linked.known.record));
    }
    for (const RecordKey &key : chosen) {
        const bool isBrought = std::ranges::any_of(records, [&](const BookRecord &one) { return keyOf(one) == key; });
        if (std::optional<KnownRecord> known = isBrought ? std::nullopt : rows.record(key)) {
            records.push_back(std::move(known->record));
        }
    }
    return records;
}
} // namespace

RecordChoice RecordTable::chooseAnew(ItemId item)
{
    const RecordRows rows(m_tx);
    const std::optional<AskedBook> book = rows.asked(item);
    if (!book) {
        return {};
    }
    const RecordWords words = rows.wordsOn(item);
    const std::vector<BookRecord> records = broughtOrChosen(rows, item, words.chosen);
    RecordChoice choice = chooseRecords(*book, records, words);
    if (words != RecordWords()) {
        addUnsaid(chooseRecords(*book, records, {}), choice);
    }
    if (rows.searchWords(item)) {
        addUnsaid(chooseRecords(*rows.askedByFiles(item), records, {}), choice);
    }
    setLinks(item, *book, choice.links);
    for (const BookProvider provider : bookProviders) {
        const auto taken = std::ranges::find_if(choice.links, [provider](const RecordLink &link) {
            return link.state == LinkState::Taken && link.record.provider == provider;
        });
        QList<BookAssertion> said;
        if (taken != choice.links.end()) {
            const auto record
                = std::ranges::find_if(records, [&](const BookRecord &one) { return keyOf(one) == taken->record; });
            said = assertionsOfRecord(*record, taken->method, taken->isRecordingKnown());
        }
        ItemTable(m_tx).setWords(item, sourceOf(provider), said);
    }
    m_tx.run("UPDATE item_lookups SET decision = $2, doubt = $3, risk = $4 WHERE item_id = $1", item,
             matchDecisionName(choice.decision), matchDoubtName(choice.doubt), choice.risk);
    return choice;
}
} // namespace kuramori
