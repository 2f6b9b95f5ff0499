// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queryview.h"
#include "models/store/queuetable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

constexpr qint64 shownByDefault = 50;
constexpr std::array options{
    OptionSpec{"state", "STATE", QT_TRANSLATE_NOOP("CommandLine", "list: available, running, retryable, discarded …")},
    OptionSpec{"kind", "KIND", QT_TRANSLATE_NOOP("CommandLine", "list: only this kind")},
    OptionSpec{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "list: so many, newest first; 50")},
};

/// What can be done to jobs that are named by their numbers.
struct Change
{
    const char *name;
    bool (*concerns)(JobState state);
    Result<ExitCode> (*perform)(VerbRun &run, const QList<JobId> &ids);
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Result<QueryView> listView(const CommandLine &line)
{
    bool isSense = line.words().size() <= 1;
    QueryView::Wish wish{QStringLiteral("jobs"), {}, QStringLiteral("-id"), shownByDefault};
    if (!isSense) {
        return fail(usage(Words::tr("jobs list takes options, but no words: %1").arg(line.words().at(1))));
    }
    if (line.has("limit")) {
        wish.limit = line.value("limit").toLongLong(&isSense);
        isSense = isSense && *wish.limit >= 0;
    }
    if (line.has("state")) {
        wish.conditions.append(QStringLiteral("state=") + line.value("state"));
        isSense = isSense && jobStateFromName(line.value("state"));
    }
    if (line.has("kind")) {
        wish.conditions.append(QStringLiteral("kind=") + line.value("kind"));
    }
    if (!isSense) {
        return fail(usage(Words::tr("--limit needs a number, and --state one of the states a job can have.")));
    }
    return QueryView::prepare(wish);
}

Result<ExitCode> list(VerbRun &run)
{
    const Result<QueryView> view = listView(run.line);
    if (!view) {
        return fail(view.error());
    }
    TextGrid grid({Words::tr("id"), Words::tr("kind"), Words::tr("what"), Words::tr("state"), Words::tr("attempt"),
                   Words::tr("next or last"), Words::tr("error")});
    qint64 rows = 0;
    const Result<void> read = run.house.store().read([&](ReadTx &tx) {
        view->each(tx, [&](const QJsonObject &row) {
            ++rows;
            const auto text = [&](const char *key) { return row.value(QLatin1String(key)).toVariant().toString(); };
            const QJsonValue error = row.value(QLatin1String("errors")).toArray().last();
            const QString at = text("finalized_at").isEmpty() ? text("scheduled_at") : text("finalized_at");
            grid.add({text("id"), text("kind"), text("unique_key"), text("state"), text("attempt"), at,
                      error.toObject().value(QLatin1String("message")).toString()});
            run.output.event(QStringLiteral("row"), row);
        });
    });
    if (!read) {
        return fail(read.error());
    }
    run.summary.counts.insert(QStringLiteral("jobs"), rows);
    run.output.grid(grid);
    return ExitCode::Done;
}

Result<QList<JobId>> idsOf(const QStringList &words)
{
    QList<JobId> ids;
    for (const QString &word : words) {
        const JobId id(word.toLongLong());
        if (!id.isValid()) {
            return fail(usage(Words::tr("\"%1\" is not the number of a job.").arg(word)));
        }
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids.isEmpty() ? Result<QList<JobId>>(fail(usage(Words::tr("Name the jobs by their numbers."))))
                         : Result<QList<JobId>>(ids);
}

/// Tells how many jobs something was done to; none is a failure.
Result<ExitCode> concerned(VerbRun &run, const Result<qint64> &count, qsizetype asked)
{
    if (!count) {
        return fail(count.error());
    }
    run.summary.counts.insert(QStringLiteral("jobs"), *count);
    run.output.line(Words::tr("%1 of %2 jobs").arg(*count).arg(asked));
    if (*count == asked) {
        return ExitCode::Done;
    }
    return *count > 0 ? ExitCode::Partly : ExitCode::Refused;
}

Result<ExitCode> retry(VerbRun &run, const QList<JobId> &ids)
{
    return concerned(run, run.house.store().write([ids](WriteTx &tx) { return JobTable(tx).retryNow(ids); }),
                     ids.size());
}

Result<ExitCode> cancel(VerbRun &run, const QList<JobId> &ids)
{
    return concerned(run, run.house.store().write([ids](WriteTx &tx) { return JobTable(tx).cancel(ids); }), ids.size());
}

/// Each on its own, as retry and cancel do: one that cannot be driven again keeps no other from it.
Result<ExitCode> redrive(VerbRun &run, const QList<JobId> &ids)
{
    const auto made = run.house.store().write([ids](WriteTx &tx) {
        QList<Result<JobId>> fresh;
        for (const JobId id : ids) {
            fresh.append(JobTable(tx).redrive(id));
        }
        return fresh;
    });
    if (!made) {
        return fail(made.error());
    }
    qint64 count = 0;
    for (qsizetype i = 0; i < made->size(); ++i) {
        const Result<JobId> &fresh = made->at(i);
        if (!fresh) {
            run.output.note(fresh.error().message);
            continue;
        }
        ++count;
        run.output.line(
            Words::tr("job %1 stands in the queue again as job %2").arg(ids[i].value()).arg(fresh->value()));
        run.output.event(QStringLiteral("redriven"),
                         {{QStringLiteral("job"), ids[i].value()}, {QStringLiteral("as"), fresh->value()}});
    }
    return concerned(run, count, ids.size());
}

Result<ExitCode> tellPlan(VerbRun &run, const Change &change, const QList<JobId> &ids)
{
    const auto jobs = run.house.store().read([&](ReadTx &tx) {
        QList<JobRow> found;
        for (const JobId id : ids) {
            if (const auto row = JobRows(tx).row(id); row && change.concerns(row->state)) {
                found.append(*row);
            }
        }
        return found;
    });
    if (!jobs) {
        return fail(jobs.error());
    }
    const QString action = QLatin1String(change.name);
    for (const JobRow &job : *jobs) {
        run.output.line(Words::tr("would %1 job %2, %3").arg(action).arg(job.id.value()).arg(jobStateName(job.state)));
        run.output.event(QStringLiteral("plan"),
                         {{QStringLiteral("action"), action}, {QStringLiteral("job"), job.id.value()}});
    }
    const Result<ExitCode> none = concerned(run, jobs->size(), ids.size());
    return jobs->isEmpty() ? none : ExitCode::Changes;
}

Result<ExitCode> changeJobs(VerbRun &run, const Change &change)
{
    const Result<QList<JobId>> ids = idsOf(run.line.words().mid(1));
    if (!ids) {
        return fail(ids.error());
    }
    return run.line.has("dry-run") ? tellPlan(run, change, *ids) : change.perform(run, *ids);
}

using Queues = std::map<QString, QueueRow>;

/// All that rows or kinds of jobs name.
Result<Queues> knownQueues(House &house)
{
    if (Result<void> ready = house.furnish(); !ready) {
        return fail(std::move(ready.error()));
    }
    const auto rows = house.store().read([](ReadTx &tx) { return QueueRows(tx).all(); });
    if (!rows) {
        return fail(rows.error());
    }
    Queues known{{QueueTable::everything(), {QueueTable::everything(), {}, {}}}};
    for (const auto &[name, kind] : house.jobKinds()) {
        known.emplace(kind.queue, QueueRow{kind.queue, {}, {}});
    }
    for (const QueueRow &row : *rows) {
        known.insert_or_assign(row.name, row);
    }
    return known;
}

Error noQueue(const QString &name, const Queues &known)
{
    QStringList names{QStringLiteral("all")};
    for (const auto &[queue, row] : known) {
        if (queue != QueueTable::everything()) {
            names.append(queue);
        }
    }
    return usage(Words::tr("There is no queue \"%1\"; there are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

ExitCode tellPlan(VerbRun &run, const QStringList &queues)
{
    for (const QString &queue : queues) {
        const QString name = queue == QueueTable::everything() ? QStringLiteral("all") : queue;
        run.output.line(Words::tr("would %1 the queue %2").arg(run.line.words().first(), name));
        run.output.event(QStringLiteral("plan"),
                         {{QStringLiteral("action"), run.line.words().first()}, {QStringLiteral("queue"), queue}});
    }
    return queues.isEmpty() ? ExitCode::Done : ExitCode::Changes;
}

Result<ExitCode> pauseOrResume(VerbRun &run, bool pause)
{
    const auto known = knownQueues(run.house);
    if (!known) {
        return fail(known.error());
    }
    QStringList queues = run.line.words().mid(1);
    if (queues.isEmpty()) {
        queues.append(QueueTable::everything());
    }
    std::ranges::replace(queues, QStringLiteral("all"), QueueTable::everything());
    for (const QString &queue : std::as_const(queues)) {
        if (!known->contains(queue)) {
            return fail(noQueue(queue, *known));
        }
    }
    if (run.line.has("dry-run")) {
        queues.removeIf([&](const QString &queue) { return known->at(queue).pausedAt.has_value() == pause; });
        return tellPlan(run, queues);
    }
    const Result<void> written = run.house.store().write([=](WriteTx &tx) {
        for (const QString &queue : queues) {
            pause ? QueueTable(tx).pause(queue) : QueueTable(tx).resume(queue);
        }
    });
    run.summary.counts.insert(QStringLiteral("queues"), queues.size());
    return written ? Result<ExitCode>(ExitCode::Done) : fail(written.error());
}

Result<ExitCode> limit(VerbRun &run)
{
    const QStringList words = run.line.words();
    const QString queue = words.value(1);
    const bool isNone = words.value(2) == QLatin1String("none");
    const std::optional<int> most = isNone ? std::nullopt : std::optional(words.value(2).toInt());
    if (words.size() != 3 || (most && *most < 1)) {
        return fail(usage(Words::tr("jobs limit takes a queue, and how many of its jobs may run at a time on one "
                                    "machine, or none: jobs limit jikan 2")));
    }
    const auto known = knownQueues(run.house);
    if (!known) {
        return fail(known.error());
    }
    if (!known->contains(queue) || queue == QueueTable::everything()) {
        return fail(noQueue(queue, *known));
    }
    if (run.line.has("dry-run")) {
        return tellPlan(run, known->at(queue).concurrency == most ? QStringList() : QStringList(queue));
    }
    const Result<void> written
        = run.house.store().write([&](WriteTx &tx) { QueueTable(tx).setConcurrency(queue, most); });
    run.summary.counts.insert(QStringLiteral("queues"), 1);
    return written ? Result<ExitCode>(ExitCode::Done) : fail(written.error());
}

constexpr std::array changes{
    Change{"retry", [](JobState state) { return state == JobState::Scheduled || state == JobState::Retryable; }, retry},
    Change{"cancel", [](JobState state) { return !isFinal(state); }, cancel},
    Change{"redrive", isFinal, redrive},
};

Result<ExitCode> run(VerbRun &run)
{
    const QString action = run.line.words().value(0, QStringLiteral("list"));
    if (action == QLatin1String("list")) {
        return list(run);
    }
    if (action == QLatin1String("pause") || action == QLatin1String("resume")) {
        return pauseOrResume(run, action == QLatin1String("pause"));
    }
    if (action == QLatin1String("limit")) {
        return limit(run);
    }
    const auto change = std::ranges::find(changes, action, [](const Change &each) { return QLatin1String(each.name); });
    if (change == changes.end()) {
        return fail(usage(Words::tr("jobs does not know \"%1\"; it knows: list, retry, cancel, redrive, pause, "
                                    "resume, limit.")
                              .arg(action)));
    }
    return changeJobs(run, *change);
}

Need need(const CommandLine &line)
{
    const QString action = line.words().value(0, QStringLiteral("list"));
    return action == QLatin1String("list") || line.has("dry-run") ? Need::Reading : Need::Writing;
}
} // namespace

const Verb jobsVerb{.name = "jobs",
                    .arguments
                    = "[list | retry ID… | cancel ID… | redrive ID… | pause [QUEUE] | resume [QUEUE] | limit QUEUE N]",
                    .mostWords = anyNumberOfWords,
                    .summary = QT_TRANSLATE_NOOP("CommandLine", "show and steer the queue"),
                    .options = options,
                    .canDryRun = true,
                    .need = need,
                    .run = run};
} // namespace kuramori
