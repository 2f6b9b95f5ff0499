// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a row `l` of series_links counts as, in SQL that both databases read; as macros because a table row wants
// literals.
#define SAID_OF_SERIES(condition)                                                                                      \
    "EXISTS (SELECT 1 FROM overrides o WHERE o.ended_at IS NULL AND o.subject = CAST(l.series_id AS TEXT) AND "        \
    "" condition ")"
#define IS_TAKEN SAID_OF_SERIES("o.kind = 'link_series' AND o.object = l.provider || ':' || l.source_id")
#define IS_REFUSED                                                                                                     \
    SAID_OF_SERIES("(o.kind = 'no_series' OR (o.kind = 'not_series' AND o.object = l.provider || ':' || "              \
                   "l.source_id))")
/* A person said that another one of the provider is it, and of one provider it is one series. */
#define IS_RIVAL SAID_OF_SERIES("o.kind = 'link_series' AND o.object LIKE l.provider || ':%'")
#define LINK_VERDICT                                                                                                   \
    "CASE WHEN " IS_TAKEN " THEN 'linked' WHEN " IS_REFUSED " THEN 'other' WHEN " IS_RIVAL                             \
    " THEN 'review' ELSE l.verdict END"

namespace kuramori::serieslinkqueries
{
/// 'linked', 'review' or 'other'. A person's word goes before the judgement.
inline constexpr const char *verdict = LINK_VERDICT;
inline constexpr const char *isByPerson = "CASE WHEN " IS_TAKEN " OR " IS_REFUSED " THEN 1 ELSE 0 END";
/// The ids of series that wait for a person: some provider's may be it, and none surely is.
inline constexpr const char *unsure
    = "SELECT v.series_id FROM (SELECT l.series_id, " LINK_VERDICT
      " AS verdict FROM series_links l) v GROUP BY v.series_id HAVING sum(CASE WHEN v.verdict = 'linked' THEN 1 ELSE 0 "
      "END) = 0 AND sum(CASE WHEN v.verdict = 'review' THEN 1 ELSE 0 END) > 0 ORDER BY v.series_id";
} // namespace kuramori::serieslinkqueries

#undef LINK_VERDICT
#undef IS_RIVAL
#undef IS_REFUSED
#undef IS_TAKEN
#undef SAID_OF_SERIES
