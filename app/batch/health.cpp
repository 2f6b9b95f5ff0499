// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/healthchecks.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
Result<ExitCode> run(VerbRun &run)
{
    TextGrid grid({QCoreApplication::translate("Health", "check"), QCoreApplication::translate("Health", "state"),
                   QCoreApplication::translate("Health", "what is")});
    ExitCode code = ExitCode::Done;
    for (const HealthCheck &check : healthChecks(run.house)) {
        const QString level = healthLevelName(check.level);
        grid.add({check.name, level, check.text});
        run.output.event(QStringLiteral("check"),
                         {{QStringLiteral("check"), check.name},
                          {QStringLiteral("state"), level},
                          {QStringLiteral("text"), check.text}});
        run.summary.counts[level] = run.summary.counts.value(level).toInt() + 1;
        code = check.level == HealthLevel::Error ? ExitCode::Failed : code;
    }
    run.output.grid(grid);
    return code;
}

Need need(const CommandLine &)
{
    return Need::Reading;
}
} // namespace

const Verb healthVerb{.name = "health",
                      .summary = QT_TRANSLATE_NOOP("CommandLine", "check store, backups, queues, sources, disk"),
                      .need = need,
                      .run = run};
} // namespace kuramori
