// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/jobverb.h"

#include "app/assembly/house.h"
#include "app/batch/jobprogress.h"
#include "app/batch/jobwatch.h"
#include "app/output/textgrid.h"
#include "models/jobs/serverspec.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queryview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobVerb)
};

constexpr std::array columnsOfCrawls{
    CountColumn{"works", QT_TRANSLATE_NOOP("JobVerb", "works")},
    CountColumn{"new", QT_TRANSLATE_NOOP("JobVerb", "new")},
    CountColumn{"changed", QT_TRANSLATE_NOOP("JobVerb", "changed")},
    CountColumn{"unchanged", QT_TRANSLATE_NOOP("JobVerb", "unchanged")},
    CountColumn{"refused", QT_TRANSLATE_NOOP("JobVerb", "refused")},
    CountColumn{"duplicates", QT_TRANSLATE_NOOP("JobVerb", "duplicates")},
    CountColumn{"pages", QT_TRANSLATE_NOOP("JobVerb", "pages")},
};
constexpr std::array columnsOfScans{
    CountColumn{"files", QT_TRANSLATE_NOOP("JobVerb", "files")},
    CountColumn{"new", QT_TRANSLATE_NOOP("JobVerb", "new")},
    CountColumn{"changed", QT_TRANSLATE_NOOP("JobVerb", "changed")},
    CountColumn{"missing", QT_TRANSLATE_NOOP("JobVerb", "missing")},
    CountColumn{"read", QT_TRANSLATE_NOOP("JobVerb", "read")},
    CountColumn{"unread", QT_TRANSLATE_NOOP("JobVerb", "unread")},
    CountColumn{"unreadable", QT_TRANSLATE_NOOP("JobVerb", "unreadable")},
};

constexpr std::array columnsOfChecks{
    CountColumn{"files", QT_TRANSLATE_NOOP("JobVerb", "files")},
    CountColumn{"sound", QT_TRANSLATE_NOOP("JobVerb", "sound")},
    CountColumn{"suspect", QT_TRANSLATE_NOOP("JobVerb", "suspect")},
    CountColumn{"damaged", QT_TRANSLATE_NOOP("JobVerb", "damaged")},
    CountColumn{"unknown", QT_TRANSLATE_NOOP("JobVerb", "unknown")},
};

constexpr std::array columnsOfEnriching{
    CountColumn{"asked", QT_TRANSLATE_NOOP("JobVerb", "asked")},
    CountColumn{"matched", QT_TRANSLATE_NOOP("JobVerb", "matched")},
    CountColumn{"review", QT_TRANSLATE_NOOP("JobVerb", "to review")},
    CountColumn{"none", QT_TRANSLATE_NOOP("JobVerb", "not found")},
    CountColumn{"silent", QT_TRANSLATE_NOOP("JobVerb", "not answered by all")},
};

constexpr std::array columnsOfFetching{
    CountColumn{"chosen", QT_TRANSLATE_NOOP("JobVerb", "chosen")},
};

constexpr std::array columnsOfRemovals{
    CountColumn{"items", QT_TRANSLATE_NOOP("JobVerb", "items")},
    CountColumn{"files", QT_TRANSLATE_NOOP("JobVerb", "files")},
};

constexpr std::array columnsOfServers{
    CountColumn{"books", QT_TRANSLATE_NOOP("JobVerb", "books")},
    CountColumn{"new", QT_TRANSLATE_NOOP("JobVerb", "new")},
    CountColumn{"changed", QT_TRANSLATE_NOOP("JobVerb", "changed")},
    CountColumn{"missing", QT_TRANSLATE_NOOP("JobVerb", "missing")},
    CountColumn{"refused", QT_TRANSLATE_NOOP("JobVerb", "refused")},
    CountColumn{"matched", QT_TRANSLATE_NOOP("JobVerb", "here")},
    CountColumn{"partly", QT_TRANSLATE_NOOP("JobVerb", "in part")},
    CountColumn{"unmatched", QT_TRANSLATE_NOOP("JobVerb", "not here")},
    CountColumn{"adopted", QT_TRANSLATE_NOOP("JobVerb", "taken over")},
};

constexpr std::array columnsOfSeries{
    CountColumn{"series", QT_TRANSLATE_NOOP("JobVerb", "series")},
    CountColumn{"unanswered", QT_TRANSLATE_NOOP("JobVerb", "unanswered")},
    CountColumn{"linked", QT_TRANSLATE_NOOP("JobVerb", "linked")},
    CountColumn{"review", QT_TRANSLATE_NOOP("JobVerb", "to review")},
    CountColumn{"missing", QT_TRANSLATE_NOOP("JobVerb", "missing")},
};

constexpr std::array columnsOfRecordings{
    CountColumn{"recordings", QT_TRANSLATE_NOOP("JobVerb", "recordings")},
    CountColumn{"unanswered", QT_TRANSLATE_NOOP("JobVerb", "unanswered")},
};

