// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/checkedfiles.h"

#include "models/base/textkey.h"
#include "models/store/checktable.h"
#include "models/tables/idbatch.h"

#include <QJsonDocument>

#include <algorithm>
#include <string>
#include <string_view>

namespace kuramori
{
namespace
{
constexpr std::string_view isStale = "(c.inode <> f.inode OR c.size <> f.size OR c.modified_ns <> f.modified_ns)";
constexpr std::string_view books = " LEFT JOIN item_files m ON m.file_id = f.id LEFT JOIN items i ON i.id = m.item_id "
                                   "LEFT JOIN editions e ON e.id = i.edition_id LEFT JOIN books b "
                                   "ON b.work_id = e.work_id LEFT JOIN works w ON w.id = e.work_id";

/// What is to hold of the row `c` of checks, of which there may be none.
std::string conditionOf(CheckChoice choice)
{
    const std::string isFresh = "NOT " + std::string(isStale);
    switch (choice) {
    case CheckChoice::Wrong: // for the index of what is not sound
        return "c.verdict <> 'sound' AND c.verdict <> 'unknown'";
    case CheckChoice::Damaged:
        return "c.verdict <> 'sound' AND c.verdict = 'damaged'";
    case CheckChoice::Unknown:
        return "c.verdict <> 'sound' AND c.verdict = 'unknown'";
    case CheckChoice::Sound:
        return "c.verdict = 'sound' AND " + isFresh;
    case CheckChoice::Never:
        return "(c.file_id IS NULL OR " + std::string(isStale) + ")";
    case CheckChoice::All:
        break;
    }
    return "1 = 1";
}

std::string_view expressionOf(CheckColumn column)
{
    switch (column) {
    case CheckColumn::Book:
        return "w.title_key";
    case CheckColumn::File:
        return "f.shown";
    case CheckColumn::Place:
        return "c.breaks_at_ms";
    case CheckColumn::Depth:
        return "c.tier";
    case CheckColumn::Checked:
        return "c.checked_at";
    case CheckColumn::Size:
        return "f.size";
    case CheckColumn::Verdict:
    case CheckColumn::What:
    case CheckColumn::Count:
        break;
    }
    return "CASE c.verdict WHEN 'damaged' THEN 0 WHEN 'suspect' THEN 1 WHEN 'unknown' THEN 2 WHEN 'sound' THEN 3 END";
}

std::string orderOf(const CheckQuery &query)
{
    const std::string expression(expressionOf(query.column));
    return " ORDER BY CASE WHEN " + expression + " IS NULL THEN 1 ELSE 0 END, " + expression
        + (query.descending ? " DESC" : "") + ", f.root_id, f.path";
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

CheckLine toLine(const Row &row)
{
    CheckLine line;
    line.id = row.id<FileId>(0);
    line.root = row.text(1);
    line.path = row.text(2);
    line.diskPath = row.bytes(3) + '/' + row.bytes(4);
    line.size = row.integer(5);
    line.book = row.text(6);
    if (!row.isNull(7)) {
        line.tier = CheckTier(row.integer(7));
        line.verdict = fileVerdictFrom(row.text(8)).value_or(FileVerdict::Unknown);
        line.findings = checkFindingsFrom(QJsonDocument::fromJson(row.text(9).toUtf8()).array());
        line.checkedAt = row.time(10);
        line.isStale = row.boolean(11);
    }
    return line;
}
} // namespace

qint64 checkedFileTotal(ReadTx &tx)
{
    return tx.number("SELECT count(*) FROM files WHERE kind = 'audio' AND missing_since IS NULL");
}

std::vector<qint64> checkedFileOrder(ReadTx &tx, const CheckQuery &query, int limit)
{
    const bool isFiltered = !query.words.isEmpty();
    const bool needsBooks = isFiltered || query.column == CheckColumn::Book;
    const bool needsCheck = query.tier || (query.choice != CheckChoice::Never && query.choice != CheckChoice::All);
    std::string sql
        = isFiltered ? "SELECT f.id, f.shown, coalesce(b.search_text, '') FROM files f" : "SELECT f.id FROM files f";
    sql += needsCheck ? " JOIN file_checks c ON c.file_id = f.id" : " LEFT JOIN file_checks c ON c.file_id = f.id";
    sql += needsBooks ? std::string(books) : std::string();
    sql += " WHERE f.kind = 'audio' AND f.missing_since IS NULL AND " + conditionOf(query.choice);
    sql += query.tier ? " AND c.tier = " + std::to_string(int(*query.tier)) : std::string();
    sql += orderOf(query);
    if (limit > 0 && !isFiltered) {
        sql += " LIMIT " + std::to_string(limit);
    }
    std::vector<qint64> ids;
    tx.each(sql, [&](const Row &row) {
        // Paths are not kept folded: a filter over them reads them all.
        if (!isFiltered || holdsAll(textKey(row.text(1)) + u'\n' + row.text(2), query.words)) {
            ids.push_back(row.integer(0));
        }
    });
    if (limit > 0 && ids.size() > std::size_t(limit)) {
        ids.resize(std::size_t(limit));
    }
    return ids;
}

QList<CheckLine> checkedFileLines(ReadTx &tx, std::span<const qint64> ids)
{
    static const std::string sql
        = "SELECT f.id, r.shown, f.shown, r.path, f.path, f.size, coalesce(w.title, ''), c.tier, c.verdict, "
          "c.findings, c.checked_at, CASE WHEN "
        + std::string(isStale)
        + " THEN 1 ELSE 0 END FROM files f JOIN roots r ON r.id = f.root_id LEFT JOIN file_checks c "
          "ON c.file_id = f.id"
        + std::string(books) + " WHERE f.missing_since IS NULL AND f.id IN (" + idBatchMarks() + ")";
    QList<CheckLine> lines;
    lines.reserve(qsizetype(ids.size()));
    eachOfIds(tx, sql, ids, [&lines](const Row &row) { lines.append(toLine(row)); });
    return lines;
}
} // namespace kuramori
