// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/recordingspec.h"

#include "models/jobs/enrichspec.h"

namespace kuramori
{
JobSpec recordingSpec(const RecordingOrder &order)
{
    JobSpec spec;
    spec.kind = metadataRecordingsKind;
    spec.queue = metadataQueue;
    spec.args = {{QStringLiteral("series"), order.series.value()},
                 {QStringLiteral("entry"), order.entry},
                 {QStringLiteral("fresh"), order.isFresh}};
    spec.uniqueKey = recordingJobKey(spec.args);
    return spec;
}

RecordingOrder recordingOrder(const QJsonObject &args)
{
    return {SeriesId(args.value(QLatin1String("series")).toInteger()), args.value(QLatin1String("entry")).toString(),
            args.value(QLatin1String("fresh")).toBool()};
}

QString recordingJobKey(const QJsonObject &args)
{
    const RecordingOrder order = recordingOrder(args);
    return QStringLiteral("%1:%2:%3").arg(metadataRecordingsKind).arg(order.series.value()).arg(order.entry);
}
} // namespace kuramori
