// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/animefigures.h"

#include "models/store/tx.h"

#include <algorithm>
#include <cmath>

namespace kuramori
{
int ScoreHistogram::binOf(double score)
{
    return std::clamp(int(std::floor((score - lowest) / width)), 0, binCount - 1);
}

QList<GenreCount> genreDistribution(ReadTx &tx, int limit)
{
    return tx.all(
        "SELECT t.name, g.works, g.score FROM tags t JOIN (SELECT wt.tag_id, count(*) AS works, avg(a.score) AS score "
        "FROM work_tags wt JOIN anime a ON a.work_id = wt.work_id "
        "WHERE wt.tag_id IN (SELECT id FROM tags WHERE kind = 'genre') GROUP BY wt.tag_id) g ON g.tag_id = t.id "
        "ORDER BY g.works DESC, t.name LIMIT $1",
        [](const Row &row) {
            return GenreCount{row.text(0), row.integer(1), row.optionalReal(2)};
        },
        limit);
}

ScoreHistogram scoreHistogram(ReadTx &tx)
{
    ScoreHistogram histogram;
    qint64 known = 0;
    double sum = 0;
    // Grouped by the exact score, which the index answers alone; the dialects round a division differently.
    tx.each("SELECT score_key, count(*) FROM anime GROUP BY score_key", [&](const Row &row) {
        const double score = row.real(0);
        const qint64 works = row.integer(1);
        if (score <= 0) {
            histogram.unknown += works;
            return;
        }
        histogram.works[size_t(ScoreHistogram::binOf(score))] += works;
        known += works;
        sum += score * double(works);
    });
    if (known > 0) {
        histogram.mean = sum / double(known);
    }
    return histogram;
}

QList<RatedWork> topRated(ReadTx &tx, int limit)
{
    return tx.all(
        "SELECT w.title, a.score_key FROM anime a JOIN works w ON w.id = a.work_id WHERE a.score_key > 0 "
        "ORDER BY a.score_key DESC, a.work_id LIMIT $1",
        [](const Row &row) {
            return RatedWork{row.text(0), row.real(1)};
        },
        limit);
}

QList<SeasonFigures> seasonTrend(ReadTx &tx)
{
    QList<SeasonFigures> seasons;
    tx.each("SELECT season_key, count(*), avg(score) FROM anime WHERE season_key > 0 GROUP BY season_key "
            "ORDER BY season_key",
            [&](const Row &row) {
                if (const auto season = SeasonOfYear::fromNumber(int(row.integer(0)))) {
                    seasons.append({*season, row.integer(1), row.optionalReal(2)});
                }
            });
    return seasons;
}

AnimeFigures animeFigures(ReadTx &tx)
{
    return {genreDistribution(tx), scoreHistogram(tx), topRated(tx), seasonTrend(tx)};
}
} // namespace kuramori
