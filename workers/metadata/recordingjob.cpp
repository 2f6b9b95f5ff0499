// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/recordingjob.h"

#include "models/jobs/enrichspec.h"
#include "models/store/booklanguage.h"
#include "models/store/jobtable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordingLookup)
};

RecordingQuestion questionOn(ReadTx &tx, const RecordingOrder &order)
{
    const WantedRows rows(tx);
    const std::optional<ListedEntry> entry = rows.entry(order.series, order.entry);
    if (!entry) {
        stopWith(ErrorKind::NotFound, Words::tr("Nobody tells of a volume \"%1\" of the series.").arg(order.entry));
    }
    const SeriesFacts facts = rows.facts(order.series);
    RecordingQuestion question{*entry, facts.name, {}, {}};
    question.languages = {languageLookedFor(facts.languages, entry->languages, languageOfSeries(tx, order.series)),
                          languageOfLibrary(tx, facts.languages)};
    const QList<ToldRecording> known = RecordingRows(tx).told(order.series, order.entry);
    question.known.reserve(known.size());
    for (const ToldRecording &told : known) {
        question.known.append(keyOf(told.record));
    }
    return question;
}

QJsonObject countsOf(ReadTx &tx, const RecordingOrder &order, const QList<RecordingAnswer> &answers)
{
    const auto silent
        = std::ranges::count_if(answers, [](const RecordingAnswer &answer) { return !answer.trouble.isEmpty(); });
    return {{QStringLiteral("recordings"), RecordingRows(tx).list(order.series, order.entry, {}).size()},
            {QStringLiteral("unanswered"), qint64(silent)}};
}

void lookUp(Job &job, const Providers &providers, Store &store)
{
    const RecordingOrder order = recordingOrder(job.args());
    const QList<RecordingAnswer> answers = bringRecordings(job, order, providers, store);
    job.setOutput(need(store.read([&](ReadTx &tx) { return countsOf(tx, order, answers); })));
}
} // namespace

QList<RecordingAnswer> bringRecordings(Job &job, const RecordingOrder &order, const Providers &providers, Store &store)
{
    const RecordingQuestion question = need(store.read([&](ReadTx &tx) { return questionOn(tx, order); }));
    const auto note = [&](qint64 done, qint64 all) { job.report({question.entry.title, done, all}); };
    QList<RecordingAnswer> answers = askForRecordings(providers, question, {job.stop(), order.isFresh}, note);
    job.stopIfCancelled();
    need(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        lockWorks(tx);
        // The list may have been numbered anew while they were asked.
        const QString entry = WantedRows(tx).keyNow(order.series, {order.entry, bookOf(question.entry)});
        RecordingTable(tx).keep(order.series, entry, answers);
        WantedTable(tx).bringUpToDate(order.series);
    }));
    return answers;
}

JobKind recordingJobKind(const Providers &providers, Store &store)
{
    return {.name = metadataRecordingsKind,
            .queue = metadataQueue,
            .work = [&providers, &store](Job &job) { lookUp(job, providers, store); },
            .uniqueKey = recordingJobKey};
}
} // namespace kuramori
