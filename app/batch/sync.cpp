// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/serverspec.h"
#include "models/store/servertable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

const QString servers = QStringLiteral("audiobookshelf");

QList<JobSpec> listsOfJikan()
{
    QList<JobSpec> specs;
    for (const SnapshotList &list : SnapshotList::daily()) {
        specs.append(crawlSpec(list));
    }
    specs.append(genresSpec());
    return specs;
}

/// A dry run is to leave nothing behind, so a store that is not there yet stays away: it knows no server.
Result<QList<Server>> knownServers(const VerbRun &run)
{
    const bool isDry = run.line.has("dry-run");
    if (isDry && (run.line.has("sample") || !run.house.openStoreAsItIs())) {
        return QList<Server>();
    }
    return run.house.store().read([](ReadTx &tx) { return ServerRows(tx).all(); });
}

Result<QList<JobSpec>> syncOfAll(const QList<Server> &known)
{
    QList<JobSpec> specs;
    for (const Server &server : known) {
        if (server.isEnabled) {
            specs.append(serverSyncSpec(server.id, server.name));
        }
    }
    return specs;
}

Result<QList<JobSpec>> syncOf(const QList<Server> &known, const QString &name)
{
    const auto server = std::ranges::find(known, name.toLower(), &Server::name);
    if (server == known.end()) {
        return fail(ErrorKind::Usage, Words::tr("There is no server \"%1\". `servers list` shows them all.").arg(name));
    }
    return QList<JobSpec>{serverSyncSpec(server->id, server->name)};
}

/// What a word asks for: a source, all servers, or one of them.
Result<QList<JobSpec>> named(const QList<Server> &known, const QString &word)
{
    if (word == jikanSource) {
        return listsOfJikan();
    }
    if (word.startsWith(servers + u':')) {
        return syncOf(known, word.mid(servers.size() + 1));
    }
    if (word != servers) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no source \"%1\"; there are: jikan, audiobookshelf and audiobookshelf:NAME.")
                        .arg(word));
    }
    Result<QList<JobSpec>> specs = syncOfAll(known);
    if (specs && specs->isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no server to read. Name one: kuramori --batch servers add NAME URL"));
    }
    return specs;
}

Result<QList<JobSpec>> wanted(const VerbRun &run)
{
    const Result<QList<Server>> known = knownServers(run);
    if (!known) {
        return fail(known.error());
    }
    if (run.line.words().isEmpty()) {
        return listsOfJikan() + *syncOfAll(*known);
    }
    QList<JobSpec> specs;
    for (const QString &word : run.line.words()) {
        Result<QList<JobSpec>> some = named(*known, word);
        if (!some) {
            return some;
        }
        specs += *some;
    }
    return specs;
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<QList<JobSpec>> specs = wanted(run);
    if (!specs) {
        return fail(specs.error());
    }
    const bool areServers = std::all_of(specs->begin(), specs->end(),
                                        [](const JobSpec &spec) { return spec.kind == audiobookshelfSyncKind; });
    return runJobs(run, *specs, areServers ? serverColumns() : crawlColumns());
}
} // namespace

const Verb syncVerb{.name = "sync",
                    .arguments = "[jikan | audiobookshelf[:NAME]]…",
                    .mostWords = anyNumberOfWords,
                    .summary = QT_TRANSLATE_NOOP("CommandLine", "do everything that is due, once"),
                    .canDryRun = true,
                    .need = needOfJobs,
                    .run = run};
} // namespace kuramori
