// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
const QString itemsKey = QStringLiteral("items");
const QString shareKey = QStringLiteral("share");
const QString freshKey = QStringLiteral("fresh");
const QString searchedKey = QStringLiteral("searched");
} // namespace

JobSpec enrichSpec(const EnrichOrder &order)
{
    JobSpec spec;
    spec.kind = metadataEnrichKind;
    spec.queue = metadataQueue;
    QJsonArray items;
    for (const ItemId item : order.items) {
        items.append(item.value());
    }
    if (!items.isEmpty()) {
        spec.args.insert(itemsKey, items);
        spec.priority = 1;
    }
    if (order.isFresh) {
        spec.args.insert(freshKey, true);
    }
    if (!order.searched.isEmpty()) {
        spec.args.insert(searchedKey, order.searched);
    }
    spec.uniqueKey = enrichKey(spec.args);
    return spec;
}

QJsonObject enrichShareArgs()
{
    return {{shareKey, true}};
}

EnrichOrder enrichOrder(const QJsonObject &args)
{
    EnrichOrder order;
    const QJsonArray items = args.value(itemsKey).toArray();
    order.items.reserve(items.size());
    for (const QJsonValueConstRef item : items) {
        order.items.append(ItemId(item.toInteger()));
    }
    order.isShare = args.value(shareKey).toBool();
    order.isFresh = args.value(freshKey).toBool();
    order.searched = args.value(searchedKey).toString();
    return order;
}

QString enrichKey(const QJsonObject &args)
{
    QString key = metadataEnrichKind;
    if (QJsonArray items = args.value(itemsKey).toArray(); !items.isEmpty()) {
        if (args.contains(searchedKey)) {
            items.append(args.value(searchedKey));
        }
        const QByteArray text = QJsonDocument(items).toJson(QJsonDocument::Compact);
        key += u':' + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    if (args.value(shareKey).toBool()) { // whoever asks for all that are due does not mean a share of them
        key += QLatin1String(":share");
    }
    return args.value(freshKey).toBool() ? key + QLatin1String(":fresh") : key;
}
} // namespace kuramori
