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
    Result<void> done = run.house.startWorkers();
    done = done ? run.house.startScheduler() : std::move(done);
    if (done) {
        run.output.event(QStringLiteral("ready"), {{QStringLiteral("pid"), qint64(getpid())}});
        run.output.line(Words::tr("Working as process %1 until it is told to stop.").arg(getpid()));
        done = JobWatch(run).followAll();
    }
    return done ? Result<ExitCode>(ExitCode::Done) : fail(std::move(done.error()));
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
