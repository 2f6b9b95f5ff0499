// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/store/jobtable.h"
#include "models/store/queryview.h"
#include "models/store/queuetable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

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

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Result<ExitCode> list(VerbRun &run)
{
    bool isNumber = true;
    QueryView::Wish wish{QStringLiteral("jobs"), {}, QStringLiteral("-id"), shownByDefault};
    if (run.line.has("limit")) {
        wish.limit = run.line.value("limit").toLongLong(&isNumber);
    }
    if (run.line.has("state")) {
        wish.conditions.append(QStringLiteral("state=") + run.line.value("state"));
        isNumber = isNumber && jobStateFromName(run.line.value("state"));
    }
    if (run.line.has("kind")) {
        wish.conditions.append(QStringLiteral("kind=") + run.line.value("kind"));
    }
    if (!isNumber) {
        return fail(usage(Words::tr("--limit needs a number, and --state one of the states a job can have.")));
    }
    const Result<QueryView> view = QueryView::prepare(wish);
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
        ids.append(id);
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

Result<ExitCode> redrive(VerbRun &run, const QList<JobId> &ids)
{
    const Result<QList<JobId>> made = run.house.store().write([ids](WriteTx &tx) {
        QList<JobId> fresh;
        for (const JobId id : ids) {
            fresh.append(need(JobTable(tx).redrive(id)));
        }
        return fresh;
    });
    if (!made) {
        return fail(made.error());
    }
    for (qsizetype i = 0; i < made->size(); ++i) {
        run.output.line(
            Words::tr("job %1 stands in the queue again as job %2").arg(ids[i].value()).arg((*made)[i].value()));
        run.output.event(QStringLiteral("redriven"),
                         {{QStringLiteral("job"), ids[i].value()}, {QStringLiteral("as"), (*made)[i].value()}});
    }
    return concerned(run, Result<qint64>(made->size()), ids.size());
}

Result<ExitCode> pauseOrResume(VerbRun &run, bool pause, const QStringList &names)
{
    QStringList queues = names.isEmpty() || names == QStringList(QStringLiteral("all"))
        ? QStringList(QueueTable::everything())
        : names;
    const Result<void> written = run.house.store().write([=](WriteTx &tx) {
        for (const QString &queue : queues) {
            pause ? QueueTable(tx).pause(queue) : QueueTable(tx).resume(queue);
        }
    });
    run.summary.counts.insert(QStringLiteral("queues"), queues.size());
    return written ? Result<ExitCode>(ExitCode::Done) : fail(written.error());
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString action = words.value(0, QStringLiteral("list"));
    if (action == QLatin1String("list")) {
        return list(run);
    }
    if (action == QLatin1String("pause") || action == QLatin1String("resume")) {
        return pauseOrResume(run, action == QLatin1String("pause"), words.mid(1));
    }
    if (action != QLatin1String("retry") && action != QLatin1String("cancel") && action != QLatin1String("redrive")) {
        return fail(usage(Words::tr("jobs does not know \"%1\"; it knows: list, retry, cancel, redrive, pause, resume.")
                              .arg(action)));
    }
    const Result<QList<JobId>> ids = idsOf(words.mid(1));
    if (!ids) {
        return fail(ids.error());
    }
    if (action == QLatin1String("redrive")) {
        return redrive(run, *ids);
    }
    const bool cancel = action == QLatin1String("cancel");
    const auto count = run.house.store().write(
        [=, jobs = *ids](WriteTx &tx) { return cancel ? JobTable(tx).cancel(jobs) : JobTable(tx).retryNow(jobs); });
    return concerned(run, count, ids->size());
}

Need need(const CommandLine &line)
{
    const QString action = line.words().value(0, QStringLiteral("list"));
    return action == QLatin1String("list") ? Need::Reading : Need::Writing;
}
} // namespace

const Verb jobsVerb{"jobs",
                    "[list | retry ID… | cancel ID… | redrive ID… | pause [QUEUE] | resume [QUEUE]]",
                    QT_TRANSLATE_NOOP("CommandLine", "show and steer the queue"),
                    options,
                    need,
                    run};
} // namespace kuramori
