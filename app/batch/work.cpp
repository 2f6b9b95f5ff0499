// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobwatch.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"

#include <QCoreApplication>

#include <unistd.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

Result<ExitCode> run(VerbRun &run)
{
    Result<void> started = run.house.startWorkers();
    started = started ? run.house.startScheduler() : std::move(started);
    if (!started) {
        return fail(std::move(started.error()));
    }
    run.output.event(QStringLiteral("ready"), {{QStringLiteral("pid"), qint64(getpid())}});
    run.output.line(Words::tr("Working as process %1 until it is told to stop.").arg(getpid()));
    JobWatch watch(run);
    if (Result<void> followed = watch.followAll(); !followed) {
        return fail(std::move(followed.error()));
    }
    if (const Result<void> settled = watch.settle(); !settled) {
        run.output.error(settled.error());
        run.output.note(Words::tr("What could not be written down is done again at the next start."));
        return ExitCode::Partly;
    }
    return ExitCode::Done;
}

/// One process works: a second one is refused, not handed over.
Need need(const CommandLine &)
{
    return Need::Alone;
}
} // namespace

const Verb workVerb{.name = "work",
                    .summary = QT_TRANSLATE_NOOP("CommandLine", "run jobs and schedules until SIGTERM"),
                    .need = need,
                    .run = run};
} // namespace kuramori
