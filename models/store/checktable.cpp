// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checktable.h"

#include "models/domain/bookassertion.h"
#include "models/domain/statedlength.h"
#include "models/store/storedchapters.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::chrono::milliseconds longestStated = std::chrono::hours(1000); // longer is no book
constexpr std::string_view isCurrent = "c.inode = f.inode AND c.size = f.size AND c.modified_ns = f.modified_ns";

FileStamp toStamp(const Row &row, int first)
{
    return {quint64(row.integer(first)), row.integer(first + 1), std::chrono::nanoseconds(row.integer(first + 2))};
}

QJsonArray arrayIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// From the columns of `audio` that CheckRows::file() names, from \a first on.
HeaderFacts toHeader(const Row &row, int first, qint64 size, bool isProbed)
{
    HeaderFacts header;
    header.size = size;
    header.trouble = row.text(first + 6);
    header.mayPass = !isProbed;
    if (!isProbed || !header.trouble.isEmpty()) {
        return header;
    }
    AudioFile audio;
    audio.container = row.text(first);
    audio.codec = row.text(first + 1);
    if (const auto duration = row.optionalInteger(first + 2)) {
        audio.duration = std::chrono::milliseconds(*duration);
    }
    audio.isDurationEstimated = row.boolean(first + 3);
    if (const auto bitrate = row.optionalInteger(first + 4)) {
        audio.bitrate = int(*bitrate);
    }
    audio.isEncrypted = row.boolean(first + 5);
    audio.chapters = chaptersFromJson(row.text(first + 7));
    header.audio = audio;
    return header;
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::string withCurrent(std::string_view before, std::string_view after)
{
    return std::string(before).append(isCurrent).append(after);
}
} // namespace

QJsonArray checkFindingsJson(const CheckFindings &findings)
{
    QJsonArray json;
    for (const CheckFinding &finding : findings) {
        const std::optional<qint64> at = finding.at ? std::optional<qint64>(finding.at->count()) : std::nullopt;
        json.append(QJsonObject{{QStringLiteral("rule"), checkRuleName(finding.rule)},
                                {QStringLiteral("weight"), checkWeightName(finding.weight)},
                                {QStringLiteral("at_ms"), orNull(at)},
                                {QStringLiteral("expected"), orNull(finding.expected)},
                                {QStringLiteral("found"), orNull(finding.found)},
                                {QStringLiteral("detail"), finding.detail}});
    }
    return json;
}

CheckFindings checkFindingsFrom(const QJsonArray &json)
{
    CheckFindings findings;
    findings.reserve(json.size());
    for (const QJsonValueConstRef value : json) {
        const QJsonObject object = value.toObject();
        const auto rule = checkRuleFrom(object.value(QLatin1String("rule")).toString());
        const auto weight = checkWeightFrom(object.value(QLatin1String("weight")).toString());
        if (!rule || !weight) {
            continue;
        }
        CheckFinding finding{*rule,
                             *weight,
                             {},
                             numberIn(object.value(QLatin1String("expected"))),
                             numberIn(object.value(QLatin1String("found"))),
                             object.value(QLatin1String("detail")).toString()};
        if (const auto at = numberIn(object.value(QLatin1String("at_ms")))) {
            finding.at = std::chrono::milliseconds(*at);
        }
        findings.append(finding);
    }
    return findings;
}

std::optional<FileCheck> CheckRows::check(FileId file) const
{
    const auto toCheck = [](const Row &row) {
        return FileCheck{CheckTier(row.integer(0)), fileVerdictFrom(row.text(1)).value_or(FileVerdict::Unknown),
                         checkFindingsFrom(arrayIn(row.text(2))), toStamp(row, 3), row.time(6)};
    };
    return m_tx.first("SELECT tier, verdict, findings, inode, size, modified_ns, checked_at FROM file_checks "
                      "WHERE file_id = $1",
                      toCheck, file);
}

bool CheckRows::isStale(FileId file) const
{
    static const std::string sql
        = withCurrent("SELECT count(*) FROM file_checks c JOIN files f ON f.id = c.file_id WHERE f.id = $1 AND ", "");
    return m_tx.number(sql, file) == 0;
}

QList<FileId> CheckRows::filesOf(RootId root, CheckTier depth, Timestamp since) const
{
    static const std::string sql = withCurrent(
        "SELECT f.id FROM files f LEFT JOIN file_checks c ON c.file_id = f.id AND c.tier >= $2 AND c.checked_at >= $3 "
        "AND ",
        " WHERE f.root_id = $1 AND f.kind = 'audio' AND c.file_id IS NULL ORDER BY f.id");
    return m_tx.all(
        sql, [](const Row &row) { return row.id<FileId>(0); }, root, int(depth), since);
}

