// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/fetchspec.h"

#include "models/jobs/enrichspec.h"

namespace kuramori
{
namespace
{
const QString itemKey = QStringLiteral("item");
const QString recordKey = QStringLiteral("record");
} // namespace

JobSpec fetchSpec(const FetchOrder &order)
{
    JobSpec spec;
    spec.kind = metadataFetchKind;
    spec.queue = metadataQueue;
    spec.args = {{itemKey, order.item.value()}, {recordKey, recordKeyText(order.record)}};
    spec.priority = 1;
    spec.uniqueKey = fetchKey(spec.args);
    return spec;
}

std::optional<FetchOrder> fetchOrder(const QJsonObject &args)
{
    const ItemId item(args.value(itemKey).toInteger());
    const std::optional<RecordKey> record = recordKeyFrom(args.value(recordKey).toString());
    return item.isValid() && record ? std::optional(FetchOrder{item, *record}) : std::nullopt;
}

QString fetchKey(const QJsonObject &args)
{
    return QStringLiteral("%1:%2:%3")
        .arg(metadataFetchKind, QString::number(args.value(itemKey).toInteger()), args.value(recordKey).toString());
}
} // namespace kuramori