constexpr std::array columnsOfAnime{
    CountColumn{"asked", QT_TRANSLATE_NOOP("JobVerb", "asked")},
    CountColumn{"bridged", QT_TRANSLATE_NOOP("JobVerb", "linked")},
    CountColumn{"unsure", QT_TRANSLATE_NOOP("JobVerb", "to review")},
    CountColumn{"unknown", QT_TRANSLATE_NOOP("JobVerb", "not found")},
    CountColumn{"heard", QT_TRANSLATE_NOOP("JobVerb", "records")},
    CountColumn{"missing", QT_TRANSLATE_NOOP("JobVerb", "missing")},
};

/// What failed, or waits for room or for the database, is tried at once when somebody asks for it; what a source asked
/// to wait for is not.
bool mayBeHurried(const JobRow &job)
{
    const QString cause = job.metadata.value(QLatin1String("waiting_kind")).toString();
    const bool isOurs = cause == errorKindName(ErrorKind::NoSpace) || cause == errorKindName(ErrorKind::DatabaseBusy);
    return job.state == JobState::Retryable || (job.state == JobState::Scheduled && isOurs);
}

struct Queued
{
    QList<JobId> all;
    QList<JobId> own; ///< the others stood in the queue already, and are somebody else's
};

Result<Queued> queue(House &house, const QList<JobSpec> &specs)
{
    return house.store().write([&kinds = house.jobKinds(), specs](WriteTx &tx) {
        JobTable jobs(tx);
        Queued queued;
        QList<JobId> waiting;
        for (const JobSpec &spec : specs) {
            const std::optional<JobId> joined = JobRows(tx).unfinished(spec.uniqueKey);
            const JobId id = jobs.insert(spec, kinds);
            queued.all.append(id);
            if (joined != id) {
                queued.own.append(id);
            } else if (const auto row = JobRows(tx).row(id); row && mayBeHurried(*row)) {
                waiting.append(id);
            }
        }
        jobs.retryNow(waiting);
        return queued;
    });
}

/// A crawl that did not come to its end has left its job no output, but counts of its own.
QJsonObject countsOfCrawl(ReadTx &tx, JobId job)
{
    QJsonObject counts;
    const QString condition = QStringLiteral("job_id=%1").arg(job.value());
    need(QueryView::prepare({QStringLiteral("crawls"), {condition}, {}, std::nullopt}))
        .each(tx, [&](const QJsonObject &crawl) {
            for (const CountColumn &column : columnsOfCrawls) {
                counts.insert(QLatin1String(column.key), crawl.value(QLatin1String(column.key)));
            }
            counts.insert(QStringLiteral("pages"), crawl.value(QLatin1String("next_page")).toInteger() - 1);
        });
    return counts;
}

Result<std::map<JobId, JobRow>> withCounts(House &house, std::map<JobId, JobRow> jobs)
{
    return house.store().read([&](ReadTx &tx) {
        for (auto &[id, job] : jobs) {
            if (job.state != JobState::Completed && job.output.isEmpty()) {
                job.output = countsOfCrawl(tx, id);
            }
        }
        return jobs;
    });
}

/// Every number the jobs left, added up. Those of the table are always there.
QJsonObject totals(const std::map<JobId, JobRow> &jobs, std::span<const CountColumn> columns)
{
    QJsonObject sum;
    for (const CountColumn &column : columns) {
        sum.insert(QLatin1String(column.key), 0);
    }
    for (const auto &[id, job] : jobs) {
        for (auto each = job.output.begin(); each != job.output.end(); ++each) {
            if (each->isDouble()) {
                sum[each.key()] = sum.value(each.key()).toInteger() + each->toInteger();
            }
        }
    }
    return sum;
}

/// A list that was cut is what the settings asked for.
bool isWhole(const JobRow &job)
{
    const bool isRead
        = job.output.value(QLatin1String("complete")).toBool(true) || job.output.value(QLatin1String("cut")).toBool();
    return job.state == JobState::Completed && isRead;
}

void tellTable(Output &output, const std::map<JobId, JobRow> &jobs, const QJsonObject &sum,
               std::span<const CountColumn> columns)
{
    QStringList head{Words::tr("job"), Words::tr("state")};
    for (const CountColumn &column : columns) {
        head.append(Words::tr(column.title));
    }
    const auto numbers = [columns](const QJsonObject &counts) {
        QStringList cells;
        for (const CountColumn &column : columns) {
            const QJsonValue value = counts.value(QLatin1String(column.key));
            cells.append(value.isDouble() ? QLocale().toString(value.toInteger()) : QString());
        }
        return cells;
    };
    TextGrid grid(head);
    for (const auto &[id, job] : jobs) {
        grid.add(QStringList{jobLabel(job), jobStateName(job.state)} + numbers(job.output));
    }
    if (jobs.size() > 1) {
        grid.add(QStringList{Words::tr("all"), {}} + numbers(sum));
    }
    output.grid(grid);
}

