// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"
#include "models/jobs/job.h"

#include <map>
#include <span>

namespace kuramori
{
/// Of every verb that works: a dry run needs no store.
Need needOfJobs(const CommandLine &line);

/// Queues the jobs and follows them to their end, telling how they fare. Jobs that stand in the queue already are
/// joined, and one that waits for its next attempt gets it now. They come back as they are then.
Result<std::map<JobId, JobRow>> followJobs(VerbRun &run, const QList<JobSpec> &specs);

/// Why a job that is not whole is as it is: what it waits for or failed at, and where it goes on if it does. Not empty.
QString whyUnfinished(const VerbRun &run, const JobRow &job);

/// A number that jobs leave in their output, and in the summary.
struct CountColumn
{
    const char *key; ///< frozen
    const char *title; ///< in the context JobVerb
};
std::span<const CountColumn> crawlColumns();
std::span<const CountColumn> scanColumns();
std::span<const CountColumn> checkColumns();
std::span<const CountColumn> enrichColumns();
std::span<const CountColumn> fetchColumns();
std::span<const CountColumn> removalColumns();
std::span<const CountColumn> serverColumns();
std::span<const CountColumn> recordingColumns();
std::span<const CountColumn> seriesColumns();
std::span<const CountColumn> animeColumns();

/// The same, and tells what came of them: the body of every verb that works. With --dry-run it only says which they
/// are.
Result<ExitCode> runJobs(VerbRun &run, const QList<JobSpec> &specs,
                         std::span<const CountColumn> columns = crawlColumns());
} // namespace kuramori
