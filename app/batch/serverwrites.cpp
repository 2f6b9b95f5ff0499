// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/serverwrites.h"

#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/saying.h"
#include "app/output/textgrid.h"
#include "models/jobs/serverspec.h"
#include "models/store/fieldwordsjson.h"
#include "models/store/serverwritetable.h"
#include "models/tables/bookwords.h"
#include "models/tables/writewords.h"

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServersVerb)
};

QJsonValue jsonOf(const std::optional<FieldWords> &words)
{
    return words ? QJsonValue(toJsonArray(*words)) : QJsonValue();
}

QJsonObject lineJson(const Server &server, const PlanLine &line)
{
    const PlannedField &planned = line.planned;
    return {{QStringLiteral("server"), server.name},
            {QStringLiteral("book"), line.book.value()},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("field"), bookFieldName(planned.field)},
            {QStringLiteral("outcome"), writeOutcomeName(planned.outcome)},
            {QStringLiteral("choice"), writeChoiceName(planned.choice)},
            {QStringLiteral("base"), jsonOf(planned.sides.base)},
            {QStringLiteral("seen"), jsonOf(planned.sides.seen)},
            {QStringLiteral("theirs"), jsonOf(planned.sides.theirs)},
            {QStringLiteral("mine"), jsonOf(planned.sides.mine)}};
}

/// What there is to do, or to be said a word to.
Result<void> tellPlan(VerbRun &run, const Server &server)
{
    const auto lines = run.house.store().read([id = server.id](ReadTx &tx) { return ServerWriteRows(tx).plan(id); });
    if (!lines) {
        return fail(lines.error());
    }
    TextGrid grid({Words::tr("book"), Words::tr("title"), Words::tr("field"), Words::tr("what happens"),
                   Words::tr("there"), Words::tr("here"), Words::tr("written last")});
    for (const PlanLine &line : *lines) {
        const FieldSides &sides = line.planned.sides;
        grid.add({QString::number(line.book.value()), line.title, bookFieldName(line.planned.field),
                  plannedWord(line.planned), fieldWordsText(line.planned.field, sides.theirs),
                  fieldWordsText(line.planned.field, sides.mine), writtenLastText(line.planned)});
        run.output.event(QStringLiteral("plan"), lineJson(server, line));
    }
    if (!grid.isEmpty()) {
        run.output.line(server.name + u':');
        run.output.grid(grid);
    }
    return {};
}

void addCounts(VerbRun &run, const JobRow &job)
{
    QJsonObject &counts = run.summary.counts;
    for (auto each = job.output.begin(); each != job.output.end(); ++each) {
        if (each->isDouble() && each.key() != QLatin1String("act")) {
            counts[each.key()] = counts.value(each.key()).toInteger() + each->toInteger();
        }
    }
}

/// What stands in the job's way.
ExitCode tellFailure(VerbRun &run, const Server &server, const JobRow &job)
{
    const QString reason = whyUnfinished(run, job);
    run.output.note(QStringLiteral("%1: %2").arg(server.name, reason));
    run.summary.more.insert(QStringLiteral("reason"), reason);
    return job.errors.isEmpty() ? ExitCode::Failed : exitCodeFor(job.errors.constLast().kind);
}

ExitCode tellJob(VerbRun &run, const Server &server, const JobRow &job)
{
    addCounts(run, job);
    if (job.state != JobState::Completed) {
        return tellFailure(run, server, job);
    }
    const QJsonArray troubles = job.output.value(QLatin1String("trouble")).toArray();
    for (const QJsonValueConstRef trouble : troubles) {
        run.output.note(trouble.toString());
    }
    if (const qint64 act = job.output.value(QLatin1String("act")).toInteger(); act > 0) {
        run.output.line(Words::tr("%1: run %2; take it back with: kuramori --batch servers undo-write %1 %2")
                            .arg(server.name)
                            .arg(act));
        run.summary.more.insert(QStringLiteral("act"), act);
    }
    return job.output.value(QLatin1String("complete")).toBool() ? ExitCode::Done : ExitCode::Partly;
}

Result<JobRow> follow(VerbRun &run, const JobSpec &spec)
{
    const auto jobs = followJobs(run, {spec});
    if (!jobs) {
        return fail(jobs.error());
    }
    return jobs->empty() ? JobRow() : jobs->begin()->second;
}
} // namespace

