// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/panels/bigstore.h"

#include "models/store/store.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int batch = 50'000; // works a transaction
constexpr int genres = 21;
constexpr int perPage = 25;
constexpr qint64 prime = 514'229; // scatters what follows the numbers of works

// Titles in no order of their ids, figures and lengths as in what tests/bench/jikanrecords.py makes.
constexpr auto worksSql = R"(
WITH RECURSIVE n(i) AS (SELECT $1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2)
INSERT INTO works (id, kind, title, title_key, content_hash, created_at, updated_at)
SELECT i, 'anime', 'Anime ' || (i * $3 % 1000003) || ' no Sekai', 'anime ' || (i * $3 % 1000003) || ' no sekai', i, 0, 0
FROM n)";
constexpr auto identifiersSql = R"(
INSERT INTO identifiers (scheme, value, work_id) SELECT 'mal', id, id FROM works WHERE id >= $1 AND id < $2)";
constexpr auto animeSql = R"(
INSERT INTO anime (work_id, type, status, episodes, season, score, scored_by, rank, popularity, members, favorites,
                   search_text, facts)
SELECT id, 'TV', 'Finished Airing', 12 + id % 3 * 6, (1985 + id % 41) * 10 + 1 + id % 4,
       CASE WHEN id % 20 > 0 THEN round(5 + id * $3 % 430 / 100.0, 2) END, id * 7 % 2000000, id, id, id * $3 % 4000000,
       id % 90000, title_key || printf('%80s', ''),
       '{"approved":true,"titles":[["Default","' || title || '"]],"trailer":"' || printf('%.*c', 380, 'x') || '"}'
FROM works WHERE id >= $1 AND id < $2)";
constexpr auto genresSql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO tags (id, kind, source_id, name) SELECT i, 'genre', i, 'Genre ' || i FROM n)";
constexpr auto workTagsSql = R"(
INSERT INTO work_tags (work_id, tag_id)
SELECT w.id, 1 + (w.id + k.step * 5) % $3 FROM works w, (SELECT 0 AS step UNION ALL SELECT 1) k
WHERE w.id >= $1 AND w.id < $2)";
constexpr auto crawlSql = R"(
INSERT INTO crawls (id, source, list, day, state, next_page, works, started_at, updated_at, completed_at)
VALUES ($1, 'jikan', 'top', $2, 'complete', 2, $3, $4, $4, $4))";
constexpr auto entriesSql = R"(
INSERT INTO snapshot_entries (crawl_id, source_id, work_id, position, rank, score, members)
SELECT $1, id, id, id, id, 8.5, 1000000 - id * 100 + $1 * (50 + id % 50) FROM works WHERE id <= $2)";

void addWorks(WriteTx &tx, int from, int to)
{
    tx.run(worksSql, from, to, prime);
    tx.run(identifiersSql, from, to);
    tx.run(animeSql, from, to, prime);
    tx.run(workTagsSql, from, to, genres);
}
} // namespace

void fillWorks(Store &store, int works)
{
    need(store.write([](WriteTx &tx) { tx.run(genresSql, genres); }));
    for (int from = 1; from <= works; from += batch) {
        need(store.write([=](WriteTx &tx) { addWorks(tx, from, std::min(from + batch, works + 1)); }));
    }
}

void fillSnapshots(Store &store, int works, int days)
{
    const QDate today = toDateTime(store.now()).date();
    for (int number = 1; number <= days; ++number) {
        const QDate day = today.addDays(number - days - 1);
        need(store.write([=](WriteTx &tx) {
            const Timestamp noon = toTimestamp(day.startOfDay(Qt::UTC)) + std::chrono::hours(12);
            tx.run(crawlSql, number, day.toString(Qt::ISODate), works, noon);
            tx.run(entriesSql, number, works);
        }));
    }
}

void crawlPage(Store &store, int page)
{
    need(store.write([=](WriteTx &tx) {
        const qint64 works = tx.number("SELECT max(id) FROM works");
        for (qint64 at = 0; at < perPage; ++at) {
            tx.run("UPDATE anime SET members = members + 1, score = 7.5 WHERE work_id = $1",
                   1 + (page * perPage + at) * prime % works);
        }
        addWorks(tx, int(works) + 1, int(works) + 2);
        tx.touch(Topic::Works);
    }));
}
} // namespace kuramori
