// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/saying.h"
#include "app/batch/verbs.h"
#include "models/store/worktable.h"

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// The one that was named, or the last.
ActId actOf(ReadTx &tx, const QStringList &words)
{
    const auto act = words.isEmpty() ? OverrideRows(tx).lastAct() : std::optional(ActId(numberOf(words.constFirst())));
    if (!act || OverrideRows(tx).wordsOf(*act).isEmpty()) {
        stopWith(ErrorKind::Usage,
                 words.isEmpty()
                     ? Words::tr("There is nothing to take back.")
                     : Words::tr("Nothing is left of %1 to take back. `query overrides` lists what was said.")
                           .arg(words.constFirst()));
    }
    return *act;
}

void tell(VerbRun &run, const char *event, const QString &sentence, const QList<Override> &words)
{
    for (const Override &word : words) {
        run.output.line(sentence.arg(overrideKindName(word.kind), word.subject, word.object));
        run.output.event(QLatin1String(event),
                         {{QStringLiteral("kind"), overrideKindName(word.kind)},
                          {QStringLiteral("subject"), word.subject},
                          {QStringLiteral("object"), word.object}});
    }
    run.summary.counts.insert(QStringLiteral("words"), words.size());
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &names = run.line.words();
    if (run.line.has("dry-run")) {
        const auto words
            = run.house.store().read([&](ReadTx &tx) { return OverrideRows(tx).wordsOf(actOf(tx, names)); });
        if (!words) {
            return fail(words.error());
        }
        tell(run, "plan", Words::tr("would take back %1 %2 %3"), *words);
        return ExitCode::Changes;
    }
    const auto words = run.house.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        const ActId act = actOf(tx, names);
        const QList<Override> taken = OverrideRows(tx).wordsOf(act);
        Overruling(tx).takeBack(act);
        return taken;
    });
    if (!words) {
        return fail(words.error());
    }
    tell(run, "undone", Words::tr("took back %1 %2 %3"), *words);
    return ExitCode::Done;
}

Need need(const CommandLine &line)
{
    return line.has("dry-run") ? Need::Reading : Need::Writing;
}
} // namespace

const Verb undoVerb{.name = "undo",
                    .arguments = "[ACT]",
                    .mostWords = 1,
                    .summary
                    = QT_TRANSLATE_NOOP("CommandLine", "take back what was said of books; without one, the last"),
                    .canDryRun = true,
                    .canSample = false,
                    .need = need,
                    .run = run};
} // namespace kuramori
