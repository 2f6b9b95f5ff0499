// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/animeorder.h"

#include "models/store/tx.h"
#include "models/tables/idbatch.h"
#include "models/tables/titlewords.h"

#include <array>
#include <string>

namespace kuramori
{
namespace
{
using Params = std::vector<Param>;

/// An expression to sort by, and how rows are told whose value is unknown. The first three have an index.
struct SortKey
{
    std::string_view expression;
    std::string_view known; ///< empty: never unknown
    std::string_view unknown;
};

SortKey sortKey(AnimeColumn column)
{
    switch (column) {
    case AnimeColumn::Score:
        return {"a.score_key", "a.score_key > 0", "a.score_key = 0"};
    case AnimeColumn::Members:
        return {"a.members_key", "a.members_key > 0", "a.members_key = 0"};
    case AnimeColumn::Season:
        return {"a.season_key", "a.season_key > 0", "a.season_key = 0"};
    case AnimeColumn::Type:
        return {"a.type", "a.type IS NOT NULL", "a.type IS NULL"};
    case AnimeColumn::Episodes:
        return {"a.episodes", "a.episodes IS NOT NULL", "a.episodes IS NULL"};
    case AnimeColumn::Status:
        return {"a.status", "a.status IS NOT NULL", "a.status IS NULL"};
    case AnimeColumn::Rank:
        return {"a.rank", "a.rank IS NOT NULL", "a.rank IS NULL"};
    case AnimeColumn::Popularity:
        return {"a.popularity", "a.popularity IS NOT NULL", "a.popularity IS NULL"};
    case AnimeColumn::Favorites:
        return {"a.favorites", "a.favorites IS NOT NULL", "a.favorites IS NULL"};
    case AnimeColumn::Title:
    case AnimeColumn::Count:
        break;
    }
    return {"w.title_key", {}, {}};
}

/// One ordered run of ids: the known ones, or the unknown ones behind them.
void appendRun(ReadTx &tx, const AnimeQuery &query, std::string_view condition, std::vector<qint64> &ids, int limit)
{
    const bool byTitle = sortKey(query.column).unknown.empty();
    std::string sql = byTitle && query.words.isEmpty() ? "SELECT w.id FROM works w WHERE w.kind = 'anime'"
        : byTitle ? "SELECT w.id FROM works w JOIN anime a ON a.work_id = w.id WHERE w.kind = 'anime'"
                  : "SELECT a.work_id FROM anime a WHERE " + std::string(condition);
    Params params;
    sql += titlesContain(query.words, params);
    if (query.onlyDoubtful) {
        sql += byTitle ? " AND w.id" : " AND a.work_id";
        sql += " IN (SELECT work_id FROM findings WHERE state = 'open')";
    }
    const std::string direction = query.descending ? " DESC" : "";
    sql += " ORDER BY " + std::string(sortKey(query.column).expression) + direction
        + (byTitle ? ", w.id" : ", a.work_id") + direction;
    if (limit > 0) {
        sql += " LIMIT " + std::to_string(limit);
    }
    tx.eachOf(
        sql, [&](const Row &row) { ids.push_back(row.integer(0)); }, params);
}

AnimeLine toLine(const Row &row)
{
    AnimeLine line;
    line.id = row.id<WorkId>(0);
    line.title = row.text(1);
    line.type = row.text(2);
    line.status = row.text(3);
    line.season = SeasonOfYear::fromNumber(int(row.integer(4)));
    line.episodes = row.optionalInteger(5);
    line.score = row.optionalReal(6);
    line.rank = row.optionalInteger(7);
    line.popularity = row.optionalInteger(8);
    line.members = row.optionalInteger(9);
    line.favorites = row.optionalInteger(10);
    line.cover = row.text(11);
    return line;
}

std::string linesSql(const char *cover)
{
    return "SELECT a.work_id, w.title, a.type, a.status, a.season, a.episodes, a.score, a.rank, a.popularity, "
           "a.members, a.favorites, "
        + std::string(cover) + " FROM anime a JOIN works w ON w.id = a.work_id WHERE a.work_id IN (" + idBatchMarks()
        + ")";
}

const std::string &linesSql(Dialect dialect)
{
    static const std::string sqlite = linesSql("a.facts ->> '$.cover'");
    static const std::string postgresql = linesSql("a.facts::json ->> 'cover'");
    return dialect == Dialect::Sqlite ? sqlite : postgresql;
}
} // namespace

qint64 animeTotal(ReadTx &tx)
{
    return tx.number("SELECT count(*) FROM anime");
}

std::vector<qint64> animeOrder(ReadTx &tx, const AnimeQuery &query, int limit)
{
    std::vector<qint64> ids;
    const SortKey key = sortKey(query.column);
    appendRun(tx, query, key.known, ids, limit);
    if (!key.unknown.empty() && (limit == 0 || int(ids.size()) < limit)) {
        appendRun(tx, query, key.unknown, ids, limit == 0 ? 0 : limit - int(ids.size()));
    }
    return ids;
}

QList<AnimeLine> animeLines(ReadTx &tx, std::span<const qint64> ids)
{
    QList<AnimeLine> lines;
    eachOfIds(tx, linesSql(tx.dialect()), ids, [&lines](const Row &row) { lines.append(toLine(row)); });
    return lines;
}
} // namespace kuramori
