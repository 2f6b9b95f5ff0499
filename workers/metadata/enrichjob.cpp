// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/enrichjob.h"

#include "models/domain/lookuprules.h"
#include "models/jobs/enrichspec.h"
#include "models/store/booklanguage.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/recordtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/metadata/booklookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Enrich)
};

constexpr int mostUnanswered = 3; // one may be the book's matter; so many in a row are the network's

LookupOutcome outcomeOf(const Brought &brought)
{
    LookupOutcome outcome;
    for (const ProviderWord &word : brought.silent) {
        addSilence(word, outcome);
    }
    return outcome;
}

/// What is known of an item before it is asked about.
struct Question
{
    std::optional<AskedBook> book; ///< empty: it has gone meanwhile, or is being read
    QList<BookRecord> records; ///< what it is held for
    std::chrono::hours oldest{0}; ///< that an answer may be
};

QList<BookRecord> takenOf(const QList<LinkedRecord> &records)
{
    QList<BookRecord> taken;
    for (const LinkedRecord &one : records) {
        if (one.state == LinkState::Taken) {
            taken.append(one.known.record);
        }
    }
    return taken;
}

class Enriching
{
public:
    Enriching(Job &job, const Providers &providers, Store &store, Clock &clock)
        : m_job(job)
        , m_providers(providers)
        , m_store(store)
        , m_clock(clock)
        , m_order(enrichOrder(job.args()))
    { }
    void run();

private:
    QList<ItemId> items() const;
    void enrich(ItemId item);
    void passOver(ItemId item, Brought brought);
    [[noreturn]] void nobodyAnswers(const Brought &brought);
    MatchDecision keep(ItemId item, const Brought &brought);
    void count(MatchDecision decision, const Brought &brought);
    void tell();

    Job &m_job;
    const Providers &m_providers;
    Store &m_store;
    Clock &m_clock;
    const EnrichOrder m_order;
    QString m_usual; // language of most books
    qint64 m_asked = 0;
    qint64 m_matched = 0;
    qint64 m_review = 0;
    qint64 m_none = 0;
    qint64 m_silent = 0;
    int m_inARow = 0; // books that nobody has answered about, up to now
    std::optional<Brought> m_unanswered; // the last of them
};

/// A job that is run again passes over what it has asked about.
QList<ItemId> Enriching::items() const
{
    return need(m_store.read([this](ReadTx &tx) {
        const RecordRows rows(tx);
        if (m_order.items.isEmpty()) {
            const qint64 most = m_order.isShare
                ? nightlyShare(rows.countPresent(), rows.countUnasked(), rows.countYoungDue(tx.now()))
                : std::numeric_limits<qint64>::max();
            return rows.due(tx.now(), most);
        }
        const std::optional<JobRow> row = JobRows(tx).row(m_job.id());
        QList<ItemId> open;
        std::ranges::copy_if(m_order.items, std::back_inserter(open), [&](ItemId item) {
            const std::optional<ItemLookup> lookup = rows.lookup(item);
            return !lookup || !row || lookup->askedAt < row->createdAt;
        });
        return open;
    }));
}

void Enriching::run()
{
    const QList<ItemId> open = items();
    m_usual = need(m_store.read([](ReadTx &tx) { return languageOfLibrary(tx); }));
    qint64 done = 0;
    for (const ItemId item : open) {
        m_job.stopIfCancelled();
        m_job.report({Words::tr("Asking about books"), done, open.size()});
        enrich(item);
        ++done;
    }
    tell();
    if (m_unanswered && (m_asked == 0 || !m_order.items.isEmpty())) {
        nobodyAnswers(*m_unanswered);
    }
}

