// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesspec.h"

namespace kuramori
{
namespace
{
JobSpec specOf(const QJsonObject &args)
{
    JobSpec spec;
    spec.kind = seriesLookupKind;
    spec.queue = seriesLookupQueue;
    spec.args = args;
    spec.uniqueKey = seriesLookupKey(args);
    return spec;
}
} // namespace

JobSpec seriesLookupSpec(const QList<SeriesId> &series, bool isFresh)
{
    QJsonArray ids;
    for (const SeriesId id : series) {
        ids.append(id.value());
    }
    return specOf({{QStringLiteral("series"), ids}, {QStringLiteral("fresh"), isFresh}});
}

JobSpec seriesTakeSpec(SeriesId series, const QString &taken)
{
    JobSpec spec = specOf({{QStringLiteral("series"), QJsonArray{series.value()}}, {QStringLiteral("taken"), taken}});
    spec.priority = 1;
    return spec;
}

JobSpec allSeriesLookupSpec()
{
    return specOf({{QStringLiteral("all"), true}});
}

QJsonObject seriesShareArgs()
{
    return {{QStringLiteral("share"), seriesShares}};
}

JobSpec dueSeriesLookupSpec()
{
    return specOf(seriesShareArgs());
}

SeriesLookupArgs seriesLookupArgs(const QJsonObject &args)
{
    SeriesLookupArgs read;
    const QJsonArray ids = args.value(QLatin1String("series")).toArray();
    read.series.reserve(ids.size());
    for (const QJsonValueConstRef id : ids) {
        read.series.append(SeriesId(id.toInteger()));
    }
    read.isAll = args.value(QLatin1String("all")).toBool();
    read.isFresh = args.value(QLatin1String("fresh")).toBool();
    read.taken = args.value(QLatin1String("taken")).toString();
    return read;
}

QString seriesLookupKey(const QJsonObject &args)
{
    const SeriesLookupArgs read = seriesLookupArgs(args);
    QStringList ids;
    ids.reserve(read.series.size());
    for (const SeriesId id : read.series) {
        ids.append(QString::number(id.value()));
    }
    const QString which = read.isAll ? QStringLiteral("all") : ids.isEmpty() ? QStringLiteral("share") : ids.join(u',');
    return seriesLookupKind + u':' + which + (read.taken.isEmpty() ? QString() : u'=' + read.taken);
}
} // namespace kuramori
