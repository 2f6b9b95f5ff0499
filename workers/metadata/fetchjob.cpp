// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/fetchjob.h"

#include "models/domain/bookidentifier.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/store/booklanguage.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/metadata/recordbykey.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FetchRecord)
};

/// An ISBN-10 may have been meant as the ASIN that it is at Audible, too.
ProviderAnswer<BookRecord> ask(const Providers &providers, const RecordKey &key, const ShopLanguages &languages,
                               const Asking &asking)
{
    auto answer = recordByKey(providers, key, languages, asking);
    const QString asin = key.provider == BookProvider::OpenLibrary ? isbn10Of(key.id) : QString();
    if (answer.state == AnswerState::NotFound && !asin.isEmpty()) {
        auto sold = recordByKey(providers, {BookProvider::Audnexus, asin, {}}, languages, asking);
        return sold.isFound() ? sold : answer;
    }
    return answer;
}

/// Ends the job with what the provider said instead of a record.
[[noreturn]] void refuse(const RecordKey &key, const ProviderWord &word, Timestamp now)
{
    if (word.state == AnswerState::Found || word.state == AnswerState::NotFound) {
        stopWith(ErrorKind::NotFound, Words::tr("The provider has no record %1.").arg(recordKeyText(key)), word.detail);
    }
    Error error{word.state == AnswerState::Failed ? word.failure : ErrorKind::Refused, word.message, word.detail, {}};
    if (word.until) {
        error.kind = word.state == AnswerState::NotAsked ? ErrorKind::Throttled : error.kind;
        error.retryAfter = std::max(std::chrono::milliseconds(0),
                                    std::chrono::duration_cast<std::chrono::milliseconds>(*word.until - now));
    }
    stopWith(std::move(error));
}

/// Returns the act, invalid when a person had said it before; the record may be another one all the same.
ActId choose(WriteTx &tx, const Job &job, ItemId item, const ProviderAnswer<BookRecord> &answer)
{
    need(JobTable(tx).hold(job.fence()));
    lockWorks(tx);
    RecordTable table(tx);
    table.bring(item, table.keep(answer.value, answer.saidAt, answer.rawHash));
    const ActId act = Overruling(tx).chooseRecord(item, keyOf(answer.value));
    if (!act.isValid()) {
        const QList<BookAssertion> before = ItemRows(tx).assertions(item);
        table.chooseAnew(item);
        judgeSpoken(tx, {{item, before, {}, {}}});
    }
    return act;
}

void fetch(Job &job, const Providers &providers, Store &store, const Clock &clock)
{
    const std::optional<FetchOrder> order = fetchOrder(job.args());
    if (!order) {
        stopWith(ErrorKind::Usage, Words::tr("The job names no item and no record."));
    }
    const auto [book, usual] = need(
        store.read([&](ReadTx &tx) { return std::pair(RecordRows(tx).asked(order->item), languageOfLibrary(tx)); }));
    if (!book) {
        stopWith(ErrorKind::NotFound, Words::tr("The library does not know this book any more."));
    }
    job.report({recordKeyText(order->record), 0, 1});
    const auto answer = ask(providers, order->record, {book->recording.language, usual}, {job.stop(), true});
    job.stopIfCancelled();
    if (!answer.isFound() || answer.value.facts.title.isEmpty()) {
        refuse(order->record, answer, clock.wall());
    }
    const ActId act = need(store.write([&](WriteTx &tx) { return choose(tx, job, order->item, answer); }));
    job.setOutput({{QStringLiteral("chosen"), act.isValid() ? 1 : 0}, {QStringLiteral("act"), act.value()}});
}
} // namespace

JobKind fetchJobKind(const Providers &providers, Store &store, const Clock &clock)
{
    return {.name = metadataFetchKind,
            .queue = metadataQueue,
            .work = [&providers, &store, &clock](Job &job) { fetch(job, providers, store, clock); },
            .uniqueKey = fetchKey};
}
} // namespace kuramori