QList<FileId> CheckRows::filesDue(CheckTier depth, Timestamp since, qint64 most) const
{
    static const std::string never = withCurrent(
        "SELECT f.id FROM files f JOIN roots r ON r.id = f.root_id AND r.state = 'online' LEFT JOIN file_checks c "
        "ON c.file_id = f.id AND c.tier >= $1 AND ",
        " WHERE f.kind = 'audio' AND f.missing_since IS NULL AND c.file_id IS NULL ORDER BY f.size, f.id LIMIT $2");
    static const std::string before = withCurrent(
        "SELECT f.id FROM file_checks c JOIN files f ON f.id = c.file_id JOIN roots r ON r.id = f.root_id "
        "AND r.state = 'online' WHERE f.kind = 'audio' AND f.missing_since IS NULL AND c.tier >= $1 "
        "AND c.checked_at < $2 AND ",
        " ORDER BY c.checked_at, f.size, f.id LIMIT $3");
    const auto toId = [](const Row &row) { return row.id<FileId>(0); };
    QList<FileId> files = m_tx.all(never, toId, int(depth), most);
    return files + m_tx.all(before, toId, int(depth), since, most - files.size());
}

qint64 CheckRows::countOnline() const
{
    return m_tx.number("SELECT count(*) FROM files f JOIN roots r ON r.id = f.root_id WHERE r.state = 'online' "
                       "AND f.kind = 'audio' AND f.missing_since IS NULL");
}

QList<FileId> CheckRows::audioOf(WorkId book) const
{
    return m_tx.all(
        "SELECT f.id FROM editions e JOIN items i ON i.edition_id = e.id JOIN item_files m "
        "ON m.item_id = i.id JOIN files f ON f.id = m.file_id WHERE e.work_id = $1 AND f.kind = 'audio' "
        "AND f.missing_since IS NULL ORDER BY i.id, m.position",
        [](const Row &row) { return row.id<FileId>(0); }, book);
}

std::optional<FileToCheck> CheckRows::file(FileId id) const
{
    const auto toFile = [](const Row &row) {
        const FileStamp stamp = toStamp(row, 3);
        return FileToCheck{row.id<FileId>(0), row.id<RootId>(1), row.bytes(2), stamp,
                           toHeader(row, 7, stamp.size, !row.isNull(6))};
    };
    return m_tx.first("SELECT f.id, f.root_id, f.path, f.inode, f.size, f.modified_ns, f.probed_at, a.container, "
                      "a.codec, a.duration_ms, a.is_estimated, a.bitrate, a.is_encrypted, a.trouble, a.chapters "
                      "FROM files f LEFT JOIN audio a ON a.file_id = f.id WHERE f.id = $1",
                      toFile, id);
}