/// What is not done, and why: for people on stderr, for scripts in the summary.
QJsonArray tellUnfinished(const VerbRun &run, const std::map<JobId, JobRow> &jobs)
{
    QJsonArray unfinished;
    for (const auto &[id, job] : jobs) {
        if (isWhole(job)) {
            continue;
        }
        const QString reason = whyUnfinished(run, job);
        run.output.note(QStringLiteral("%1: %2. %3").arg(jobLabel(job), jobStateName(job.state), reason));
        unfinished.append(QJsonObject{{QStringLiteral("job"), id.value()},
                                      {QStringLiteral("kind"), job.kind},
                                      {QStringLiteral("args"), job.args},
                                      {QStringLiteral("state"), jobStateName(job.state)},
                                      {QStringLiteral("reason"), reason}});
    }
    return unfinished;
}

ExitCode tellPlan(VerbRun &run, const QList<JobSpec> &specs)
{
    for (const JobSpec &spec : specs) {
        run.output.event(QStringLiteral("plan"),
                         {{QStringLiteral("kind"), spec.kind}, {QStringLiteral("args"), spec.args}});
        run.output.line(Words::tr("would run %1").arg(spec.uniqueKey));
    }
    run.summary.counts.insert(QStringLiteral("jobs"), specs.size());
    return ExitCode::Changes;
}

ExitCode codeOf(const std::map<JobId, JobRow> &jobs, bool wasStopped)
{
    const auto whole = std::count_if(jobs.begin(), jobs.end(), [](const auto &each) { return isWhole(each.second); });
    if (size_t(whole) == jobs.size()) {
        return ExitCode::Done;
    }
    const auto failures = [&jobs](ErrorKind kind) {
        return std::count_if(jobs.begin(), jobs.end(), [kind](const auto &each) {
            const JobRow &job = each.second;
            return !isWhole(job) && !job.errors.isEmpty() && job.errors.constLast().kind == kind;
        });
    };
    if (failures(ErrorKind::Auth) > 0) {
        return ExitCode::Auth;
    }
    if (whole > 0 || wasStopped) {
        return ExitCode::Partly;
    }
    return size_t(failures(ErrorKind::Refused)) == jobs.size() ? ExitCode::Refused : ExitCode::Failed;
}
} // namespace

QString whyUnfinished(const VerbRun &run, const JobRow &job)
{
    if (job.state == JobState::Completed) {
        return job.kind == audiobookshelfSyncKind
            ? Words::tr("Not everything could be read; the notice of it says what.")
            : Words::tr("The list ended before its end; the snapshot is partial.");
    }
    QString reason = job.errors.isEmpty() ? QString() : job.errors.last().message;
    if (job.state == JobState::Scheduled) {
        reason = job.metadata.value(QLatin1String("waiting_for")).toString();
    }
    if (!isFinal(job.state)) {
        const bool isElsewhere = run.isGuest && !run.house.isEnding();
        reason += (reason.isEmpty() ? QString() : QStringLiteral(" "))
            + (isElsewhere ? Words::tr("It goes on in the process that has it.")
                           : Words::tr("It goes on at the next start."));
    }
    return reason.isEmpty() ? jobStateName(job.state) : reason;
}

std::span<const CountColumn> crawlColumns()
{
    return columnsOfCrawls;
}

std::span<const CountColumn> scanColumns()
{
    return columnsOfScans;
}

std::span<const CountColumn> enrichColumns()
{
    return columnsOfEnriching;
}

std::span<const CountColumn> fetchColumns()
{
    return columnsOfFetching;
}

std::span<const CountColumn> checkColumns()
{
    return columnsOfChecks;
}

std::span<const CountColumn> removalColumns()
{
    return columnsOfRemovals;
}

std::span<const CountColumn> serverColumns()
{
    return columnsOfServers;
}

std::span<const CountColumn> recordingColumns()
{
    return columnsOfRecordings;
}

std::span<const CountColumn> seriesColumns()
{
    return columnsOfSeries;
}

std::span<const CountColumn> animeColumns()
{
    return columnsOfAnime;
}

Need needOfJobs(const CommandLine &line)
{
    return line.has("dry-run") ? Need::Settings : Need::Working;
}

Result<std::map<JobId, JobRow>> followJobs(VerbRun &run, const QList<JobSpec> &specs)
{
    const Result<Queued> queued = queue(run.house, specs);
    if (!queued) {
        return fail(queued.error());
    }
    JobWatch watch(run);
    if (Result<void> followed = watch.follow(queued->all, queued->own); !followed) {
        return fail(std::move(followed.error()));
    }
    return watch.jobs();
}

Result<ExitCode> runJobs(VerbRun &run, const QList<JobSpec> &specs, std::span<const CountColumn> columns)
{
    if (run.line.has("dry-run")) {
        return tellPlan(run, specs);
    }
    auto followed = followJobs(run, specs);
    if (!followed) {
        return fail(std::move(followed.error()));
    }
    const auto jobs = withCounts(run.house, std::move(*followed));
    if (!jobs) {
        return fail(jobs.error());
    }
    run.summary.counts = totals(*jobs, columns);
    tellTable(run.output, *jobs, run.summary.counts, columns);
    if (const QJsonArray unfinished = tellUnfinished(run, *jobs); !unfinished.isEmpty()) {
        run.summary.more.insert(QStringLiteral("unfinished"), unfinished);
    }
    return codeOf(*jobs, run.stop.stop_requested());
}
} // namespace kuramori
