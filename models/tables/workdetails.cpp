// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workdetails.h"

#include "models/domain/animetie.h"
#include "models/store/animegaptable.h"
#include "models/store/animerecord.h"
#include "models/store/tx.h"

namespace kuramori
{
namespace
{
std::optional<int> optionalInt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

WorkDetails toDetails(const Row &row)
{
    WorkDetails details;
    Anime &anime = details.anime;
    details.id = row.id<WorkId>(0);
    anime.title = row.text(1);
    anime.type = row.text(2);
    anime.status = row.text(3);
    anime.sourceMaterial = row.text(4);
    anime.episodes = optionalInt(row, 5);
    anime.durationSeconds = optionalInt(row, 6);
    anime.rating = row.text(7);
    anime.airedFrom = PartialDate::fromString(row.text(8));
    anime.airedTo = PartialDate::fromString(row.text(9));
    anime.season = SeasonOfYear::fromNumber(int(row.integer(10)));
    anime.score = row.optionalReal(11);
    anime.scoredBy = row.optionalInteger(12);
    anime.rank = optionalInt(row, 13);
    anime.popularity = optionalInt(row, 14);
    anime.members = row.optionalInteger(15);
    anime.favorites = row.optionalInteger(16);
    readFacts(row.text(17), anime);
    details.detailsAt = row.optionalTime(18);
    return details;
}

void readWords(ReadTx &tx, WorkDetails &details)
{
    const AnimeWords words = AnimeGapRows(tx).words();
    const AnimeKey key = malKey(details.anime.malId);
    details.isHeld = words.held.contains(key);
    details.isFollowed = words.followed.contains(key);
}
} // namespace

std::optional<WorkDetails> workDetails(ReadTx &tx, WorkId id)
{
    std::optional<WorkDetails> details
        = tx.first("SELECT a.work_id, w.title, a.type, a.status, a.source_material, a.episodes, a.duration_seconds, "
                   "a.rating, a.aired_from, a.aired_to, a.season, a.score, a.scored_by, a.rank, a.popularity, "
                   "a.members, a.favorites, a.facts, a.details_at "
                   "FROM anime a JOIN works w ON w.id = a.work_id WHERE a.work_id = $1",
                   toDetails, id);
    if (!details) {
        return details;
    }
    details->anime.malId = tx.first(
                                 "SELECT value FROM identifiers WHERE work_id = $1 AND scheme = 'mal'",
                                 [](const Row &row) { return row.text(0).toLongLong(); }, id)
                               .value_or(0);
    readWords(tx, *details);
    details->anime.entities = tx.all(
        "SELECT t.kind, t.source_id, t.name FROM work_tags wt JOIN tags t ON t.id = wt.tag_id WHERE wt.work_id = $1 "
        "ORDER BY t.kind, t.name",
        [](const Row &row) {
            return NamedEntity{row.text(0), row.integer(1), row.text(2)};
        },
        id);
    details->relations = tx.all(
        "SELECT relation, target_kind, target_id, target_name FROM relations WHERE work_id = $1 "
        "ORDER BY relation, target_name",
        [](const Row &row) {
            return AnimeRelation{row.text(0), row.text(1), row.integer(2), row.text(3)};
        },
        id);
    details->streaming = tx.all(
        "SELECT name, url FROM streaming_links WHERE work_id = $1 ORDER BY name",
        [](const Row &row) {
            return NamedLink{row.text(0), QUrl(row.text(1))};
        },
        id);
    details->findings = tx.all(
        "SELECT text FROM findings WHERE work_id = $1 AND state = 'open' ORDER BY id",
        [](const Row &row) { return row.text(0); }, id);
    details->history = tx.all(
        "SELECT c.day, max(e.members) FROM snapshot_entries e JOIN crawls c ON c.id = e.crawl_id "
        "WHERE e.work_id = $1 AND e.members IS NOT NULL GROUP BY c.day ORDER BY c.day",
        [](const Row &row) {
            return FiguresOfDay{QDate::fromString(row.text(0), Qt::ISODate), row.integer(1)};
        },
        id);
    return details;
}
} // namespace kuramori
