// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workrows.h"

#include "models/base/textkey.h"
#include "models/store/animerecord.h"

#include <string>
#include <vector>

namespace kuramori
{
namespace
{
struct OrderColumns
{
    std::string_view key;
    std::string_view id;
};

OrderColumns columnsOf(WorkOrder order)
{
    switch (order) {
    case WorkOrder::Score:
        return {"a.score_key", "a.work_id"};
    case WorkOrder::Members:
        return {"a.members_key", "a.work_id"};
    case WorkOrder::Season:
        return {"a.season_key", "a.work_id"};
    case WorkOrder::Title:
        break;
    }
    return {"w.title_key", "w.id"};
}

constexpr std::string_view selected
    = "SELECT a.work_id, i.value, w.title, a.type, a.status, a.episodes, a.duration_seconds, a.season, a.aired_from, "
      "a.score, a.scored_by, a.rank, a.popularity, a.members, a.favorites";
constexpr std::string_view tables = " FROM works w JOIN anime a ON a.work_id = w.id";
constexpr std::string_view withNumber = " LEFT JOIN identifiers i ON i.work_id = w.id AND i.scheme = 'mal'";
constexpr int orderColumn = 15;

/// A statement that grows condition by condition; each value is bound where it is written.
class Statement
{
public:
    Statement &add(std::string_view sql)
    {
        m_sql += sql;
        return *this;
    }
    Statement &bind(const Param &value)
    {
        m_params.push_back(value);
        return add("$" + std::to_string(m_params.size()));
    }
    const std::string &sql() const { return m_sql; }
    const std::vector<Param> &params() const { return m_params; }

private:
    std::string m_sql;
    std::vector<Param> m_params;
};

QString likePattern(const QString &text)
{
    QString escaped = textKey(text);
    for (const QChar special : {u'\\', u'%', u'_'}) {
        escaped.replace(special, QString(u'\\') + special);
    }
    return u'%' + escaped + u'%';
}

void addFilters(Statement &statement, const WorkQuery &query)
{
    statement.add(" WHERE w.kind = 'anime'");
    if (!query.text.isEmpty()) {
        statement.add(" AND a.search_text LIKE ").bind(likePattern(query.text)).add(" ESCAPE '\\'");
    }
    if (!query.type.isEmpty()) {
        statement.add(" AND a.type = ").bind(query.type);
    }
    if (!query.status.isEmpty()) {
        statement.add(" AND a.status = ").bind(query.status);
    }
    if (query.season) {
        statement.add(" AND a.season_key = ").bind(query.season->toNumber());
    }
    if (query.tag.isValid()) {
        statement.add(" AND EXISTS (SELECT 1 FROM work_tags t WHERE t.work_id = a.work_id AND t.tag_id = ")
            .bind(query.tag)
            .add(")");
    }
}

std::optional<int> smallInteger(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

std::optional<SeasonOfYear> seasonIn(const Row &row, int column)
{
    return SeasonOfYear::fromNumber(int(row.integer(column)));
}

WorkRow workRow(const Row &row)
{
    WorkRow work;
    work.id = row.id<WorkId>(0);
    work.malId = row.text(1).toLongLong();
    work.title = row.text(2);
    work.type = row.text(3);
    work.status = row.text(4);
    work.episodes = smallInteger(row, 5);
    work.durationSeconds = smallInteger(row, 6);
    work.season = seasonIn(row, 7);
    work.airedFrom = row.text(8);
    work.score = row.optionalReal(9);
    work.scoredBy = row.optionalInteger(10);
    work.rank = smallInteger(row, 11);
    work.popularity = smallInteger(row, 12);
    work.members = row.optionalInteger(13);
    work.favorites = row.optionalInteger(14);
    return work;
}
} // namespace

QList<WorkRow> WorkRows::page(const WorkQuery &query, const std::optional<WorkKey> &after, int limit) const
{
    const auto [key, id] = columnsOf(query.order);
    const bool byText = query.order == WorkOrder::Title;
    Statement statement;
    statement.add(selected).add(", ").add(key).add(tables).add(withNumber);
    addFilters(statement, query);
    if (after) {
        statement.add(" AND (").add(key).add(", ").add(id).add(query.descending ? ") < (" : ") > (");
        statement.bind(byText ? Param(after->text) : Param(after->number)).add(", ").bind(after->id).add(")");
    }
    const std::string_view direction = query.descending ? " DESC" : "";
    statement.add(" ORDER BY ").add(key).add(direction).add(", ").add(id).add(direction);
    statement.add(" LIMIT ").bind(limit);
    QList<WorkRow> rows;
    m_tx.eachOf(
        statement.sql(),
        [&](const Row &row) {
            rows.append(workRow(row));
            if (byText) {
                rows.last().orderText = row.text(orderColumn);
            } else {
                rows.last().orderNumber = row.real(orderColumn);
            }
        },
        statement.params());
    return rows;
}

qint64 WorkRows::count(const WorkQuery &query) const
{
    Statement statement;
    statement.add("SELECT count(*)").add(tables);
    addFilters(statement, query);
    qint64 count = 0;
    m_tx.eachOf(
        statement.sql(), [&](const Row &row) { count = row.integer(0); }, statement.params());
    return count;
}

std::optional<WorkRow> WorkRows::row(WorkId id) const
{
    const std::string sql = std::string(selected).append(tables).append(withNumber).append(" WHERE w.id = $1");
    return m_tx.first(sql, workRow, id);
}

std::optional<WorkId> WorkRows::byMalId(qint64 malId) const
{
    return m_tx.first(
        "SELECT work_id FROM identifiers WHERE scheme = 'mal' AND value = $1",
        [](const Row &row) { return row.id<WorkId>(0); }, QString::number(malId));
}

std::optional<Anime> WorkRows::anime(WorkId id) const
{
    const auto summary = row(id);
    if (!summary) {
        return std::nullopt;
    }
    Anime anime;
    anime.malId = summary->malId;
    anime.title = summary->title;
    anime.type = summary->type;
    anime.status = summary->status;
    anime.episodes = summary->episodes;
    anime.durationSeconds = summary->durationSeconds;
    anime.season = summary->season;
    anime.airedFrom = PartialDate::fromString(summary->airedFrom);
    anime.score = summary->score;
    anime.scoredBy = summary->scoredBy;
    anime.rank = summary->rank;
    anime.popularity = summary->popularity;
    anime.members = summary->members;
    anime.favorites = summary->favorites;
    m_tx.each(
        "SELECT source_material, rating, aired_to, facts FROM anime WHERE work_id = $1",
        [&](const Row &row) {
            anime.sourceMaterial = row.text(0);
            anime.rating = row.text(1);
            anime.airedTo = PartialDate::fromString(row.text(2));
            readFacts(row.text(3), anime);
        },
        id);
    anime.entities = m_tx.all(
        "SELECT t.kind, t.source_id, t.name FROM work_tags wt JOIN tags t ON t.id = wt.tag_id WHERE wt.work_id = $1 "
        "ORDER BY t.kind, t.name",
        [](const Row &row) {
            return NamedEntity{row.text(0), row.integer(1), row.text(2)};
        },
        id);
    return anime;
}

QStringList WorkRows::types() const
{
    return m_tx.all("SELECT DISTINCT type FROM anime WHERE type IS NOT NULL ORDER BY type",
                    [](const Row &row) { return row.text(0); });
}

QStringList WorkRows::statuses() const
{
    return m_tx.all("SELECT DISTINCT status FROM anime WHERE status IS NOT NULL ORDER BY status",
                    [](const Row &row) { return row.text(0); });
}
} // namespace kuramori