QList<TrackedFile> CheckRows::tracks(RootId root) const
{
    const auto toFile = [](const Row &row) {
        return TrackedFile{row.id<FileId>(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    };
    const bool isSqlite = m_tx.dialect() == Dialect::Sqlite;
    return m_tx.all(isSqlite ? "SELECT f.id, f.shown, a.tags ->> '$.track[0]', a.tags ->> '$.track_total[0]', "
                               "a.tags ->> '$.disc[0]' FROM files f LEFT JOIN audio a ON a.file_id = f.id "
                               "WHERE f.root_id = $1 AND f.kind = 'audio' AND f.missing_since IS NULL ORDER BY f.path"
                             : "SELECT f.id, f.shown, a.tags::json #>> '{track,0}', "
                               "a.tags::json #>> '{track_total,0}', a.tags::json #>> '{disc,0}' FROM files f "
                               "LEFT JOIN audio a ON a.file_id = f.id WHERE f.root_id = $1 AND f.kind = 'audio' "
                               "AND f.missing_since IS NULL ORDER BY f.path",
                    toFile, root);
}

RuntimeFacts CheckRows::runtimeFacts(FileId file) const
{
    RuntimeFacts facts;
    const ItemId item(m_tx.number("SELECT item_id FROM item_files WHERE file_id = $1", file));
    readServers(file, item, &facts);
    readSideCars(item, &facts);
    readTags(file, item, &facts);
    if (!item.isValid()) {
        return facts; // of no book
    }
    const auto read = [&facts](const Row &row) {
        const bool areOthersKnown = row.integer(2) == 0;
        facts.isWhole = row.integer(0) == 0;
        facts.isLast = row.integer(1) == 0;
        facts.others = areOthersKnown ? std::optional(std::chrono::milliseconds(row.integer(3))) : std::nullopt;
    };
    m_tx.each("SELECT count(f.id), "
              "count(CASE WHEN m.position > (SELECT position FROM item_files WHERE file_id = $1) THEN 1 END), "
              "count(CASE WHEN a.duration_ms IS NULL OR a.is_estimated <> 0 OR c.verdict = 'damaged' THEN 1 END), "
              "CAST(coalesce(sum(a.duration_ms), 0) AS BIGINT) FROM item_files m JOIN files f ON f.id = m.file_id "
              "AND f.kind = 'audio' AND f.missing_since IS NULL LEFT JOIN audio a ON a.file_id = f.id "
              "LEFT JOIN file_checks c ON c.file_id = f.id WHERE m.item_id = $2 AND m.file_id <> $1",
              read, file, item);
    return facts;
}

/// A server measures each file, or else the book.
void CheckRows::readServers(FileId file, ItemId item, RuntimeFacts *facts) const
{
    const auto stated = [](const Row &row) {
        return StatedRuntime{std::chrono::milliseconds(row.integer(1)), QStringLiteral("server ") + row.text(0)};
    };
    facts->ofFile = m_tx.all("SELECT s.name, sf.duration_ms FROM server_files sf JOIN server_books b "
                             "ON b.id = sf.book_id AND b.missing_since IS NULL AND b.is_missing = 0 "
                             "JOIN servers s ON s.id = b.server_id WHERE sf.file_id = $1 AND sf.duration_ms > 0 "
                             "ORDER BY s.id, b.id",
                             stated, file);
    facts->ofBook = m_tx.all(
        "SELECT DISTINCT s.name, b.duration_ms FROM item_files m JOIN server_files sf ON sf.file_id = m.file_id "
        "JOIN server_books b ON b.id = sf.book_id AND b.missing_since IS NULL AND b.is_missing = 0 "
        "AND b.matched = 'whole' AND b.duration_ms > 0 JOIN items i ON i.id = m.item_id "
        "AND i.audio_files = b.audio_files JOIN servers s ON s.id = b.server_id WHERE m.item_id = $1 "
        "AND sf.duration_ms IS NULL ORDER BY s.name, b.duration_ms",
        stated, item);
}

void CheckRows::readSideCars(ItemId item, RuntimeFacts *facts) const
{
    StatedRuntimes said; // the last source is the most trusted
    m_tx.each(
        "SELECT value, source FROM assertions WHERE item_id = $1 AND field = 'runtime' ORDER BY position",
        [&said](const Row &row) {
            if (const auto length = statedLength(row.text(0))) {
                said.append({*length, row.text(1)});
            }
        },
        item);
    std::stable_sort(said.begin(), said.end(), [](const StatedRuntime &a, const StatedRuntime &b) {
        return bookSourceFrom(a.by) > bookSourceFrom(b.by);
    });
    facts->ofBook += said;
}

/// A length that another file of the book states too was copied with the rest of the tags.
void CheckRows::readTags(FileId file, ItemId item, RuntimeFacts *facts) const
{
    const std::string length
        = m_tx.dialect() == Dialect::Sqlite ? "a.tags ->> '$.length[0]'" : "a.tags::json #>> '{length,0}'";
    const QString stated = m_tx.first(
                                   "SELECT coalesce(" + length + ", '') FROM audio a WHERE a.file_id = $1",
                                   [](const Row &row) { return row.text(0); }, file)
                               .value_or(QString());
    const qint64 milliseconds = stated.toLongLong();
    if (milliseconds <= 0 || milliseconds > longestStated.count()) {
        return;
    }
    const qint64 copies = m_tx.number("SELECT count(*) FROM item_files m JOIN audio a ON a.file_id = m.file_id "
                                      "WHERE m.item_id = $1 AND m.file_id <> $2 AND "
                                          + length + " = $3",
                                      item, file, stated);
    if (copies == 0) {
        facts->ofFile.append({std::chrono::milliseconds(milliseconds), bookSourceName(BookSource::Tags)});
    }
}

void CheckTable::put(FileId file, const FileCheck &check)
{
    const auto breaks = breaksAt(check.findings);
    const Param breaksAtMs = breaks ? Param(qint64(breaks->count())) : Param(nullptr);
    const QByteArray findings = QJsonDocument(checkFindingsJson(check.findings)).toJson(QJsonDocument::Compact);
    // From the files' own table, so that a file that is gone meanwhile is no error.
    m_tx.run("INSERT INTO file_checks (file_id, tier, verdict, findings, breaks_at_ms, checked_at, inode, size, "
             "modified_ns) SELECT f.id, $2, $3, $4, $5, $6, $7, $8, $9 FROM files f WHERE f.id = $1 "
             "ON CONFLICT (file_id) DO UPDATE SET tier = excluded.tier, verdict = excluded.verdict, "
             "findings = excluded.findings, breaks_at_ms = excluded.breaks_at_ms, checked_at = excluded.checked_at, "
             "inode = excluded.inode, size = excluded.size, modified_ns = excluded.modified_ns",
             file, int(check.tier), fileVerdictName(check.verdict), QString::fromUtf8(findings), breaksAtMs, m_tx.now(),
             qint64(check.stamp.inode), check.stamp.size, qint64(check.stamp.modified.count()));
    m_tx.touch(Topic::Checks);
}

void CheckTable::putIfNew(FileId file, const FileCheck &check)
{
    if (CheckRows(m_tx).isStale(file)) {
        put(file, check);
    }
}
} // namespace kuramori