Result<ExitCode> writeServers(VerbRun &run, const QList<Server> &servers)
{
    const bool isDry = run.line.has("dry-run");
    QList<ExitCode> codes;
    for (const Server &server : servers) {
        const Result<JobRow> job = follow(run, serverWriteSpec(server.id, server.name, isDry));
        if (!job) {
            return fail(job.error());
        }
        const ExitCode code = tellJob(run, server, *job);
        codes.append(code);
        if (code == ExitCode::Done || code == ExitCode::Partly) {
            if (Result<void> told = tellPlan(run, server); !told) {
                return fail(std::move(told.error()));
            }
        }
    }
    const QJsonObject &counts = run.summary.counts;
    const qint64 changes
        = counts.value(QLatin1String("to_send")).toInteger() + counts.value(QLatin1String("to_adopt")).toInteger();
    const qint64 open = counts.value(QLatin1String("conflicts")).toInteger()
        + counts.value(QLatin1String("first_contacts")).toInteger();
    if (open > 0) {
        run.output.note(Words::tr("Fields that wait for your word: %1. Say it with: kuramori --batch servers choose "
                                  "NAME mine|theirs|leave [BOOK [FIELD]]")
                            .arg(open));
    }
    const ExitCode code = codeOfAll(codes);
    return isDry && code == ExitCode::Done && changes > 0 ? ExitCode::Changes : code;
}

Result<ExitCode> undoServerWrite(VerbRun &run, const Server &server, const QString &act)
{
    const auto found = run.house.store().read([&](ReadTx &tx) {
        const ServerWriteRows rows(tx);
        const ServerActId id
            = act.isEmpty() ? rows.lastAct(server.id).value_or(ServerActId()) : ServerActId(numberOf(act));
        const bool isIts = id.isValid() && rows.serverOf(id) == server.id;
        return std::pair(id, isIts ? rows.steps(id) : QList<ServerStep>());
    });
    if (!found) {
        return fail(found.error());
    }
    if (found->second.isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("There is nothing to take back on %1.").arg(server.name));
    }
    if (run.line.has("dry-run")) {
        for (const ServerStep &step : found->second) {
            run.output.line(
                Words::tr("would take back %1 of book %2: %3 → %4")
                    .arg(bookFieldName(step.field))
                    .arg(step.book.value())
                    .arg(fieldWordsText(step.field, step.written), fieldWordsText(step.field, step.before)));
            run.output.event(QStringLiteral("plan"),
                             {{QStringLiteral("book"), step.book.value()},
                              {QStringLiteral("field"), bookFieldName(step.field)},
                              {QStringLiteral("from"), toJsonArray(step.written)},
                              {QStringLiteral("to"), toJsonArray(step.before)}});
        }
        return ExitCode::Changes;
    }
    const Result<JobRow> job = follow(run, serverUndoSpec(server.id, server.name, found->first));
    return job ? Result<ExitCode>(tellJob(run, server, *job)) : fail(job.error());
}

Result<ExitCode> chooseFields(VerbRun &run, const Server &server, const QStringList &words)
{
    const WriteChoice choice = writeChoiceFrom(words.constFirst());
    const auto field = bookFieldFrom(words.value(2));
    if ((choice == WriteChoice::None && words.constFirst() != QLatin1String("none")) || (words.size() > 2 && !field)) {
        return fail(ErrorKind::Usage,
                    Words::tr("Write servers choose NAME mine|theirs|leave|none [BOOK [FIELD]]; a plan lists both "
                              "(servers write --dry-run)."));
    }
    const auto meant = [&](ReadTx &tx) {
        const ServerBookId book(words.size() > 1 ? numberOf(words.at(1)) : 0);
        QList<PlanLine> lines = ServerWriteRows(tx).plan(server.id);
        lines.removeIf([&](const PlanLine &line) {
            return (book.isValid() && line.book != book) || (field && line.planned.field != *field);
        });
        return lines;
    };
    const auto choose = [&](WriteTx &tx) {
        const QList<PlanLine> lines = meant(tx);
        for (const PlanLine &line : lines) {
            ServerWriteTable(tx).choose(line.book, line.planned.field, choice);
        }
        return lines.size();
    };
    const bool isDry = run.line.has("dry-run");
    const auto count = isDry ? run.house.store().read([&](ReadTx &tx) { return meant(tx).size(); })
                             : run.house.store().write(choose);
    if (!count) {
        return fail(count.error());
    }
    if (*count == 0) {
        return fail(ErrorKind::Usage,
                    Words::tr("Nothing like that is planned. Look first: kuramori --batch servers write %1 --dry-run")
                        .arg(server.name));
    }
    run.summary.counts.insert(QStringLiteral("fields"), *count);
    run.output.line(
        (isDry ? Words::tr("Fields that would be chosen: %1.") : Words::tr("Fields chosen: %1.")).arg(*count));
    return isDry ? ExitCode::Changes : ExitCode::Done;
}
} // namespace kuramori
