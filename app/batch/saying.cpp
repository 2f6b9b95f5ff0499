// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/saying.h"

#include "app/assembly/house.h"
#include "models/store/worktable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Saying)
};
} // namespace

Result<ExitCode> runSaying(VerbRun &run, std::span<const Saying> sayings, const QString &usage)
{
    const QString name = run.line.words().value(0);
    const QStringList words = run.line.words().mid(1);
    const auto saying
        = std::ranges::find_if(sayings, [&](const Saying &each) { return name == QLatin1String(each.name); });
    if (saying == sayings.end() || words.size() < saying->leastWords || words.size() > saying->mostWords) {
        return fail(ErrorKind::Usage, usage);
    }
    const Result<ActId> act = run.house.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return saying->say(tx, words);
    });
    if (!act) {
        return fail(act.error());
    }
    tellAct(run, *act);
    return ExitCode::Done;
}

void tellAct(VerbRun &run, ActId act)
{
    if (!act.isValid()) {
        run.output.line(Words::tr("That had been said before."));
        return;
    }
    run.output.line(Words::tr("Said. `undo %1` takes it back.").arg(act.value()));
    run.output.event(QStringLiteral("said"), {{QStringLiteral("act"), act.value()}});
    run.summary.counts.insert(QStringLiteral("acts"), 1);
}

qint64 numberOf(const QString &word)
{
    const qint64 number = word.toLongLong();
    if (number <= 0) {
        stopWith(ErrorKind::Usage, Words::tr("\"%1\" is not a number as `query` prints it.").arg(word));
    }
    return number;
}
} // namespace kuramori
