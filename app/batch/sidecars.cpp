// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/sidecars.h"

#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/saying.h"
#include "app/output/textgrid.h"
#include "models/domain/libraryfile.h"
#include "models/jobs/sidecarspec.h"
#include "models/store/overruling.h"
#include "models/store/sidecartable.h"
#include "models/tables/sidecarwords.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarVerb)
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Result<QList<SideCarForm>> formsOf(const QString &word)
{
    if (word == QLatin1String("both")) {
        return QList<SideCarForm>(sideCarForms.begin(), sideCarForms.end());
    }
    const auto form = sideCarFormFrom(word.isEmpty() ? QStringLiteral("json") : word);
    if (!form) {
        return fail(usage(Words::tr("\"%1\" is no format; there are: json, opf, both.").arg(word)));
    }
    return QList<SideCarForm>{*form};
}

Result<SideCarOrder> orderOf(VerbRun &run, const QStringList &books)
{
    const Result<QList<SideCarForm>> forms = formsOf(run.line.value("format"));
    if (!forms) {
        return fail(forms.error());
    }
    if (books.isEmpty() != run.line.has("all")) {
        return fail(usage(Words::tr("Write books sidecar BOOK… for some books, or books sidecar --all.")));
    }
    const Result<QList<WorkId>> works = run.house.store().read([&books](ReadTx &tx) {
        QList<WorkId> ids;
        ids.reserve(books.size());
        for (const QString &book : books) {
            ids.append(WorkId(numberOf(book)));
            if (itemsOfBook(tx, ids.constLast()).isEmpty()) {
                stopWith(usage(Words::tr("There is no book %1. `query books` lists them.").arg(book)));
            }
        }
        return ids;
    });
    if (!works) {
        return fail(works.error());
    }
    return SideCarOrder{*works, *forms, run.line.has("replace"), run.line.has("dry-run")};
}

QJsonObject stepJson(const SideCarStep &step)
{
    return {{QStringLiteral("item"), step.item.value()},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("path"), shownPath(step.path)},
            {QStringLiteral("deed"), sideCarDeedName(step.deed)},
            {QStringLiteral("state"), sideCarStateName(step.state)},
            {QStringLiteral("why"), step.why}};
}

/// What the run found to do, did, or was refused.
Result<void> tellSteps(VerbRun &run, SideCarActId act)
{
    const auto steps = run.house.store().read([act](ReadTx &tx) { return SideCarRows(tx).steps(act); });
    if (!steps) {
        return fail(steps.error());
    }
    TextGrid grid({Words::tr("title"), Words::tr("side-car"), Words::tr("what happens"), Words::tr("why")});
    for (const SideCarStep &step : *steps) {
        grid.add({step.title, shownPath(step.path), sideCarWord(step), step.why});
        run.output.event(QStringLiteral("sidecar"), stepJson(step));
    }
    if (!grid.isEmpty()) {
        run.output.grid(grid);
    }
    return {};
}

/// The job's numbers into the summary; Failed or worse when it did not reach its end.
Result<ExitCode> follow(VerbRun &run, const JobSpec &spec, JobRow *job)
{
    const auto jobs = followJobs(run, {spec});
    if (!jobs) {
        return fail(jobs.error());
    }
    *job = jobs->empty() ? JobRow() : jobs->begin()->second;
    for (auto each = job->output.constBegin(); each != job->output.constEnd(); ++each) {
        if (each->isDouble() && each.key() != QLatin1String("act")) {
            run.summary.counts.insert(each.key(), each->toInteger());
        }
    }
    if (job->state == JobState::Completed) {
        return ExitCode::Done;
    }
    const QString reason = whyUnfinished(run, *job);
    run.output.note(reason);
    run.summary.more.insert(QStringLiteral("reason"), reason);
    return job->errors.isEmpty() ? ExitCode::Failed : exitCodeFor(job->errors.constLast().kind);
}
} // namespace

Result<ExitCode> writeSideCars(VerbRun &run, const QStringList &books)
{
    const Result<SideCarOrder> order = orderOf(run, books);
    if (!order) {
        return fail(order.error());
    }
    JobRow job;
    Result<ExitCode> ended = follow(run, sideCarSpec(*order), &job);
    if (!ended || *ended != ExitCode::Done) {
        return ended;
    }
    const SideCarActId act(job.output.value(QLatin1String("act")).toInteger());
    if (const Result<void> told = tellSteps(run, act); !told) {
        return fail(told.error());
    }
    const auto count = [&job](const char *name) { return job.output.value(QLatin1String(name)).toInteger(); };
    if (order->isPlan) {
        return count("create") + count("refresh") + count("replace") > 0 ? ExitCode::Changes : ExitCode::Done;
    }
    if (count("written") > 0) {
        run.summary.more.insert(QStringLiteral("act"), act.value());
        run.output.line(Words::tr("Side-cars written: %1. This takes them back: kuramori --batch books undo-sidecar %2")
                            .arg(count("written"))
                            .arg(act.value()));
    }
    return job.output.value(QLatin1String("complete")).toBool() ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> undoSideCars(VerbRun &run, const QString &act)
{
    const auto found = run.house.store().read([&act](ReadTx &tx) {
        const SideCarRows rows(tx);
        const SideCarActId id = act.isEmpty() ? rows.lastAct().value_or(SideCarActId()) : SideCarActId(numberOf(act));
        QList<SideCarStep> steps = rows.steps(id);
        steps.removeIf([](const SideCarStep &step) { return !canBeTakenBack(step); });
        return std::pair(id, steps);
    });
    if (!found) {
        return fail(found.error());
    }
    const auto &[id, steps] = *found;
    if (steps.isEmpty()) {
        return fail(usage(Words::tr("There are no side-cars to take back.")));
    }
    if (run.line.has("dry-run")) {
        for (const SideCarStep &step : steps) {
            run.output.line(Words::tr("would take back %1").arg(shownPath(step.path)));
            run.output.event(QStringLiteral("sidecar"), stepJson(step));
        }
        return ExitCode::Changes;
    }
    JobRow job;
    Result<ExitCode> ended = follow(run, sideCarUndoSpec(id), &job);
    if (!ended || *ended != ExitCode::Done) {
        return ended;
    }
    const QJsonArray troubles = job.output.value(QLatin1String("trouble")).toArray();
    for (const QJsonValueConstRef trouble : troubles) {
        run.output.note(trouble.toString());
    }
    run.output.line(Words::tr("Side-cars taken back: %1.").arg(job.output.value(QLatin1String("undone")).toInteger()));
    return job.output.value(QLatin1String("complete")).toBool() ? ExitCode::Done : ExitCode::Partly;
}
} // namespace kuramori
