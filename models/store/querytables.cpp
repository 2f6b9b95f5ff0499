// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/querytables.h"

#include "models/store/serverqueries.h"

#include <algorithm>
#include <array>
#include <vector>

// Texts that both dialects must have in their own words, as macros because a table row wants literals.
#define TAGS_SQLITE(kinds)                                                                                             \
    "(SELECT json_group_array(name) FROM (SELECT t.name FROM work_tags l JOIN tags t ON t.id = l.tag_id "              \
    "WHERE l.work_id = w.id AND t.kind IN (" kinds ") ORDER BY t.name))"
#define TAGS_POSTGRES(kinds)                                                                                           \
    "(SELECT coalesce(json_agg(t.name ORDER BY t.name), '[]')::text FROM work_tags l JOIN tags t ON t.id = l.tag_id "  \
    "WHERE l.work_id = w.id AND t.kind IN (" kinds "))"
#define TAGS_MATCH(kinds)                                                                                              \
    "w.id IN (SELECT l.work_id FROM work_tags l JOIN tags t ON t.id = l.tag_id WHERE t.kind IN (" kinds                \
    ") AND t.name = %1)"
#define TAGS(column, kinds)                                                                                            \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        column, T::Json, TAGS_SQLITE(kinds), TAGS_POSTGRES(kinds), TAGS_MATCH(kinds)                                   \
    }
#define FACT(column, key)                                                                                              \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        column, T::Text, "a.facts ->> '$." key "'", "a.facts::json ->> '" key "'"                                      \
    }
#define JOB_STATE                                                                                                      \
    "CASE j.state WHEN 0 THEN 'available' WHEN 1 THEN 'scheduled' WHEN 2 THEN 'pending' WHEN 3 THEN 'running' "        \
    "WHEN 4 THEN 'retryable' WHEN 5 THEN 'completed' WHEN 6 THEN 'cancelled' ELSE 'discarded' END"
#define SEASON                                                                                                         \
    "(a.season / 10) || '-' || CASE a.season % 10 WHEN 1 THEN 'winter' WHEN 2 THEN 'spring' WHEN 3 THEN 'summer' "     \
    "ELSE 'fall' END"

