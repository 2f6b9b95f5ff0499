// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animequeries.h"
#include "models/store/querytables.h"
#include "models/store/serieslinkqueries.h"

#include <array>

// Texts that both dialects must have in their own words, as macros because a table row wants literals.
#define LIST_SQLITE(value, from) "(SELECT json_group_array(" value ") FROM (SELECT " value " " from "))"
#define LIST_POSTGRES(value, from)                                                                                     \
    "(SELECT coalesce(json_agg(" value "), '[]')::text FROM (SELECT " value " " from ") AS list)"
#define LIST(column, value, from)                                                                                      \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        column, T::Json, LIST_SQLITE(value, from), LIST_POSTGRES(value, from)                                          \
    }
#define NAMES(column, field, id, role)                                                                                 \
    LIST(column, "name",                                                                                               \
         "FROM contributors c JOIN persons p ON p.id = c.person_id WHERE c." field " = " id " AND c.role = '" role     \
         "' ORDER BY c.position")

// By any spelling of the person.
#define BOOKS_OF(role)                                                                                                 \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        role, T::FilterOnly, "", nullptr,                                                                              \
            "b.work_id IN (SELECT c.work_id FROM contributors c JOIN person_spellings s ON s.person_id = c.person_id " \
            "WHERE c.role = '" role "' AND s.spelling = %1)"                                                           \
    }

