// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/checkspec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
constexpr int soon = 1; // of the priorities
constexpr int plain = 3;

JobSpec specOf(const QJsonObject &args, int priority)
{
    JobSpec spec;
    spec.kind = libraryCheckKind;
    spec.queue = checkQueue;
    spec.priority = priority;
    spec.args = args;
    spec.uniqueKey = checkKey(args);
    return spec;
}
} // namespace

JobSpec checkSpec(RootId root, const QString &shownFolder, CheckTier depth)
{
    return specOf({{QStringLiteral("root"), root.value()},
                   {QStringLiteral("folder"), shownFolder},
                   {QStringLiteral("depth"), checkTierName(depth)}},
                  plain);
}

JobSpec checkFilesSpec(const QList<FileId> &files, CheckTier depth)
{
    QJsonArray ids;
    for (const FileId file : files) {
        ids.append(file.value());
    }
    return specOf({{QStringLiteral("files"), ids}, {QStringLiteral("depth"), checkTierName(depth)}}, soon);
}

QJsonObject checkShareArgs()
{
    return {{QStringLiteral("share"), true}};
}

CheckOrder checkOrder(const QJsonObject &args)
{
    CheckOrder order;
    order.root = RootId(args.value(QLatin1String("root")).toInteger());
    order.isShare = args.value(QLatin1String("share")).toBool();
    order.depth = checkTierFrom(args.value(QLatin1String("depth")).toString());
    const QJsonArray files = args.value(QLatin1String("files")).toArray();
    order.files.reserve(files.size());
    for (const QJsonValueConstRef file : files) {
        order.files.append(FileId(file.toInteger()));
    }
    return order;
}

QString checkKey(const QJsonObject &args)
{
    const CheckOrder order = checkOrder(args);
    const QString depth = order.depth ? u':' + checkTierName(*order.depth) : QString();
    if (order.isShare) {
        return libraryCheckKind + QStringLiteral(":share");
    }
    if (order.root.isValid()) {
        return libraryCheckKind + QStringLiteral(":root:%1").arg(order.root.value()) + depth;
    }
    const QByteArray files = QJsonDocument(args.value(QLatin1String("files")).toArray()).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(files, QCryptographicHash::Md5).toHex();
    return libraryCheckKind + QStringLiteral(":files:") + QString::fromLatin1(hash) + depth;
}
} // namespace kuramori
