// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/healthchecks.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/jobs/serverspec.h"
#include "models/store/servertable.h"
#include "models/tables/testverdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array options{
    OptionSpec{"test", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask each source one small thing, too")},
};

/// Those of the program, and the servers that are read.
Result<QList<KnownSource>> allSources(House &house)
{
    const auto servers = house.store().read([](ReadTx &tx) { return ServerRows(tx).all(); });
    if (!servers) {
        return fail(servers.error());
    }
    QList<KnownSource> sources = knownSources();
    for (const Server &server : *servers) {
        if (server.isEnabled) {
            sources.append(serverSource(server.id, server.name));
        }
    }
    return sources;
}

/// Asks each source by a job like any other, so that its limits and its breaker hold.
Result<QList<HealthCheck>> sourceTests(VerbRun &run)
{
    const auto sources = allSources(run.house);
    if (!sources) {
        return fail(sources.error());
    }
    QList<JobSpec> specs;
    for (const KnownSource &source : *sources) {
        specs.append(testSpec(source));
    }
    const auto jobs = followJobs(run, specs);
    if (!jobs && jobs.error().kind != ErrorKind::Refused) {
        return fail(jobs.error());
    }
    if (run.stop.stop_requested()) {
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("Health", "The tests were stopped."));
    }
    QList<HealthCheck> checks;
    for (const KnownSource &source : *sources) {
        if (!jobs) { // paused: nobody was asked, so nothing is known to be wrong
            checks.append({source.name, HealthLevel::Warning, jobs.error().message});
            continue;
        }
        const auto job = std::ranges::find_if(*jobs, [&source](const auto &each) {
            return each.second.kind == source.testKind && each.second.args == source.testArgs;
        });
        const TestVerdict verdict = verdictOf(source, job == jobs->end() ? JobRow() : job->second);
        checks.append({source.name, verdict.isGood ? HealthLevel::Ok : HealthLevel::Error, verdict.sentence});
    }
    return checks;
}

Result<ExitCode> run(VerbRun &run)
{
    TextGrid grid({QCoreApplication::translate("Health", "check"), QCoreApplication::translate("Health", "state"),
                   QCoreApplication::translate("Health", "what is")});
    const Result<QList<HealthCheck>> tested = run.line.has("test") ? sourceTests(run) : QList<HealthCheck>();
    if (!tested) {
        return fail(tested.error());
    }
    ExitCode code = ExitCode::Done;
    for (const HealthCheck &check : healthChecks(run.house) + *tested) {
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

/// A test needs workers, and one client alone keeps the limits of a source: that of the owner.
Need need(const CommandLine &line)
{
    return line.has("test") ? Need::Working : Need::Reading;
}
} // namespace

const Verb healthVerb{.name = "health",
                      .summary = QT_TRANSLATE_NOOP("CommandLine", "check store, backups, queues, sources, disk"),
                      .options = options,
                      .need = need,
                      .run = run};
} // namespace kuramori
