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
