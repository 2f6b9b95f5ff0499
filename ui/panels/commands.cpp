// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/commands.h"

#include "models/jobs/crawlspec.h"
#include "models/jobs/sourcetest.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/queuetable.h"

#include <QUndoStack>

#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
}

/// Both orders are written like any other; the answer to each is the other.
class Commands::Step final : public HistoryStep
{
public:
    Step(Commands &commands, const QString &name, Order forth, Order back)
        : HistoryStep(commands.m_history, name)
        , m_commands(commands)
        , m_forth(std::make_shared<Order>(std::move(forth)))
        , m_back(std::make_shared<Order>(std::move(back)))
    { }

protected:
    void go(Direction direction) override
    {
        const Order &order = direction == Direction::Back ? *m_back : *m_forth;
        const QString nothing = Commands::tr("Nothing is left of it to change: %1").arg(text());
        if (!order) {
            setObsolete(true);
            Q_EMIT m_commands.failed(nothing);
            return;
        }
        const auto sentence
            = [nothing, done = this->sentence(direction)](qint64 count) { return count == 0 ? nothing : done; };
        m_commands.submit({order, sentence, direction == Direction::Back ? m_forth : m_back, this, direction});
    }

private:
    Commands &m_commands;
    std::shared_ptr<Order> m_forth; // the step may be dropped while its order is under way
    std::shared_ptr<Order> m_back;
};

Commands::Commands(Store &store, const JobKinds &kinds, QUndoStack &history, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_kinds(kinds)
    , m_history(history)
{
    m_timer.setInterval(20ms);
    connect(&m_timer, &QTimer::timeout, this, &Commands::collect);
}

void Commands::takeSnapshots()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            QList<JobSpec> specs;
            for (const SnapshotList &list : SnapshotList::daily()) {
                specs.append(crawlSpec(list));
            }
            return {JobTable(tx).insert(specs, kinds).size(), {}};
        },
        [](qint64 count) { return tr("%n snapshot(s) will be taken.", nullptr, int(count)); });
}

void Commands::fetchDetails(qint64 malId)
{
    submit(
        [&kinds = m_kinds, malId](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(detailsSpec(malId), kinds);
            return {1, {}};
        },
        [](qint64) { return tr("The details will be read."); });
}

void Commands::cancel(const QList<JobId> &jobs)
{
    submit(cancelOrder(jobs), [](qint64 count) { return tr("%n job(s) cancelled.", nullptr, int(count)); });
}

void Commands::retryNow(const QList<JobId> &jobs)
{
    submit(
        [jobs](WriteTx &tx) -> Outcome {
            return {JobTable(tx).retryNow(jobs), {}};
        },
        [](qint64 count) { return tr("%n job(s) will run now.", nullptr, int(count)); });
}

void Commands::redrive(const QList<JobId> &jobs)
{
    submit(redriveOrder(jobs), [](qint64 count) { return tr("%n job(s) queued again.", nullptr, int(count)); });
}

void Commands::reprioritise(const QList<JobId> &jobs, int priority)
{
    std::map<JobId, int> priorities;
    for (const JobId job : jobs) {
        priorities.emplace(job, priority);
    }
    submit(priorityOrder(priorities), [priority](qint64 count) {
        return tr("%n job(s) now have priority %1.", nullptr, int(count)).arg(priority);
    });
}

void Commands::setQueuesPaused(const QStringList &queues, bool paused, Sentence sentence)
{
    submit(pauseOrder(queues, paused), std::move(sentence));
}

void Commands::pauseQueues(const QStringList &queues)
{
    setQueuesPaused(queues, true, [](qint64 count) { return tr("%n queue(s) paused.", nullptr, int(count)); });
}

void Commands::resumeQueues(const QStringList &queues)
{
    setQueuesPaused(queues, false, [](qint64 count) { return tr("%n queue(s) resumed.", nullptr, int(count)); });
}

void Commands::pauseEverything()
{
    setQueuesPaused({QueueTable::everything()}, true, [](qint64) { return tr("Everything is paused."); });
}

void Commands::resumeEverything()
{
    setQueuesPaused({QueueTable::everything()}, false, [](qint64) { return tr("Work goes on."); });
}

void Commands::markNoticesRead()
{
    submit(
        [](WriteTx &tx) -> Outcome {
            return {NoticeTable(tx).markAllRead(), {}};
        },
        [](qint64 count) { return tr("%n notice(s) marked as read.", nullptr, int(count)); });
}

