// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/animespec.h"

#include "models/jobs/enrichspec.h"

namespace kuramori
{
namespace
{
const QString followedKey = QStringLiteral("followed");
const QString freshKey = QStringLiteral("fresh");
const QString nightKey = QStringLiteral("night");
} // namespace

JobSpec animeSpec(const AnimeOrder &order)
{
    JobSpec spec;
    spec.kind = metadataAnimeKind;
    spec.queue = metadataQueue;
    spec.args = {{followedKey, order.isOnlyFollowed}, {freshKey, order.isFresh}, {nightKey, order.isNightly}};
    spec.priority = order.isNightly ? 3 : 2;
    spec.uniqueKey = animeJobKey(spec.args);
    return spec;
}

QJsonObject animeNightArgs()
{
    return {{nightKey, true}};
}

AnimeOrder animeOrder(const QJsonObject &args)
{
    return {args.value(followedKey).toBool(), args.value(freshKey).toBool(), args.value(nightKey).toBool()};
}

QString animeJobKey(const QJsonObject &args)
{
    const AnimeOrder order = animeOrder(args);
    return metadataAnimeKind + (order.isOnlyFollowed ? QStringLiteral(":followed") : QString())
        + (order.isFresh ? QStringLiteral(":fresh") : QString());
}
} // namespace kuramori
