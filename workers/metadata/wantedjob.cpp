// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/wantedjob.h"

#include "models/jobs/enrichspec.h"
#include "models/store/jobtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WantedJob)
};

void bringUpToDate(Job &job, Store &store)
{
    qint64 left = need(store.read([](ReadTx &tx) { return WantedRows(tx).stale(); }));
    qint64 done = 0;
    while (left > 0) {
        job.stopIfCancelled();
        job.report({Words::tr("Series"), done, done + left});
        const qint64 before = left;
        left = need(store.write([&job](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            lockWorks(tx);
            return WantedTable(tx).bringStaleUpToDate(WantedTable::mostAtOnce);
        }));
        done += std::min(before, WantedTable::mostAtOnce);
    }
    job.setOutput({{QStringLiteral("series"), done}});
}
} // namespace

JobKind wantedJobKind(Store &store)
{
    return {.name = metadataWantedKind,
            .queue = metadataQueue,
            .work = [&store](Job &job) { bringUpToDate(job, store); },
            .uniqueKey = [](const QJsonObject &) { return metadataWantedKind; }};
}
} // namespace kuramori
