// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/casecheck.h"
#include "app/batch/drifts.h"
#include "app/batch/jobverb.h"
#include "app/batch/saying.h"
#include "app/batch/verbs.h"
#include "models/jobs/animespec.h"
#include "models/jobs/enrichspec.h"
#include "models/store/anilisttable.h"
#include "models/store/recordtable.h"

#include <QSet>

#include <array>
#include <limits>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnrichVerb)
};

constexpr std::array options{
    OptionSpec{"anime", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask AniList about anime instead")},
    OptionSpec{"fresh", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask again, whatever was answered before")},
    OptionSpec{"check", nullptr,
               QT_TRANSLATE_NOOP("CommandLine", "ask nobody; tell where the rules would now contradict a person")},
};

/// The items of the books that are named.
Result<QList<ItemId>> itemsNamed(const VerbRun &run)
{
    const QStringList books = run.line.words();
    return run.house.store().read([&](ReadTx &tx) {
        QList<ItemId> items;
        for (const QString &book : books) {
            const QList<ItemId> own = itemsOfBook(tx, WorkId(numberOf(book)));
            if (own.isEmpty()) {
                stopWith(ErrorKind::Usage, Words::tr("There is no book %1. `query books` lists them.").arg(book));
            }
            items += own;
        }
        return items;
    });
}

/// Whom it would ask about, and what of those waits for a person already, which no answer changes by itself.
Result<ExitCode> plan(VerbRun &run, const QList<ItemId> &items)
{
    const auto planned = run.house.store().read([&](ReadTx &tx) {
        const QList<ItemId> due
            = items.isEmpty() ? RecordRows(tx).due(tx.now(), std::numeric_limits<qint64>::max()) : items;
        QList<WaitingDrift> drifts = DriftRows(tx).waiting();
        const QSet<ItemId> asked(due.begin(), due.end());
        drifts.removeIf([&asked](const WaitingDrift &drift) { return !asked.contains(drift.where.item); });
        return std::pair(due.size(), drifts);
    });
    if (!planned) {
        return fail(planned.error());
    }
    const auto &[due, drifts] = *planned;
    run.output.line(Words::tr("would ask about %1 items").arg(due));
    tellDrifts(run.output, drifts);
    run.summary.counts.insert(QStringLiteral("items"), due);
    run.summary.counts.insert(QStringLiteral("drifts"), drifts.size());
    return due == 0 ? ExitCode::Done : ExitCode::Changes;
}

Result<ExitCode> aboutAnime(VerbRun &run)
{
    if (!run.line.words().isEmpty() || run.line.has("check")) {
        return fail(ErrorKind::Usage, Words::tr("--anime asks about all anime that are due."));
    }
    if (run.line.has("dry-run")) {
        const auto due = run.house.store().read([](ReadTx &tx) { return AniListRows(tx).countDue(tx.now()); });
        if (!due) {
            return fail(due.error());
        }
        run.output.line(Words::tr("would ask about %1 anime, and about those that you follow").arg(*due));
        run.summary.counts.insert(QStringLiteral("anime"), *due);
        return *due == 0 ? ExitCode::Done : ExitCode::Changes;
    }
    AnimeOrder order;
    order.isFresh = run.line.has("fresh");
    return runJobs(run, {animeSpec(order)}, animeColumns());
}

Result<ExitCode> run(VerbRun &run)
{
    if (run.line.has("anime")) {
        return aboutAnime(run);
    }
    if (run.line.has("check")) {
        return run.line.words().isEmpty() && !run.line.has("fresh")
            ? checkCases(run)
            : fail(ErrorKind::Usage, Words::tr("--check looks at all that people decided, and asks nobody."));
    }
    const Result<QList<ItemId>> items = itemsNamed(run);
    if (!items) {
        return fail(items.error());
    }
    if (run.line.has("dry-run")) {
        return plan(run, *items);
    }
    EnrichOrder order;
    order.items = *items;
    order.isFresh = run.line.has("fresh");
    return runJobs(run, {enrichSpec(order)}, enrichColumns());
}

Need needOfEnrich(const CommandLine &line)
{
    return line.has("check") || line.has("dry-run") ? Need::Reading : Need::Working;
}
} // namespace

const Verb enrichVerb{
    .name = "enrich",
    .arguments = "[BOOK…]",
    .mostWords = anyNumberOfWords,
    .summary = QT_TRANSLATE_NOOP("CommandLine", "ask providers about books; without one, about all that are due"),
    .options = options,
    .canDryRun = true,
    .canSample = false,
    .need = needOfEnrich,
    .run = run};
} // namespace kuramori