namespace kuramori
{
namespace
{
using T = QueryColumn::Type;

constexpr std::array roots{
    QueryColumn{"id", T::Integer, "r.id"},
    QueryColumn{"path", T::Text, "r.shown"},
    QueryColumn{"state", T::Text, "r.state"},
    QueryColumn{"trouble", T::Text, "r.trouble"},
    QueryColumn{"files", T::Integer,
                "(SELECT count(*) FROM files f WHERE f.root_id = r.id AND f.missing_since IS NULL)"},
    QueryColumn{"missing", T::Integer,
                "(SELECT count(*) FROM files f WHERE f.root_id = r.id AND f.missing_since IS NOT NULL)"},
    QueryColumn{"added_at", T::Time, "r.added_at"},
    QueryColumn{"scanned_at", T::Time, "r.scanned_at"},
};

constexpr std::array files{
    QueryColumn{"id", T::Integer, "f.id"},
    QueryColumn{"root_id", T::Integer, "f.root_id"},
    QueryColumn{"root", T::Text, "r.shown"},
    QueryColumn{"path", T::Text, "f.shown"},
    QueryColumn{"path_hex", T::Text, "lower(hex(f.path))", "encode(f.path, 'hex')"}, // two may look alike
    QueryColumn{"kind", T::Text, "f.kind"},
    QueryColumn{"size", T::Integer, "f.size"},
    QueryColumn{"modified_at", T::Time, "f.modified_ns / 1000"},
    QueryColumn{"missing", T::Boolean, "CASE WHEN f.missing_since IS NULL THEN 0 ELSE 1 END"},
    QueryColumn{"missing_since", T::Time, "f.missing_since"},
    QueryColumn{"first_seen", T::Time, "f.first_seen"},
    QueryColumn{"changed_at", T::Time, "f.changed_at"},
};

constexpr std::array audio{
    QueryColumn{"file_id", T::Integer, "a.file_id"},
    QueryColumn{"root", T::Text, "r.shown"},
    QueryColumn{"path", T::Text, "f.shown"},
    QueryColumn{"container", T::Text, "a.container"},
    QueryColumn{"codec", T::Text, "a.codec"},
    QueryColumn{"duration_ms", T::Integer, "a.duration_ms"},
    QueryColumn{"is_estimated", T::Boolean, "a.is_estimated"},
    QueryColumn{"bitrate", T::Integer, "a.bitrate"},
    QueryColumn{"sample_rate", T::Integer, "a.sample_rate"},
    QueryColumn{"channels", T::Integer, "a.channels"},
    QueryColumn{"has_cover", T::Boolean, "a.has_cover"},
    QueryColumn{"is_encrypted", T::Boolean, "a.is_encrypted"},
    QueryColumn{"tags", T::Json, "a.tags"},
    QueryColumn{"chapters", T::Json, "a.chapters"},
    QueryColumn{"trouble", T::Text, "a.trouble"},
};

constexpr std::array checks{
    QueryColumn{"file_id", T::Integer, "c.file_id"},
    QueryColumn{"root", T::Text, "r.shown"},
    QueryColumn{"root_state", T::Text, "r.state"},
    QueryColumn{"path", T::Text, "f.shown"},
    QueryColumn{"size", T::Integer, "f.size"},
    QueryColumn{"verdict", T::Text, "c.verdict"},
    QueryColumn{"tier", T::Integer, "c.tier"},
    QueryColumn{"findings", T::Json, "c.findings"},
    QueryColumn{"breaks_at_ms", T::Integer, "c.breaks_at_ms"},
    QueryColumn{"checked_at", T::Time, "c.checked_at"},
    QueryColumn{"stale", T::Boolean,
                "CASE WHEN c.inode = f.inode AND c.size = f.size AND c.modified_ns = f.modified_ns THEN 0 ELSE 1 END"},
};

constexpr std::array books{
    QueryColumn{"id", T::Integer, "b.work_id"},
    QueryColumn{"title", T::Text, "w.title"},
    QueryColumn{"subtitle", T::Text, "b.subtitle"},
    NAMES("authors", "work_id", "b.work_id", "author"),
    QueryColumn{"narrators", T::Text, "nullif(b.narrators, '')"},
    QueryColumn{
        "series", T::Json,
        "(SELECT json_group_array(json_object('series_id', s.id, 'name', s.name, 'from', e.position_from, 'to', "
        "e.position_to, 'label', e.label)) FROM series_entries e JOIN series s ON s.id = e.series_id WHERE "
        "e.work_id = b.work_id)",
        "(SELECT coalesce(json_agg(json_build_object('series_id', s.id, 'name', s.name, 'from', "
        "e.position_from, 'to', e.position_to, 'label', e.label)), '[]')::text FROM series_entries e JOIN series "
        "s ON s.id = e.series_id WHERE e.work_id = b.work_id)",
        "b.work_id IN (SELECT e.work_id FROM series_entries e JOIN series s ON s.id = e.series_id WHERE s.name = %1)"},
    BOOKS_OF("author"),
    BOOKS_OF("narrator"),
    QueryColumn{"format", T::FilterOnly, "", nullptr,
                "b.work_id IN (SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.format = "
                "%1)"},
    QueryColumn{"state", T::Text,
                "CASE WHEN b.missing = 0 THEN 'here' WHEN b.items > 0 THEN 'partly' ELSE 'missing' END"},
    QueryColumn{"year", T::Integer, "b.year"},
    QueryColumn{"language", T::Text, "nullif(b.language, '')"},
    QueryColumn{"runtime_ms", T::Integer, "nullif(b.runtime_ms, 0)"},
    QueryColumn{"size", T::Integer, "b.size"},
    QueryColumn{"editions", T::Integer, "b.editions"},
    QueryColumn{"items", T::Integer, "b.items"},
    QueryColumn{"missing", T::Integer, "b.missing"},
    QueryColumn{"created_at", T::Time, "w.created_at"},
    QueryColumn{"updated_at", T::Time, "w.updated_at"},
};

constexpr std::array editions{
    QueryColumn{"id", T::Integer, "e.id"},
    QueryColumn{"work_id", T::Integer, "e.work_id"},
    QueryColumn{"title", T::Text, "w.title"},
    NAMES("narrators", "edition_id", "e.id", "narrator"),
    QueryColumn{"abridged", T::Boolean, "e.abridged"},
    QueryColumn{"language", T::Text, "nullif(e.language, '')"},
    QueryColumn{"publisher", T::Text, "nullif(e.publisher, '')"},
    QueryColumn{"runtime_ms", T::Integer, "nullif(e.runtime_ms, 0)"},
    LIST("asins", "value", "FROM edition_identifiers n WHERE n.edition_id = e.id AND n.scheme = 'asin' ORDER BY value"),
    LIST("isbns", "value", "FROM edition_identifiers n WHERE n.edition_id = e.id AND n.scheme = 'isbn' ORDER BY value"),
    QueryColumn{"items", T::Integer, "(SELECT count(*) FROM items i WHERE i.edition_id = e.id)"},
};

constexpr std::array items{
    QueryColumn{"id", T::Integer, "i.id"},
    QueryColumn{"root", T::Text, "r.shown"},
    QueryColumn{"path", T::Text, "i.shown"},
    QueryColumn{"is_file", T::Boolean, "i.is_file"},
    QueryColumn{"work_id", T::Integer, "e.work_id"},
    QueryColumn{"edition_id", T::Integer, "i.edition_id"},
    QueryColumn{"audio_files", T::Integer, "i.audio_files"},
    QueryColumn{"size", T::Integer, "i.size"},
    QueryColumn{"runtime_ms", T::Integer, "nullif(i.runtime_ms, 0)"},
    QueryColumn{"format", T::Text, "nullif(i.format, '')"},
    QueryColumn{"facts", T::Json, "i.facts"},
    QueryColumn{"missing", T::Boolean, "CASE WHEN i.missing_since IS NULL THEN 0 ELSE 1 END"},
    QueryColumn{"missing_since", T::Time, "i.missing_since"},
    QueryColumn{"added_at", T::Time, "i.added_at"},
};

constexpr std::array itemFiles{
    QueryColumn{"file_id", T::Integer, "m.file_id"},   QueryColumn{"item_id", T::Integer, "m.item_id"},
    QueryColumn{"path", T::Text, "f.shown"},           QueryColumn{"kind", T::Text, "f.kind"},
    QueryColumn{"position", T::Integer, "m.position"}, QueryColumn{"disc", T::Integer, "m.disc"},
    QueryColumn{"track", T::Integer, "m.track"},
};

constexpr std::array persons{
    QueryColumn{"id", T::Integer, "p.id"},
    QueryColumn{"name", T::Text, "p.name"},
    LIST("spellings", "spelling", "FROM person_spellings s WHERE s.person_id = p.id ORDER BY spelling"),
    QueryColumn{"pen_name_of", T::Integer, "p.pen_name_of"},
    QueryColumn{
        "written", T::Integer,
        "(SELECT count(DISTINCT c.work_id) FROM contributors c WHERE c.person_id = p.id AND c.role = 'author')"},
    QueryColumn{
        "narrated", T::Integer,
        "(SELECT count(DISTINCT c.work_id) FROM contributors c WHERE c.person_id = p.id AND c.role = 'narrator')"},
};

constexpr std::array series{
    QueryColumn{"id", T::Integer, "s.id"},
    QueryColumn{"name", T::Text, "s.name"},
    QueryColumn{"works", T::Integer, "(SELECT count(*) FROM series_entries e WHERE e.series_id = s.id)"},
    QueryColumn{"gaps", T::Gaps,
                "(SELECT json_group_array(json_array(e.position_from, e.position_to)) FROM series_entries e WHERE "
                "e.series_id = s.id AND e.position_from IS NOT NULL)",
                "(SELECT coalesce(json_agg(json_build_array(e.position_from, e.position_to)), '[]')::text FROM "
                "series_entries e WHERE e.series_id = s.id AND e.position_from IS NOT NULL)"},
    QueryColumn{"stars", T::Integer,
                "(SELECT CAST(nullif(o.object, 'none') AS BIGINT) FROM overrides o WHERE o.kind = 'rate_series' AND "
                "o.subject = CAST(s.id AS TEXT) AND o.ended_at IS NULL)"},
};

constexpr std::array seriesEntries{
    QueryColumn{"series_id", T::Integer, "e.series_id"},
    QueryColumn{"series", T::Text, "s.name"},
    QueryColumn{"work_id", T::Integer, "e.work_id"},
    QueryColumn{"title", T::Text, "w.title"},
    QueryColumn{"from", T::Real, "e.position_from"},
    QueryColumn{"to", T::Real, "e.position_to"},
    QueryColumn{"label", T::Text, "e.label"},
};

constexpr std::array assertions{
    QueryColumn{"item_id", T::Integer, "a.item_id"},
    QueryColumn{"path", T::Text, "i.shown"},
    QueryColumn{"source", T::Text, "a.source"},
    QueryColumn{"field", T::Text, "a.field"},
    QueryColumn{"position", T::Integer, "a.position"},
    QueryColumn{"value", T::Text, "a.value"},
    QueryColumn{"label", T::Text, "nullif(a.label, '')"},
    QueryColumn{"weight", T::Real, "a.weight"},
    // Of a provider: how its record came to be the item's, the hash of what was made of it, and of the answer itself.
    QueryColumn{"method", T::Text, "CASE WHEN a.source = 'person' THEN 'person' ELSE l.method END"},
    QueryColumn{"record", T::Text, "r.source_id"},
    QueryColumn{"fingerprint", T::Text, "nullif(lower(hex(r.fingerprint)), '')", "encode(r.fingerprint, 'hex')"},
    QueryColumn{"raw", T::Text, "nullif(lower(hex(r.raw_hash)), '')", "encode(r.raw_hash, 'hex')"},
    QueryColumn{"said_at", T::Time, "r.said_at"},
};

constexpr std::array records{
    QueryColumn{"item_id", T::Integer, "l.item_id"},
    QueryColumn{"path", T::Text, "i.shown"},
    QueryColumn{"provider", T::Text, "l.provider"},
    QueryColumn{"id", T::Text, "r.source_id"},
    QueryColumn{"region", T::Text, "nullif(r.region, '')"},
    QueryColumn{"state", T::Text, "l.state"},
    QueryColumn{"method", T::Text, "l.method"},
    QueryColumn{"score", T::Real, "l.score"},
    QueryColumn{"recording", T::Text, "l.recording"},
    QueryColumn{"reason", T::Text, "nullif(l.reason, '')"},
    QueryColumn{"content", T::Json, "r.content"},
    QueryColumn{"said_at", T::Time, "r.said_at"},
    QueryColumn{"changed_at", T::Time, "r.changed_at"},
};

constexpr std::array lookups{
    QueryColumn{"item_id", T::Integer, "l.item_id"}, QueryColumn{"path", T::Text, "i.shown"},
    QueryColumn{"decision", T::Text, "l.decision"},  QueryColumn{"doubt", T::Text, "nullif(l.doubt, '')"},
    QueryColumn{"risk", T::Real, "l.risk"},          QueryColumn{"asked_at", T::Time, "l.asked_at"},
    QueryColumn{"next_at", T::Time, "l.next_at"},    QueryColumn{"silent", T::Json, "l.silent"},
};

constexpr std::array drifts{
    QueryColumn{"item_id", T::Integer, "d.item_id"}, QueryColumn{"work_id", T::Integer, "e.work_id"},
    QueryColumn{"path", T::Text, "i.shown"},         QueryColumn{"field", T::Text, "d.field"},
    QueryColumn{"kind", T::Text, "d.kind"},          QueryColumn{"level", T::Text, "nullif(d.level, '')"},
    QueryColumn{"held", T::Json, "d.held"},          QueryColumn{"holders", T::Json, "d.holders"},
    QueryColumn{"other", T::Json, "d.other"},        QueryColumn{"sources", T::Json, "d.sources"},
    QueryColumn{"margin", T::Real, "d.margin"},      QueryColumn{"since", T::Time, "d.since"},
    QueryColumn{"state", T::Text, "d.state"},
};

constexpr std::array duplicates{
    QueryColumn{"level", T::Text, "l.level"},      QueryColumn{"verdict", T::Text, "l.verdict"},
    QueryColumn{"score", T::Real, "l.score"},      QueryColumn{"proof", T::Json, "l.proof"},
    QueryColumn{"item_a", T::Integer, "l.item_a"}, QueryColumn{"item_b", T::Integer, "l.item_b"},
    QueryColumn{"path_a", T::Text, "a.shown"},     QueryColumn{"path_b", T::Text, "b.shown"},
};

constexpr std::array overrides{
    QueryColumn{"id", T::Integer, "o.id"},
    QueryColumn{"kind", T::Text, "o.kind"},
    QueryColumn{"subject", T::Text, "o.subject"},
    QueryColumn{"object", T::Text, "o.object"},
    QueryColumn{"made_at", T::Time, "o.made_at"},
    QueryColumn{"ended_at", T::Time, "o.ended_at"},
    QueryColumn{"act", T::Integer, "coalesce(o.act_id, o.id)"},
};

constexpr std::array wanted{
    QueryColumn{"id", T::Integer, "n.id"},
    QueryColumn{"medium", T::Text, "n.medium"},
    QueryColumn{"series_id", T::Integer, "n.series_id"},
    QueryColumn{"series", T::Text, "n.series"},
    QueryColumn{"key", T::Text, "n.entry_key"},
    QueryColumn{"kind", T::Text, "n.kind"},
    QueryColumn{"from", T::Real, "n.position_from"},
    QueryColumn{"to", T::Real, "n.position_to"},
    QueryColumn{"title", T::Text, "n.title"},
    QueryColumn{"subtitle", T::Text, "nullif(n.subtitle, '')"},
    QueryColumn{"authors", T::Text, "nullif(n.authors, '')"},
    QueryColumn{"standing", T::Text, "n.standing"},
    QueryColumn{"state", T::Text, "n.state"},
    QueryColumn{"released", T::Text, "nullif(n.released, '')"},
    QueryColumn{"unscheduled", T::Boolean, "n.is_unscheduled"},
    QueryColumn{"audio", T::Text, "n.audio"},
    QueryColumn{"languages", T::Json, "n.languages"},
    QueryColumn{"agreeing", T::Json, "n.agreeing"},
    QueryColumn{"dissenting", T::Json, "n.dissenting"},
    QueryColumn{"doubts", T::Json, "n.doubts"},
    QueryColumn{"identifiers", T::Json, "n.identifiers"},
    QueryColumn{"score", T::Real, "n.score"},
    QueryColumn{"parts", T::Json, "n.parts"},
    QueryColumn{"wanted", T::Boolean, "n.is_wanted"},
    QueryColumn{"pinned", T::Boolean, "n.is_pinned"},
    QueryColumn{"boosted", T::Boolean, "n.is_boosted"},
    QueryColumn{"recording", T::Json, "n.recording"},
    QueryColumn{"work_id", T::Integer, "n.work_id"},
    QueryColumn{"ground", T::Text, "n.ground"},
    QueryColumn{"said_at", T::Time, "n.said_at"},
    QueryColumn{"first_seen", T::Time, "n.first_seen"},
    QueryColumn{"checks", T::Integer, "n.checks"},
    QueryColumn{"next_check_at", T::Time, "n.next_check_at"},
    QueryColumn{"bond", T::Text, "n.bond"},
    QueryColumn{"story", T::Text, "n.story"},
    QueryColumn{"episodes", T::Integer, "n.episodes"},
    QueryColumn{"minutes", T::Integer, "n.minutes"},
};

constexpr std::array seriesLinks{
    QueryColumn{"series_id", T::Integer, "l.series_id"},
    QueryColumn{"series", T::Text, "s.name"},
    QueryColumn{"provider", T::Text, "l.provider"},
    QueryColumn{"source_id", T::Text, "l.source_id"},
    QueryColumn{"name", T::Text, "p.name"},
    QueryColumn{"verdict", T::Text, serieslinkqueries::verdict},
    QueryColumn{"by_person", T::Boolean, serieslinkqueries::isByPerson},
    QueryColumn{"proof", T::Json, "l.proof"},
    QueryColumn{"whole", T::Boolean, "p.is_whole"},
    QueryColumn{"judged_at", T::Time, "l.judged_at"},
    QueryColumn{"said_at", T::Time, "p.said_at"},
    QueryColumn{"changed_at", T::Time, "p.changed_at"},
};

constexpr std::array tables{
    QueryTable{"roots", "roots r", roots, "r.id"},
    QueryTable{"audio", "audio a JOIN files f ON f.id = a.file_id JOIN roots r ON r.id = f.root_id", audio,
               "a.file_id"},
    QueryTable{"files", "files f JOIN roots r ON r.id = f.root_id", files, "f.id"},
    QueryTable{"checks", "file_checks c JOIN files f ON f.id = c.file_id JOIN roots r ON r.id = f.root_id", checks,
               "c.file_id"},
    QueryTable{"books", "books b JOIN works w ON w.id = b.work_id", books, "b.work_id"},
    QueryTable{"editions", "editions e JOIN works w ON w.id = e.work_id", editions, "e.id"},
    QueryTable{"items", "items i JOIN roots r ON r.id = i.root_id LEFT JOIN editions e ON e.id = i.edition_id", items,
               "i.id"},
    QueryTable{"item_files", "item_files m JOIN files f ON f.id = m.file_id", itemFiles, "m.item_id, m.position"},
    QueryTable{"persons", "persons p", persons, "p.id"},
    QueryTable{"series", "series s", series, "s.id"},
    QueryTable{"series_entries",
               "series_entries e JOIN series s ON s.id = e.series_id JOIN works w ON w.id = e.work_id", seriesEntries,
               "e.series_id, e.position_from, e.work_id"},
    QueryTable{
        "series_links",
        "series_links l JOIN series s ON s.id = l.series_id JOIN provider_series p ON p.provider = l.provider AND "
        "p.source_id = l.source_id",
        seriesLinks, "l.series_id, l.provider, l.source_id"},
    QueryTable{"wanted", animequeries::wantedRows, wanted,
               "n.is_pinned DESC, n.score DESC, n.position_from, n.released, n.medium, n.id"},
    QueryTable{"anime_links",
               "anime_links l JOIN works w ON w.id = l.work_id JOIN anilist_records r ON r.id = l.anilist_id LEFT JOIN "
               "identifiers m ON m.work_id = l.work_id AND m.scheme = 'mal'",
               animequeries::links, "l.work_id, l.anilist_id"},
    QueryTable{"anime_relations", animequeries::relationRows, animequeries::relations,
               "t.from_key, t.relation, t.to_key"},
    QueryTable{"assertions",
               "assertions a JOIN items i ON i.id = a.item_id LEFT JOIN item_records l ON l.item_id = a.item_id AND "
               "l.provider = a.source AND l.state = 'taken' LEFT JOIN provider_records r ON r.id = l.record_id",
               assertions, "a.item_id, a.source, a.field, a.position"},
    QueryTable{"records",
               "item_records l JOIN provider_records r ON r.id = l.record_id JOIN items i ON i.id = l.item_id", records,
               "l.item_id, l.position, l.record_id"},
    QueryTable{"lookups", "item_lookups l JOIN items i ON i.id = l.item_id", lookups, "l.item_id"},
    QueryTable{
        "drifts", "item_drifts d JOIN items i ON i.id = d.item_id LEFT JOIN editions e ON e.id = i.edition_id", drifts,
        "CASE d.level WHEN 'identity' THEN 0 WHEN 'factual' THEN 1 ELSE 2 END, d.kind, coalesce(d.margin, 9), d.since, "
        "d.item_id, d.field"},
    QueryTable{"duplicates", "likenesses l JOIN items a ON a.id = l.item_a JOIN items b ON b.id = l.item_b", duplicates,
               "l.item_a, l.item_b"},
    QueryTable{"overrides", "overrides o", overrides, "o.id"},
};
} // namespace

std::span<const QueryTable> libraryQueryTables()
{
    return tables;
}
} // namespace kuramori
