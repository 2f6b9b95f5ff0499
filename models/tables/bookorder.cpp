// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookorder.h"

#include "models/domain/recordingkey.h"
#include "models/store/sqltext.h"
#include "models/store/tx.h"
#include "models/tables/titlewords.h"

#include <algorithm>
#include <string>

namespace kuramori
{
namespace
{
using Params = std::vector<Param>;

/// An expression to sort by, which has an index (schema step 0011), and how rows are told whose value is unknown.
struct SortKey
{
    std::string_view expression;
    std::string_view known; ///< empty: never unknown
    std::string_view unknown;
    bool unknownDiffer = false; ///< they have an order of their own
};

SortKey sortKey(BookColumn column)
{
    switch (column) {
    case BookColumn::Authors:
        return {"b.shelf_key", "b.shelf_key >= ' '", "b.shelf_key < ' '", true};
    case BookColumn::Series:
        return {"b.series_key", "b.series_key > ''", "b.series_key = ''"};
    case BookColumn::Narrators:
        return {"substr(b.narrators, 1, 100)", "substr(b.narrators, 1, 100) > ''", "substr(b.narrators, 1, 100) = ''"};
    case BookColumn::Runtime:
        return {"b.runtime_ms", "b.runtime_ms > 0", "b.runtime_ms = 0"};
    case BookColumn::Year:
        return {"b.year", "b.year IS NOT NULL", "b.year IS NULL"};
    case BookColumn::Language:
        return {"substr(b.language, 1, 100)", "substr(b.language, 1, 100) > ''", "substr(b.language, 1, 100) = ''"};
    case BookColumn::Size:
        return {"b.size", "b.size > 0", "b.size = 0"};
    case BookColumn::Recordings:
        return {"b.editions", {}, {}};
    case BookColumn::State:
        return {"(CASE WHEN b.missing = 0 THEN 0 WHEN b.items > 0 THEN 1 ELSE 2 END)", {}, {}};
    case BookColumn::Added:
        return {"b.added_at", {}, {}};
    case BookColumn::Title:
    case BookColumn::Count:
        break;
    }
    return {"w.title_key", {}, {}};
}

bool isOfWorks(BookColumn column)
{
    return sortKey(column).expression.starts_with("w.");
}

std::string marker(const Params &params)
{
    return "$" + std::to_string(params.size());
}

/// On rows `f` of books. Where an index finds them, as sets.
std::string facetConditions(const BookFacets &facets, Params &params)
{
    std::string sql;
    if (!facets.languages.isEmpty()) {
        std::string list;
        for (const QString &language : facets.languages) {
            params.emplace_back(language);
            list += (list.empty() ? "" : ", ") + marker(params);
        }
        sql += " AND f.language IN (" + list + ")";
    }
    if (!facets.format.isEmpty()) {
        params.emplace_back(facets.format);
        sql += " AND f.work_id IN (SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id "
               "WHERE substr(i.format, 1, 100) = "
            + marker(params) + ")";
    }
    if (facets.state) {
        params.emplace_back(int(*facets.state));
        sql += " AND (CASE WHEN f.missing = 0 THEN 0 WHEN f.items > 0 THEN 1 ELSE 2 END) = " + marker(params);
    }
    for (const auto &[person, role] : {std::pair(facets.author, "author"), std::pair(facets.narrator, "narrator")}) {
        if (person.isValid()) {
            params.emplace_back(person);
            sql += " AND f.work_id IN (SELECT c.work_id FROM contributors c WHERE c.role = '" + std::string(role)
                + "' AND c.person_id = " + marker(params) + ")";
        }
    }
    if (facets.series.isValid()) {
        params.emplace_back(facets.series);
        sql += " AND f.work_id IN (SELECT s.work_id FROM series_entries s WHERE s.series_id = " + marker(params) + ")";
    }
    return sql;
}

/// On rows `f` of books, too.
std::string wordConditions(const BookQuery &query, Params &params, Dialect dialect)
{
    std::string words = titlesContain(query.words, params, "f.search_text");
    if (words.empty() || query.alike.isEmpty()) {
        return words;
    }
    QByteArray ids = "[";
    for (const qint64 id : query.alike) {
        ids += (ids.size() > 1 ? "," : "") + QByteArray::number(id);
    }
    params.emplace_back(QString::fromLatin1(ids + ']'));
    const SqlText among("f.work_id AMONG(" + marker(params) + ")");
    return " AND ((1 = 1" + words + ") OR " + std::string(among.in(dialect)) + ")";
}

/// One run of ids, ordered by `expression` and, where that is equal or empty, by themselves.
void appendRun(ReadTx &tx, const BookQuery &query, std::string_view condition, std::string_view expression,
               std::vector<qint64> &ids, int limit)
{
    const bool ofWorks = isOfWorks(query.column);
    const std::string id = ofWorks ? "w.id" : "b.work_id";
    Params params;
    const std::string filter = wordConditions(query, params, tx.dialect()) + facetConditions(query.facets, params);
    std::string sql = ofWorks
        ? "SELECT w.id FROM works w WHERE w.kind = 'book'"
        : "SELECT b.work_id FROM books b WHERE " + (condition.empty() ? std::string("1 = 1") : std::string(condition));
    if (!filter.empty()) {
        // As a set, which is found first: the order is then read off its index alone, not book by book.
        sql += " AND " + id + " IN (SELECT f.work_id FROM books f WHERE 1 = 1" + filter + ")";
    }
    const std::string direction = query.descending ? " DESC" : "";
    sql += " ORDER BY " + std::string(expression) + (expression.empty() ? "" : direction + ", ") + id + direction;
    if (limit > 0) {
        sql += " LIMIT " + std::to_string(limit);
    }
    tx.eachOf(
        sql, [&](const Row &row) { ids.push_back(row.integer(0)); }, params);
}

/// The most frequent first.
QList<BookChoice> sorted(QList<BookChoice> choices)
{
    std::ranges::stable_sort(choices, std::ranges::greater(), &BookChoice::books);
    return choices;
}
} // namespace

qint64 bookTotal(ReadTx &tx)
{
    return tx.number("SELECT count(*) FROM books");
}

std::vector<qint64> bookOrder(ReadTx &tx, const BookQuery &query, int limit)
{
    std::vector<qint64> ids;
    const SortKey key = sortKey(query.column);
    appendRun(tx, query, key.known, key.expression, ids, limit);
    if (!key.unknown.empty() && (limit == 0 || int(ids.size()) < limit)) {
        appendRun(tx, query, key.unknown, key.unknownDiffer ? key.expression : "", ids,
                  limit == 0 ? 0 : limit - int(ids.size()));
    }
    return ids;
}

BookChoices bookChoices(ReadTx &tx)
{
    BookChoices choices;
    tx.each("SELECT b.language, count(*) FROM books b WHERE b.language > '' GROUP BY b.language ORDER BY b.language",
            [&choices](const Row &row) {
                const QString key = languageKey(row.text(0));
                auto known = std::ranges::find(choices.languages, key, &BookChoice::key);
                if (known == choices.languages.end()) {
                    choices.languages.append({key, {}, 0});
                    known = choices.languages.end() - 1;
                }
                known->values.append(row.text(0));
                known->books += row.integer(1);
            });
    tx.each("SELECT substr(i.format, 1, 100), count(DISTINCT e.work_id) FROM items i JOIN editions e "
            "ON e.id = i.edition_id WHERE substr(i.format, 1, 100) > '' GROUP BY substr(i.format, 1, 100) ORDER BY 1",
            [&choices](const Row &row) {
                choices.formats.append({row.text(0), {row.text(0)}, row.integer(1)});
            });
    choices.languages = sorted(std::move(choices.languages));
    choices.formats = sorted(std::move(choices.formats));
    return choices;
}
} // namespace kuramori
