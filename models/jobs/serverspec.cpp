// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/serverspec.h"

#include "models/domain/server.h"

namespace kuramori
{
namespace
{
QJsonObject argsOf(ServerId server, const QString &name)
{
    return {{QStringLiteral("server"), server.value()}, {QStringLiteral("name"), name}};
}
} // namespace

JobSpec serverSyncSpec(ServerId server, const QString &name)
{
    JobSpec spec;
    spec.kind = audiobookshelfSyncKind;
    spec.queue = audiobookshelfQueue;
    spec.args = argsOf(server, name);
    spec.uniqueKey = serverSyncKey(server);
    return spec;
}

JobSpec serverWriteSpec(ServerId server, const QString &name, bool isDry, const QList<ServerBookId> &books)
{
    JobSpec spec;
    spec.kind = serverWriteKind;
    spec.queue = audiobookshelfQueue;
    spec.args = argsOf(server, name);
    spec.args.insert(QStringLiteral("dry_run"), isDry);
    QJsonArray ids;
    for (const ServerBookId book : books) {
        ids.append(book.value());
    }
    if (ids.isEmpty()) { // of all it is one job, however often it is asked for
        const QString what = isDry ? QStringLiteral("plan") : QStringLiteral("all");
        spec.uniqueKey = QStringLiteral("%1:%2:%3").arg(serverWriteKind).arg(server.value()).arg(what);
    } else {
        spec.args.insert(QStringLiteral("books"), ids);
    }
    return spec;
}

JobSpec serverUndoSpec(ServerId server, const QString &name, ServerActId act)
{
    JobSpec spec;
    spec.kind = serverUndoKind;
    spec.queue = audiobookshelfQueue;
    spec.args = argsOf(server, name);
    spec.args.insert(QStringLiteral("act"), act.value());
    spec.uniqueKey = QStringLiteral("%1:%2").arg(serverUndoKind).arg(act.value());
    return spec;
}

QString serverSyncKey(ServerId server)
{
    return audiobookshelfSyncKind + u':' + QString::number(server.value());
}

KnownSource serverSource(ServerId server, const QString &name)
{
    KnownSource source;
    source.name = serverSourceName(name);
    source.title = QStringLiteral("Audiobookshelf (%1)").arg(name);
    source.queue = audiobookshelfQueue;
    source.testKind = audiobookshelfTestKind;
    source.testArgs = argsOf(server, name);
    return source;
}
} // namespace kuramori
