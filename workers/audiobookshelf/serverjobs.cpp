// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serverjobs.h"

#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/servertable.h"
#include "models/store/store.h"
#include "workers/audiobookshelf/serversync.h"
#include "workers/audiobookshelf/servertest.h"
#include "workers/audiobookshelf/writeback.h"

namespace kuramori
{
namespace
{
constexpr int writeAttempts = 3; // what a person asked for an hour ago may not be what he wants any more

/// What each server is told of goes its own way from here: one that does not answer holds up none of the others.
void queueSyncs(Job &job, Store &store, const JobKinds &kinds)
{
    const qint64 servers = need(store.write([&](WriteTx &tx) -> qint64 {
        need(JobTable(tx).hold(job.fence()));
        QList<JobSpec> specs;
        for (const Server &server : ServerRows(tx).all()) {
            if (server.isEnabled) {
                specs.append(serverSyncSpec(server.id, server.name));
            }
        }
        return JobTable(tx).insert(specs, kinds).size();
    }));
    job.setOutput({{QStringLiteral("servers"), servers}});
}
} // namespace

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
    JobKind daily;
    daily.name = audiobookshelfDailyKind;
    daily.queue = audiobookshelfQueue;
    daily.uniqueKey = [](const QJsonObject &) { return audiobookshelfDailyKind; };
    daily.work
        = [&store = parts.store, kinds = JobKinds{{sync.name, sync}}](Job &job) { queueSyncs(job, store, kinds); };
    JobKind write;
    write.name = serverWriteKind;
    write.queue = audiobookshelfQueue;
    write.maxAttempts = writeAttempts;
    write.work = [parts](Job &job) { writeServer(job, parts); };
    JobKind undo;
    undo.name = serverUndoKind;
    undo.queue = audiobookshelfQueue;
    undo.maxAttempts = writeAttempts;
    undo.work = [parts](Job &job) { undoServerWrite(job, parts); };
    return {sync, test, daily, write, undo};
}
} // namespace kuramori
