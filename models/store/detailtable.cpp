// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/detailtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
QString votesText(const QList<ScoreVotes> &scores)
{
    QJsonArray pairs;
    for (const ScoreVotes &votes : scores) {
        pairs.append(QJsonArray{votes.score, votes.votes});
    }
    return QString::fromLatin1(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}
} // namespace

void DetailTable::replace(WorkId work, const AnimeDetails &details)
{
    if (!details.relations.isEmpty()) { // an anime that had some does not lose them all
        m_tx.run("DELETE FROM relations WHERE work_id = $1", work);
    }
    for (const AnimeRelation &relation : details.relations) {
        m_tx.run("INSERT INTO relations (work_id, relation, target_kind, target_id, target_name) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
                 work, relation.relation, relation.targetKind, relation.targetId, relation.targetName);
    }
    m_tx.run("DELETE FROM streaming_links WHERE work_id = $1", work);
    for (const NamedLink &link : details.streaming) {
        m_tx.run("INSERT INTO streaming_links (work_id, name, url) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", work,
                 link.name, link.url.toString());
    }
    if (details.statistics) {
        storeStatistics(work, *details.statistics);
    }
    if (details.recommendations) {
        m_tx.run("DELETE FROM recommendations WHERE work_id = $1", work);
        for (const AnimeRecommendation &each : *details.recommendations) {
            m_tx.run("INSERT INTO recommendations (work_id, target_id, target_name, votes) VALUES ($1, $2, $3, $4) "
                     "ON CONFLICT DO NOTHING",
                     work, each.targetId, each.targetName, each.votes);
        }
    }
    m_tx.run("UPDATE anime SET details_at = $2 WHERE work_id = $1", work, m_tx.now());
    m_tx.touch(Topic::Works);
}

void DetailTable::storeStatistics(WorkId work, const AnimeStatistics &statistics)
{
    m_tx.run("INSERT INTO statistics (work_id, watching, completed, on_hold, dropped, plan_to_watch, total, votes) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (work_id) DO UPDATE SET "
             "watching = excluded.watching, completed = excluded.completed, on_hold = excluded.on_hold, "
             "dropped = excluded.dropped, plan_to_watch = excluded.plan_to_watch, total = excluded.total, "
             "votes = excluded.votes",
             work, statistics.watching, statistics.completed, statistics.onHold, statistics.dropped,
             statistics.planToWatch, statistics.total, votesText(statistics.scores));
}
} // namespace kuramori