void Commands::testSource(const KnownSource &source)
{
    submit(
        [&kinds = m_kinds, spec = testSpec(source)](WriteTx &tx) -> Outcome {
            return {JobTable(tx).insert(spec, kinds).value(), {}};
        },
        [this, name = source.name, title = source.title](qint64 job) {
            Q_EMIT testQueued(name, JobId(job));
            return tr("%1 is being tested.").arg(title);
        });
}

void Commands::say(Order order, const QString &sentence)
{
    submit(std::move(order),
           [sentence](qint64 count) { return count > 0 ? sentence : tr("That had been said before."); });
}

void Commands::relate(OverrideKind kind, ItemId moved, ItemId kept)
{
    const auto sentence = [kind] {
        switch (kind) {
        case OverrideKind::SameWork:
            return tr("The two are one book now.");
        case OverrideKind::OtherWork:
            return tr("The two are different books now.");
        case OverrideKind::SameEdition:
            return tr("The two are one recording now.");
        default:
            return tr("The two are different recordings now.");
        }
    };
    say(relateOrder(kind, moved, kept), sentence());
}

void Commands::ignorePair(ItemId a, ItemId b)
{
    say(ignorePairOrder(a, b), tr("This pair is ignored."));
}

void Commands::mergeBooks(WorkId kept, const QList<WorkId> &others)
{
    say(mergeOrder(kept, others), tr("The books are one now."));
}

void Commands::splitBook(const QList<ItemId> &items)
{
    say(splitOrder(items), tr("It is a book of its own now."));
}

void Commands::pinBooks(const QList<WorkId> &works)
{
    say(bookOrder(OverrideKind::PinBook, works), tr("What is selected stays as it is put together."));
}

void Commands::ignoreBooks(const QList<WorkId> &works)
{
    say(bookOrder(OverrideKind::IgnoreBook, works), tr("The books are ignored in series and among duplicates."));
}

void Commands::heedBooks(const QList<WorkId> &works)
{
    say(heedBooksOrder(OverrideKind::IgnoreBook, works), tr("The books are no longer ignored."));
}

void Commands::ignoreGaps(SeriesId series, const QList<SeriesGap> &gaps)
{
    say(gapOrder(series, gaps), tr("The gap is ignored."));
}

void Commands::heedGaps(SeriesId series, const QList<SeriesGap> &gaps)
{
    say(heedGapsOrder(series, gaps), tr("The gap is shown again."));
}

void Commands::takeBack(ActId act)
{
    say(takeBackOrder(act), tr("What you said was taken back."));
}

void Commands::keepFilter(const SavedFilter &filter)
{
    submit(filterOrder(filter.name, filter),
           [name = filter.name](qint64) { return tr("The filter \"%1\" is kept.").arg(name); });
}

void Commands::forgetFilter(const QString &name)
{
    submit(filterOrder(name, std::nullopt), [name](qint64) { return tr("The filter \"%1\" is removed.").arg(name); });
}

void Commands::submit(Order order, Sentence sentence)
{
    submit(Ordered{std::move(order), std::move(sentence), {}, nullptr, HistoryStep::Direction::Forth});
}

void Commands::submit(Ordered ordered)
{
    Pending<Outcome> answer = m_store.submit(ordered.order);
    m_pending.push_back({std::move(answer), std::move(ordered)});
    m_timer.start();
}

void Commands::collect()
{
    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        if (pending->answer.wait_for(0s) != std::future_status::ready) {
            ++pending;
            continue;
        }
        PendingOrder ready = std::move(*pending);
        pending = m_pending.erase(pending);
        finish(std::move(ready));
    }
    if (m_pending.empty()) {
        m_timer.stop();
    }
}

void Commands::finish(PendingOrder pending)
{
    Result<Outcome> outcome = pending.answer.get();
    Ordered &ordered = pending.ordered;
    if (!outcome) {
        if (ordered.step) {
            HistoryStep::refuse(m_history, ordered.step, ordered.direction);
        }
        Q_EMIT failed(outcome.error().message);
        return;
    }
    const QString sentence = ordered.sentence(outcome->count);
    if (ordered.inverse) {
        *ordered.inverse = std::move(outcome->inverse);
    } else if (outcome->inverse) {
        m_history.push(new Step(*this, sentence, std::move(ordered.order), std::move(outcome->inverse)));
    }
    Q_EMIT done(sentence);
}
} // namespace kuramori
