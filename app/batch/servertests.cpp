// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/servertests.h"

#include "app/batch/jobverb.h"
#include "models/jobs/serverspec.h"
#include "models/tables/testverdict.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServersVerb)
};

/// What stands in the way of the files of one folder; true when nothing does.
bool tellMapping(VerbRun &run, const Server &server, QJsonObject mapping)
{
    const bool isGood = mapping.value(QLatin1String("ok")).toBool();
    run.output.line(
        QStringLiteral("  %1: %2")
            .arg(mapping.value(QLatin1String("library")).toString(), mapping.value(QLatin1String("text")).toString()));
    mapping.insert(QStringLiteral("server"), server.name);
    run.output.event(QStringLiteral("mapping"), mapping);
    return isGood;
}

ExitCode tellServer(VerbRun &run, const Server &server, const JobRow &job)
{
    const TestVerdict verdict = verdictOf(serverSource(server.id, server.name), job);
    run.output.line(verdict.sentence);
    run.output.event(QStringLiteral("server"),
                     {{QStringLiteral("server"), server.name},
                      {QStringLiteral("ok"), verdict.isGood},
                      {QStringLiteral("text"), verdict.sentence}});
    bool areMapped = true;
    const QJsonArray mappings = job.output.value(QLatin1String("mappings")).toArray();
    for (const QJsonValueConstRef mapping : mappings) {
        areMapped = tellMapping(run, server, mapping.toObject()) && areMapped;
    }
    if (verdict.isGood) {
        return areMapped ? ExitCode::Done : ExitCode::Partly;
    }
    const auto error = TestFinding::fromJson(job.output).error;
    return error ? exitCodeFor(error->kind) : ExitCode::Failed;
}

/// One that says least about what was asked for hides the others.
ExitCode worse(ExitCode a, ExitCode b)
{
    const auto rank = [](ExitCode code) {
        switch (code) {
        case ExitCode::Done:
            return 0;
        case ExitCode::Partly:
            return 1;
        case ExitCode::Auth:
            return 3;
        default:
            return 2;
        }
    };
    return rank(a) < rank(b) ? b : a;
}
} // namespace

Result<ExitCode> testServers(VerbRun &run, const QList<Server> &servers)
{
    QList<JobSpec> specs;
    specs.reserve(servers.size());
    for (const Server &server : servers) {
        specs.append(testSpec(serverSource(server.id, server.name)));
    }
    const auto jobs = followJobs(run, specs);
    if (!jobs) {
        return fail(jobs.error());
    }
    ExitCode code = ExitCode::Done;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const auto job = std::ranges::find_if(*jobs, [&](const auto &each) {
            return each.second.kind == specs.at(i).kind && each.second.args == specs.at(i).args;
        });
        code = worse(code, tellServer(run, servers.at(i), job == jobs->end() ? JobRow() : job->second));
    }
    run.summary.counts.insert(QStringLiteral("servers"), servers.size());
    return code;
}
} // namespace kuramori
