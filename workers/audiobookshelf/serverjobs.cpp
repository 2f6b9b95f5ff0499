// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serverjobs.h"

#include "models/jobs/serverspec.h"
#include "workers/audiobookshelf/serversync.h"
#include "workers/audiobookshelf/servertest.h"

namespace kuramori
{
QList<JobKind> serverJobKinds(const ServerParts &parts)
{
    JobKind sync;
    sync.name = audiobookshelfSyncKind;
    sync.queue = audiobookshelfQueue;
    sync.uniqueKey = [](const QJsonObject &args) {
        return serverSyncKey(ServerId(args.value(QLatin1String("server")).toInteger()));
    };
    sync.work = [parts](Job &job) { syncServer(job, parts); };
    JobKind test;
    test.name = audiobookshelfTestKind;
    test.queue = audiobookshelfQueue;
    test.maxAttempts = 1;
    test.work = [parts](Job &job) { testServer(job, parts); };
    return {sync, test};
}
} // namespace kuramori
