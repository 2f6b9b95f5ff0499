// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"

namespace kuramori
{
namespace
{
JobSpec spec(const QString &kind, QJsonObject args, const QString &key)
{
    JobSpec result;
    result.kind = kind;
    result.args = std::move(args);
    result.queue = jikanQueue;
    result.uniqueKey = key.isEmpty() ? kind : kind + u':' + key;
    return result;
}
} // namespace

JobSpec crawlSpec(const SnapshotList &list)
{
    const QString name = list.toString();
    return spec(jikanCrawlKind, {{QStringLiteral("list"), name}}, name);
}

QList<SnapshotList> seasonsOfYears(int from, int to)
{
    QList<SnapshotList> lists;
    for (SeasonOfYear season{from, Season::Winter}; season.year <= to; season = season.next()) {
        lists.append(SnapshotList::season(season));
    }
    return lists;
}

JobSpec detailsSpec(qint64 malId)
{
    return spec(jikanDetailsKind, {{QStringLiteral("mal_id"), malId}}, QString::number(malId));
}

QString detailsSubject(qint64 malId)
{
    return QStringLiteral("anime/%1").arg(malId);
}

JobSpec genresSpec()
{
    return spec(jikanGenresKind, {}, {});
}
} // namespace kuramori
