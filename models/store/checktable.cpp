// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checktable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
constexpr std::string_view isCurrent = "c.inode = f.inode AND c.size = f.size AND c.modified_ns = f.modified_ns";

FileStamp toStamp(const Row &row, int first)
{
    return {quint64(row.integer(first)), row.integer(first + 1), std::chrono::nanoseconds(row.integer(first + 2))};
}

QJsonArray arrayIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QList<AudioChapter> chaptersIn(const QString &text)
{
    QList<AudioChapter> chapters;
    const QJsonArray rows = arrayIn(text);
    chapters.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        const QJsonArray cells = row.toArray();
        chapters.append({std::chrono::milliseconds(cells.at(0).toInteger()),
                         std::chrono::milliseconds(cells.at(1).toInteger()), cells.at(2).toString()});
    }
    return chapters;
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
    audio.chapters = chaptersIn(row.text(first + 7));
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
