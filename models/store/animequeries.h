// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/querytables.h"

#include <array>

namespace kuramori::animequeries
{
using T = QueryColumn::Type;

// The tables about anime beyond their lists that scripts may read; a part of queryTables().

/// What is missing of series, and of what belongs to anime that are held or followed. Columns that only one of the two
/// has are null for the other.
inline constexpr const char *wantedRows
    = "(SELECT 'book' AS medium, n.id, n.series_id, s.name AS series, n.entry_key, n.kind, n.position_from, "
      "n.position_to, n.title, n.subtitle, n.authors, n.standing, n.state, n.released, n.is_unscheduled, n.audio, "
      "n.languages, n.agreeing, n.dissenting, n.doubts, n.identifiers, n.score, n.parts, n.is_wanted, n.is_pinned, "
      "n.is_boosted, n.recording, n.work_id, n.ground, n.said_at, n.first_seen, n.checks, n.next_check_at, NULL AS "
      "bond, NULL AS "
      "story, NULL AS episodes, NULL AS minutes FROM wanted n JOIN series s ON s.id = n.series_id UNION ALL SELECT "
      "'anime', a.id, NULL, a.story, a.anime_key, a.kind, NULL, NULL, a.title, '', '', a.standing, a.state, "
      "a.released, a.is_unscheduled, NULL, '[]', a.agreeing, '[]', a.doubts, a.identifiers, a.score, a.parts, "
      "a.is_wanted, a.is_pinned, a.is_boosted, NULL, a.work_id, NULL, nullif(a.said_at, 0), a.first_seen, a.checks, "
      "a.next_check_at, a.bond, a.story_key, a.episodes, a.minutes FROM wanted_anime a) n";

inline constexpr std::array links{
    QueryColumn{"work_id", T::Integer, "l.work_id"},
    QueryColumn{"title", T::Text, "w.title"},
    QueryColumn{"anilist_id", T::Integer, "l.anilist_id"},
    QueryColumn{"anilist_title", T::Text, "r.title"},
    QueryColumn{"mal_id", T::Integer, "r.mal_id"},
    QueryColumn{"verdict", T::Text, "l.verdict"},
    QueryColumn{"score", T::Real, "l.score"},
    QueryColumn{"doubt", T::Text, "nullif(l.doubt, '')"},
    QueryColumn{"judged_at", T::Time, "l.judged_at"},
    QueryColumn{
        "said", T::Text,
        "(SELECT CASE o.kind WHEN 'is_anilist' THEN 'same' WHEN 'not_anilist' THEN 'other' ELSE 'none' END FROM "
        "overrides o WHERE o.subject = 'mal:' || m.value AND o.ended_at IS NULL AND ((o.kind IN ('is_anilist', "
        "'not_anilist') AND o.object = 'anilist:' || l.anilist_id) OR o.kind = 'no_anilist') ORDER BY o.id "
        "DESC LIMIT 1)"},
    QueryColumn{"said_at", T::Time, "r.said_at"},
    QueryColumn{"changed_at", T::Time, "r.changed_at"},
};

/// The relations that both sources state, in the words of each.
inline constexpr const char *relationRows
    = "(SELECT 'mal' AS teller, 'mal:' || m.value AS from_key, r.relation, 'mal:' || r.target_id AS to_key, "
      "r.target_kind AS kind, r.target_name AS title, a.details_at AS said_at FROM relations r JOIN identifiers m ON "
      "m.work_id = r.work_id AND m.scheme = 'mal' JOIN anime a ON a.work_id = r.work_id UNION ALL SELECT 'anilist', "
      "'anilist:' || t.from_id, t.relation, 'anilist:' || t.to_id, lower(t.to_type), t.to_title, t.said_at FROM "
      "anilist_relations t) t";

inline constexpr std::array relations{
    QueryColumn{"teller", T::Text, "t.teller"},     QueryColumn{"from", T::Text, "t.from_key"},
    QueryColumn{"relation", T::Text, "t.relation"}, QueryColumn{"to", T::Text, "t.to_key"},
    QueryColumn{"kind", T::Text, "t.kind"},         QueryColumn{"title", T::Text, "t.title"},
    QueryColumn{"said_at", T::Time, "t.said_at"},
};
} // namespace kuramori::animequeries