void Enriching::enrich(ItemId item)
{
    const Question question = need(m_store.read([item](ReadTx &tx) {
        const RecordRows rows(tx);
        Question known{rows.asked(item), {}, {}};
        if (known.book) {
            known.records = takenOf(rows.recordsOf(item));
            known.oldest = oldestAnswer(ItemRows(tx).addedAt(item), tx.now());
        }
        return known;
    }));
    if (!question.book) {
        return;
    }
    Brought brought = lookUp(m_providers, *question.book, question.records, m_usual,
                             {m_job.stop(), m_order.isFresh, question.oldest});
    m_job.stopIfCancelled();
    if (brought.answered.isEmpty()) {
        passOver(item, std::move(brought));
        return;
    }
    m_inARow = 0;
    count(keep(item, brought), brought);
    tell();
}

/// Of those that are due it gets a new turn, lest each night begins with it. What a person asked for stays open until
/// the job runs again.
void Enriching::passOver(ItemId item, Brought brought)
{
    if (!outcomeOf(brought).isSomeSilent) {
        nobodyAnswers(brought); // all are off
    }
    if (m_order.items.isEmpty()) {
        keep(item, brought);
    }
    ++m_silent;
    ++m_inARow;
    m_unanswered = std::move(brought);
    tell();
    if (m_inARow == mostUnanswered) {
        nobodyAnswers(*m_unanswered);
    }
}

/// That is no answer about the books, nor about the next: the job waits instead of asking on.
void Enriching::nobodyAnswers(const Brought &brought)
{
    const LookupOutcome outcome = outcomeOf(brought);
    QStringList why;
    ErrorKind failure = ErrorKind::Unreachable;
    for (const ProviderWord &word : brought.silent) {
        why.append(word.message);
        failure = word.state == AnswerState::Failed ? word.failure : failure;
    }
    why.removeDuplicates();
    Error error{ErrorKind::Refused, Words::tr("No provider of metadata answers. %1").arg(why.join(u' ')), {}, {}};
    if (outcome.silentUntil) {
        error.kind = ErrorKind::Throttled;
        error.retryAfter = std::chrono::duration_cast<std::chrono::milliseconds>(*outcome.silentUntil - m_clock.wall());
    } else if (outcome.isSomeSilent) {
        error.kind = failure;
    }
    stopWith(std::move(error));
}

MatchDecision Enriching::keep(ItemId item, const Brought &brought)
{
    return need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        lockWorks(tx);
        RecordTable table(tx);
        for (const BroughtRecord &one : brought.records) {
            table.bring(item, table.keep(one.record, one.saidAt, one.rawHash));
        }
        const RecordChoice choice = table.chooseAnew(item);
        ItemLookup lookup{tx.now(), {}, choice.decision, choice.doubt, choice.risk, {}};
        lookup.nextAt = nextLookup(item, ItemRows(tx).addedAt(item), tx.now(), outcomeOf(brought));
        for (auto word = brought.silent.begin(); word != brought.silent.end(); ++word) {
            lookup.silent.insert(word.key(), word.value().message);
        }
        table.setLookup(item, lookup);
        judgeItems(tx, {item});
        return choice.decision;
    }));
}

void Enriching::count(MatchDecision decision, const Brought &brought)
{
    ++m_asked;
    m_matched += decision == MatchDecision::Automatic ? 1 : 0;
    m_review += decision == MatchDecision::Review ? 1 : 0;
    m_none += decision == MatchDecision::None ? 1 : 0;
    m_silent += outcomeOf(brought).isSomeSilent ? 1 : 0;
}

void Enriching::tell()
{
    m_job.setOutput({{QStringLiteral("asked"), m_asked},
                     {QStringLiteral("matched"), m_matched},
                     {QStringLiteral("review"), m_review},
                     {QStringLiteral("none"), m_none},
                     {QStringLiteral("silent"), m_silent}});
}
} // namespace

JobKind enrichJobKind(const Providers &providers, Store &store, Clock &clock)
{
    return {.name = metadataEnrichKind,
            .queue = metadataQueue,
            .work = [&providers, &store, &clock](Job &job) { Enriching(job, providers, store, clock).run(); },
            .uniqueKey = enrichKey};
}
} // namespace kuramori