namespace kuramori
{
namespace
{
using T = QueryColumn::Type;

constexpr std::array works{
    QueryColumn{"id", T::Integer, "w.id"},
    QueryColumn{"kind", T::Text, "w.kind"},
    QueryColumn{"title", T::Text, "w.title"},
    QueryColumn{"identifiers", T::Numbers,
                "(SELECT json_group_object(i.scheme, i.value) FROM identifiers i WHERE i.work_id = w.id)",
                "(SELECT json_object_agg(i.scheme, i.value)::text FROM identifiers i WHERE i.work_id = w.id)"},
    QueryColumn{"identifiers.mal", T::FilterOnly, "", nullptr,
                "w.id IN (SELECT i.work_id FROM identifiers i WHERE i.scheme = 'mal' AND i.value = %1)"},
    QueryColumn{"titles", T::Titles, "json_extract(a.facts, '$.titles')", "(a.facts::json -> 'titles')::text"},
    QueryColumn{"type", T::Text, "a.type"},
    QueryColumn{"status", T::Text, "a.status"},
    QueryColumn{"source_material", T::Text, "a.source_material"},
    QueryColumn{"episodes", T::Integer, "a.episodes"},
    QueryColumn{"duration_seconds", T::Integer, "a.duration_seconds"},
    QueryColumn{"rating", T::Text, "a.rating"},
    QueryColumn{"aired_from", T::Text, "a.aired_from"},
    QueryColumn{"aired_to", T::Text, "a.aired_to"},
    QueryColumn{"season", T::Text, SEASON},
    QueryColumn{"year", T::Integer, "a.season / 10"},
    QueryColumn{"score", T::Real, "a.score"},
    QueryColumn{"scored_by", T::Integer, "a.scored_by"},
    QueryColumn{"rank", T::Integer, "a.rank"},
    QueryColumn{"popularity", T::Integer, "a.popularity"},
    QueryColumn{"members", T::Integer, "a.members"},
    QueryColumn{"favorites", T::Integer, "a.favorites"},
    TAGS("genres", "'genre', 'explicit_genre'"),
    TAGS("themes", "'theme'"),
    TAGS("demographics", "'demographic'"),
    TAGS("studios", "'studio'"),
    TAGS("producers", "'producer'"),
    TAGS("licensors", "'licensor'"),
    FACT("broadcast_day", "broadcast_day"),
    FACT("broadcast_time", "broadcast_time"),
    FACT("broadcast_zone", "broadcast_zone"),
    FACT("trailer_id", "trailer"),
    FACT("url", "url"),
    FACT("cover_url", "cover"),
    QueryColumn{"created_at", T::Time, "w.created_at"},
    QueryColumn{"updated_at", T::Time, "w.updated_at"},
};

constexpr std::array snapshots{
    QueryColumn{"source", T::Text, "s.source"},
    QueryColumn{"source_id", T::Integer, "s.source_id"},
    QueryColumn{"list", T::Text, "s.list"},
    QueryColumn{"day", T::Text, "s.day"},
    QueryColumn{"position", T::Integer, "s.position"},
    QueryColumn{"rank", T::Integer, "s.rank"},
    QueryColumn{"score", T::Real, "s.score"},
    QueryColumn{"scored_by", T::Integer, "s.scored_by"},
    QueryColumn{"members", T::Integer, "s.members"},
    QueryColumn{"favorites", T::Integer, "s.favorites"},
    QueryColumn{"popularity", T::Integer, "s.popularity"},
    QueryColumn{"work_id", T::Integer, "s.work_id"},
    QueryColumn{"complete", T::Boolean, "s.complete"},
};

constexpr std::array crawls{
    QueryColumn{"id", T::Integer, "c.id"},
    QueryColumn{"source", T::Text, "c.source"},
    QueryColumn{"list", T::Text, "c.list"},
    QueryColumn{"day", T::Text, "c.day"},
    QueryColumn{"state", T::Text, "c.state"},
    QueryColumn{"next_page", T::Integer, "c.next_page"},
    QueryColumn{"last_page", T::Integer, "c.last_page"},
    QueryColumn{"works", T::Integer, "c.works"},
    QueryColumn{"new", T::Integer, "c.new"},
    QueryColumn{"changed", T::Integer, "c.changed"},
    QueryColumn{"figures_only", T::Integer, "c.figures_only"},
    QueryColumn{"unchanged", T::Integer, "c.unchanged"},
    QueryColumn{"refused", T::Integer, "c.refused"},
    QueryColumn{"duplicates", T::Integer, "c.duplicates"},
    QueryColumn{"job_id", T::Integer, "c.job_id"},
    QueryColumn{"started_at", T::Time, "c.started_at"},
    QueryColumn{"updated_at", T::Time, "c.updated_at"},
    QueryColumn{"completed_at", T::Time, "c.completed_at"},
};

constexpr std::array jobs{
    QueryColumn{"id", T::Integer, "j.id"},
    QueryColumn{"kind", T::Text, "j.kind"},
    QueryColumn{"queue", T::Text, "j.queue"},
    QueryColumn{"state", T::Text, JOB_STATE},
    QueryColumn{"priority", T::Integer, "j.priority"},
    QueryColumn{"args", T::Json, "j.args"},
    QueryColumn{"attempt", T::Integer, "j.attempt"},
    QueryColumn{"max_attempts", T::Integer, "j.max_attempts"},
    QueryColumn{"scheduled_at", T::Time, "j.scheduled_at"},
    QueryColumn{"created_at", T::Time, "j.created_at"},
    QueryColumn{"attempted_at", T::Time, "j.attempted_at"},
    QueryColumn{"attempted_by", T::Text, "j.attempted_by"},
    QueryColumn{"leased_until", T::Time, "j.leased_until"},
    QueryColumn{"finalized_at", T::Time, "j.finalized_at"},
    QueryColumn{"rescues", T::Integer, "j.rescues"},
    QueryColumn{"snoozes", T::Integer, "j.snoozes"},
    QueryColumn{"cancel_requested", T::Boolean, "j.cancel_requested"},
    QueryColumn{"errors", T::Json, "j.errors"},
    QueryColumn{"output", T::Json, "j.output"},
    QueryColumn{"metadata", T::Json, "j.metadata"},
    QueryColumn{"tags", T::Json, "j.tags"},
    QueryColumn{"unique_key", T::Text, "j.unique_key"},
    QueryColumn{"parent_id", T::Integer, "j.parent_id"},
    QueryColumn{"request_id", T::Text, "j.request_id"},
};

constexpr std::array findings{
    QueryColumn{"id", T::Integer, "f.id"},
    QueryColumn{"work_id", T::Integer, "f.work_id"},
    QueryColumn{"title", T::Text, "w.title"},
    QueryColumn{"source", T::Text, "f.source"},
    QueryColumn{"source_id", T::Integer, "f.source_id"},
    QueryColumn{"rule", T::Text, "f.rule"},
    QueryColumn{"severity", T::Text, "f.severity"},
    QueryColumn{"text", T::Text, "f.text"},
    QueryColumn{"state", T::Text, "f.state"},
    QueryColumn{"first_seen", T::Time, "f.first_seen"},
    QueryColumn{"last_seen", T::Time, "f.last_seen"},
};

constexpr std::array refusals{
    QueryColumn{"source", T::Text, "c.source"},
    QueryColumn{"list", T::Text, "c.list"},
    QueryColumn{"day", T::Text, "c.day"},
    QueryColumn{"page", T::Integer, "r.page"},
    QueryColumn{"position", T::Integer, "r.position"},
    QueryColumn{"source_id", T::Integer, "r.source_id"},
    QueryColumn{"reason", T::Text, "r.reason"},
};

constexpr std::array tags{
    QueryColumn{"id", T::Integer, "t.id"},
    QueryColumn{"kind", T::Text, "t.kind"},
    QueryColumn{"source_id", T::Integer, "t.source_id"},
    QueryColumn{"name", T::Text, "t.name"},
    QueryColumn{"count", T::Integer, "t.count"},
    QueryColumn{"works", T::Integer, "coalesce(l.works, 0)"},
};

constexpr std::array notices{
    QueryColumn{"id", T::Integer, "n.id"},        QueryColumn{"at", T::Time, "n.at"},
    QueryColumn{"kind", T::Text, "n.kind"},       QueryColumn{"title", T::Text, "n.title"},
    QueryColumn{"text", T::Text, "n.text"},       QueryColumn{"job_id", T::Integer, "n.job_id"},
    QueryColumn{"read_at", T::Time, "n.read_at"},
};

constexpr std::array schedules{
    QueryColumn{"id", T::Integer, "s.id"},
    QueryColumn{"name", T::Text, "s.name"},
    QueryColumn{"kind", T::Text, "s.kind"},
    QueryColumn{"args", T::Json, "s.args"},
    QueryColumn{"queue", T::Text, "s.queue"},
    QueryColumn{"cron", T::Text, "s.cron"},
    QueryColumn{"timezone", T::Text, "s.timezone"},
    QueryColumn{"catch_up", T::Text, "s.catch_up"},
    QueryColumn{"enabled", T::Boolean, "s.enabled"},
    QueryColumn{"last_tick", T::Time, "s.last_tick"},
    QueryColumn{"next_tick", T::Time, "s.next_tick"},
};

constexpr std::array filters{
    QueryColumn{"name", T::Text, "f.name"},
    QueryColumn{"table", T::Text, "f.target"},
    QueryColumn{"search", T::Text, "nullif(f.search, '')"},
    QueryColumn{"where", T::Json, "f.conditions"},
    QueryColumn{"order", T::Text, "nullif(f.sort_by, '')"},
    QueryColumn{"made_at", T::Time, "f.made_at"},
};

constexpr std::array queues{
    QueryColumn{"name", T::Text, "q.name"},
    QueryColumn{"paused_at", T::Time, "q.paused_at"},
    QueryColumn{"concurrency", T::Integer, "q.concurrency"},
};

constexpr std::array coreTables{
    QueryTable{"works", "works w LEFT JOIN anime a ON a.work_id = w.id", works, "w.id"},
    QueryTable{"snapshots", "snapshots s", snapshots, "s.crawl_id, s.position, s.source_id"},
    QueryTable{"crawls", "crawls c", crawls, "c.id"},
    QueryTable{"jobs", "jobs j", jobs, "j.id"},
    QueryTable{"findings", "findings f JOIN works w ON w.id = f.work_id", findings, "f.id"},
    QueryTable{"refusals", "refusals r JOIN crawls c ON c.id = r.crawl_id", refusals, "r.crawl_id, r.page, r.position"},
    QueryTable{
        "tags",
        "tags t LEFT JOIN (SELECT tag_id, count(*) AS works FROM work_tags GROUP BY tag_id) l ON l.tag_id = t.id", tags,
        "t.id"},
    QueryTable{"notices", "notices n", notices, "n.id"},
    QueryTable{"schedules", "schedules s", schedules, "s.id"},
    QueryTable{"filters", "filters f", filters, "f.name"},
    QueryTable{"queues", "queues q", queues, "q.name"},
    QueryTable{"servers", "servers s", serverqueries::servers, "s.id"},
    QueryTable{"server_mappings", "server_mappings m JOIN servers s ON s.id = m.server_id", serverqueries::mappings,
               "m.server_id, m.server_folder"},
    QueryTable{"server_libraries", "server_libraries l JOIN servers s ON s.id = l.server_id", serverqueries::libraries,
               "l.id"},
    QueryTable{"server_books",
               "server_books b JOIN servers s ON s.id = b.server_id JOIN server_libraries l ON l.id = b.library_id",
               serverqueries::books, "b.id"},
    QueryTable{"server_files",
               "server_files f JOIN server_books b ON b.id = f.book_id JOIN servers s ON s.id = b.server_id",
               serverqueries::files, "f.book_id, f.position"},
    QueryTable{"progress",
               "server_progress p JOIN servers s ON s.id = p.server_id "
               "LEFT JOIN server_books b ON b.server_id = p.server_id AND b.source_id = p.source_id",
               serverqueries::progress, "p.server_id, p.source_id, p.episode_id"},
};
} // namespace

std::span<const QueryTable> queryTables()
{
    static const std::vector<QueryTable> tables = [] {
        std::vector<QueryTable> all(coreTables.begin(), coreTables.end());
        all.insert(all.end(), libraryQueryTables().begin(), libraryQueryTables().end());
        return all;
    }();
    return tables;
}

const QueryTable *findQueryTable(const QString &name)
{
    const std::span<const QueryTable> tables = queryTables();
    const auto found
        = std::ranges::find_if(tables, [&](const QueryTable &table) { return name == QLatin1String(table.name); });
    return found == tables.end() ? nullptr : &*found;
}
} // namespace kuramori
