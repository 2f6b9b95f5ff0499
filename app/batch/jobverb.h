// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/verb.h"
#include "app/batch/verbrun.h"
#include "models/jobs/job.h"

namespace kuramori
{
/// Of every verb that works: a dry run needs no store.
Need needOfJobs(const CommandLine &line);

/// Queues the jobs, follows them to their end and tells what came of them: the body of every verb that works. Jobs that
/// stand in the queue already are joined, and one that waits for its next attempt gets it now. With --dry-run it only
/// says which they are.
Result<ExitCode> runJobs(VerbRun &run, const QList<JobSpec> &specs);
} // namespace kuramori
