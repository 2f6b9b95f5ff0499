// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/jobs/crawlspec.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
QList<JobSpec> everything()
{
    QList<JobSpec> specs;
    for (const SnapshotList &list : SnapshotList::daily()) {
        specs.append(crawlSpec(list));
    }
    specs.append(genresSpec());
    return specs;
}

Result<ExitCode> run(VerbRun &run)
{
    return runJobs(run, everything());
}
} // namespace

const Verb syncVerb{.name = "sync",
                    .summary = QT_TRANSLATE_NOOP("CommandLine", "do everything that is due, once"),
                    .canDryRun = true,
                    .need = needOfJobs,
                    .run = run};
} // namespace kuramori
