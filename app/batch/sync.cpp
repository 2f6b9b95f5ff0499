// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/domain/libraryfile.h"
#include "models/jobs/animespec.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/scanspec.h"
#include "models/jobs/seriesspec.h"
#include "models/jobs/serverspec.h"
#include "models/settings/settings.h"
#include "models/store/librarytable.h"
#include "models/store/servertable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

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

/// What the house has to be read anew.
struct Own
{
    QList<Server> servers;
    QList<LibraryRoot> folders;
};

/// A dry run is to leave nothing behind, so a store that is not there yet stays away: it knows of nothing.
Result<Own> ownOf(const VerbRun &run)
{
    if (run.line.has("dry-run")) {
        const DatabaseUrl &database = run.house.database();
        if (run.line.has("sample") || (database.dialect == Dialect::Sqlite && !QFileInfo::exists(database.path))) {
            return Own();
        }
        if (Result<void> opened = run.house.openStoreAsItIs(); !opened) {
            return fail(std::move(opened.error()));
        }
    }
    return run.house.store().read([](ReadTx &tx) { return Own{ServerRows(tx).all(), LibraryRows(tx).roots()}; });
}

QList<JobSpec> scansOf(const QList<LibraryRoot> &folders)
{
    QList<JobSpec> specs;
    specs.reserve(folders.size());
    for (const LibraryRoot &folder : folders) {
        specs.append(scanSpec(folder.id, shownPath(folder.path)));
    }
    return specs;
}

QList<JobSpec> syncOfAll(const QList<Server> &known)
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
    QList<JobSpec> specs = syncOfAll(known);
    if (specs.isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no server to read. Name one: kuramori --batch servers add NAME URL"));
    }
    return specs;
}

/// All that the words ask for; there are some.
Result<QList<JobSpec>> named(const VerbRun &run, const QList<Server> &known)
{
    QList<JobSpec> specs;
    for (const QString &word : run.line.words()) {
        Result<QList<JobSpec>> some = named(known, word);
        if (!some) {
            return some;
        }
        specs += *some;
    }
    return specs;
}

/// Jobs that may run beside each other; what a later stage asks about, an earlier one may have brought.
struct Stage
{
    const char *name; ///< as the verb is called that does nothing else
    QList<JobSpec> specs;
    std::span<const CountColumn> columns;
};

/// A job about books ends as refused where nobody may be asked.
bool mayAskAboutBooks(const Settings &settings)
{
    constexpr std::array providers{"hardcover", "audnexus", "openlibrary", "itunes"};
    return std::ranges::any_of(providers, [&settings](const char *provider) {
        return settings.boolean(QStringLiteral("metadata.%1.enabled").arg(QLatin1String(provider)));
    });
}

/// The way the data goes, as far as it is due: what sources, servers and folders hold; what providers know of books and
/// anime; what is missing by that. A sample has lists alone.
QList<Stage> stages(const VerbRun &run, const Own &own)
{
    QList<Stage> all{{"crawl", listsOfJikan() + syncOfAll(own.servers), crawlColumns()}};
    if (run.house.plan().sample) {
        return all;
    }
    if (!own.folders.isEmpty()) {
        all.append({"scan", scansOf(own.folders), scanColumns()});
    }
    if (mayAskAboutBooks(run.house.settings())) {
        all.append({"enrich", {enrichSpec({})}, enrichColumns()});
    }
    AnimeOrder anime;
    anime.isNightly = true; // AniList may be off: what is missing is counted all the same
    all.append({"anime", {animeSpec(anime)}, animeColumns()});
    all.append({"gaps", {dueSeriesLookupSpec()}, seriesColumns()});
    return all;
}

/// What the stages leave in the summary: the counts of the first one, as of old, and in "stages" those of each.
class StageSummaries
{
public:
    /// Of a stage that has just ended, which left its own.
    void take(const Stage &stage, ExitCode code, const Summary &left)
    {
        if (m_stages.isEmpty()) {
            m_counts = left.counts;
        }
        m_planned += code == ExitCode::Changes ? stage.specs.size() : 0;
        m_stages.append(QJsonObject{{QStringLiteral("stage"), QLatin1String(stage.name)},
                                    {QStringLiteral("exit_code"), int(code)},
                                    {QStringLiteral("counts"), left.counts}});
        const QJsonArray open = left.more.value(QLatin1String("unfinished")).toArray();
        for (const QJsonValueConstRef job : open) {
            m_unfinished.append(job);
        }
    }

    void putInto(Summary *summary) const
    {
        summary->counts = m_counts;
        if (m_planned > 0) {
            summary->counts.insert(QStringLiteral("jobs"), m_planned);
        }
        summary->more = {{QStringLiteral("stages"), m_stages}};
        if (!m_unfinished.isEmpty()) {
            summary->more.insert(QStringLiteral("unfinished"), m_unfinished);
        }
    }

private:
    QJsonArray m_stages;
    QJsonArray m_unfinished;
    QJsonObject m_counts;
    qint64 m_planned = 0;
};

/// One stage after the other: that one fails is no reason to leave out the next.
Result<ExitCode> runStages(VerbRun &run, const QList<Stage> &all)
{
    QList<ExitCode> codes;
    StageSummaries summaries;
    for (const Stage &stage : all) {
        if (run.stop.stop_requested()) {
            codes.append(ExitCode::Partly);
            break;
        }
        run.summary.counts = {};
        run.summary.more = {};
        Result<ExitCode> code = runJobs(run, stage.specs, stage.columns);
        if (!code) {
            return code;
        }
        codes.append(*code);
        summaries.take(stage, *code, run.summary);
    }
    summaries.putInto(&run.summary);
    return codeOfAll(codes);
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<Own> own = ownOf(run);
    if (!own) {
        return fail(own.error());
    }
    if (run.line.words().isEmpty()) {
        return runStages(run, stages(run, *own));
    }
    const Result<QList<JobSpec>> specs = named(run, own->servers);
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
