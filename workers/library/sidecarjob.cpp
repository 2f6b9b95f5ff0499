// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/sidecarjob.h"

#include "models/domain/libraryfile.h"
#include "models/jobs/scanspec.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/overruling.h"
#include "models/store/store.h"
#include "workers/library/sidecarfile.h"
#include "workers/library/sidecarplanning.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <map>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcSideCars, "kuramori.sidecar.write", QtInfoMsg)

using namespace std::chrono_literals;

constexpr int itemsAtOnce = 200; // ids a query
constexpr qsizetype toldTroubles = 50; // named one by one in the output; the steps have them all
constexpr auto untilTheOther = 1s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarJob)
};

class SideCarRun
{
public:
    SideCarRun(Job &job, Store &store)
        : m_job(job)
        , m_store(store)
        , m_order(sideCarOrderFrom(job.args()))
        , m_roots(store)
        , m_planning(store, m_roots, m_order)
    { }
    void run();

private:
    QList<ItemId> items() const;
    void take(const BookInPlace &book);
    void keep(PlannedSideCar planned);
    void write(PlannedSideCar planned);
    void settle(const SideCarStep &step, const Result<void> &written);
    SideCarStep stored(SideCarStep step);
    template <class Change>
    auto change(Change change);
    void addTrouble(const SideCarStep &step, const QString &what);
    void finish();
    QString summary() const;

    Job &m_job;
    Store &m_store;
    const SideCarOrder m_order;
    SideCarRoots m_roots;
    SideCarPlanning m_planning;
    SideCarActId m_act; ///< invalid: nothing is kept of this run yet
    qsizetype m_number = 0; ///< of the step
    qint64 m_books = 0;
    std::map<SideCarDeed, qint64> m_planned;
    qint64 m_written = 0;
    qint64 m_failed = 0;
    bool m_isFull = false; ///< the disk is
    QStringList m_troubles;
};

template <class Change>
auto SideCarRun::change(Change change)
{
    return need(m_store.write([fence = m_job.fence(), &change](WriteTx &tx) {
        need(JobTable(tx).hold(fence));
        return change(tx);
    }));
}

void SideCarRun::run()
{
    if (!m_order.isPlan) {
        waitForOtherSideCars(m_job, m_store);
        settleSideCars(m_job, m_store);
    }
    const QList<ItemId> all = items();
    for (const ItemId item : all) {
        m_job.stopIfCancelled();
        m_job.report(
            {m_order.isPlan ? Words::tr("Looking at side-cars") : Words::tr("Writing side-cars"), m_books, all.size()});
        if (const auto book = need(m_store.read([item](ReadTx &tx) { return SideCarRows(tx).book(item); }))) {
            take(*book);
        }
        if (m_isFull) {
            break;
        }
    }
    finish();
}

QList<ItemId> SideCarRun::items() const
{
    return need(m_store.read([this](ReadTx &tx) {
        QList<ItemId> items;
        for (const WorkId book : m_order.books) {
            items += itemsOfBook(tx, book);
        }
        if (!m_order.books.isEmpty()) {
            return items;
        }
        for (QList<ItemId> next = SideCarRows(tx).items({}, itemsAtOnce); !next.isEmpty();
             next = SideCarRows(tx).items(next.constLast(), itemsAtOnce)) {
            items += next;
        }
        return items;
    }));
}

void SideCarRun::take(const BookInPlace &book)
{
    ++m_books;
    const QList<PlannedSideCar> planned = m_planning.plan(book);
    for (const PlannedSideCar &one : planned) {
        ++m_planned[one.step.deed];
        if (!m_order.isPlan && changesFile(one.step.deed)) {
            write(one);
        } else {
            keep(one);
        }
        if (m_isFull) {
            return;
        }
    }
}

/// What stays as it is, and of a plan all that would change.
void SideCarRun::keep(PlannedSideCar planned)
{
    SideCarStep &step = planned.step;
    if (step.deed == SideCarDeed::Same) {
        if (m_order.isPlan || planned.isKnown) {
            return;
        }
        step.state = SideCarState::Done; // from now on it is known for what it is
    } else if (!m_order.isPlan) {
        step.state = SideCarState::Refused;
    }
    if (!changesFile(step.deed) && step.deed != SideCarDeed::Same) {
        step.after.clear();
        addTrouble(step, step.why);
    }
    stored(step);
}

void SideCarRun::write(PlannedSideCar planned)
{
    planned.step.state = SideCarState::Intended;
    const SideCarStep step = stored(planned.step);
    const OpenFolder &root = *need(m_roots.at(step.root, SideCarRoots::Asking::IsAllowed));
    const Result<void> written = writeSideCar(root, step, planned.content);
    settle(step, written);
    if (written && !step.bin.isEmpty()) {
        if (const Result<void> noted = noteInBin(root, step, m_job.id()); !noted) {
            qCWarning(lcSideCars).noquote() << noted.error().message;
        }
    }
}

/// What lies on the disk has the last word. Where it cannot be read, the step stays open, and the next run looks.
void SideCarRun::settle(const SideCarStep &step, const Result<void> &written)
{
    const OpenFolder &root = *need(m_roots.at(step.root, SideCarRoots::Asking::IsAllowed));
    const Result<bool> isThere = settleWriting(root, step);
    if (isThere && *isThere) {
        ++m_written;
        change([&](WriteTx &tx) { SideCarTable(tx).settle(step.id, SideCarState::Done); });
        return;
    }
    const QString why = written ? Words::tr("It was changed at once by somebody else.") : written.error().message;
    ++m_failed;
    m_isFull = !written && written.error().kind == ErrorKind::NoSpace;
    addTrouble(step, why);
    if (isThere) {
        change([&](WriteTx &tx) { SideCarTable(tx).settle(step.id, SideCarState::Refused, why); });
    }
}

/// The same with its act, its place in the bin and its id.
SideCarStep SideCarRun::stored(SideCarStep step)
{
    ++m_number;
    step = change([&](WriteTx &tx) {
        SideCarStep kept = step;
        kept.act = m_act.isValid() ? m_act : SideCarTable(tx).begin(m_order.isPlan);
        if (step.state == SideCarState::Intended && !step.before.isEmpty()) {
            constexpr qsizetype dayLetters = 10; // "2026-11-22"
            kept.bin = sideCarBin(toIso(tx.now()).left(dayLetters), kept.act, m_number, step.path);
        }
        kept.id = SideCarTable(tx).add(kept);
        return kept;
    });
    m_act = step.act;
    return step;
}

void SideCarRun::addTrouble(const SideCarStep &step, const QString &what)
{
    const QString text = QStringLiteral("%1: %2").arg(shownPath(step.path), what);
    qCInfo(lcSideCars).noquote() << text;
    if (m_troubles.size() < toldTroubles) {
        m_troubles.append(text);
    }
}

void SideCarRun::finish()
{
    QJsonObject output{{QStringLiteral("act"), m_act.value()},
                       {QStringLiteral("books"), m_books},
                       {QStringLiteral("written"), m_written},
                       {QStringLiteral("failed"), m_failed},
                       {QStringLiteral("trouble"), QJsonArray::fromStringList(m_troubles)}};
    for (int deed = 0; deed <= int(SideCarDeed::Refuse); ++deed) {
        output.insert(sideCarDeedName(SideCarDeed(deed)), m_planned[SideCarDeed(deed)]);
    }
    const qint64 left = m_planned[SideCarDeed::Foreign] + m_planned[SideCarDeed::Refuse] + m_failed;
    output.insert(QStringLiteral("complete"), left == 0 && !m_isFull);
    m_job.setOutput(output);
    if (m_order.isPlan) {
        return;
    }
    Notice notice;
    notice.kind = left == 0 ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Side-cars");
    notice.text = summary();
    notice.job = m_job.id();
    change([&](WriteTx &tx) { NoticeTable(tx).add(notice); });
}

QString SideCarRun::summary() const
{
    const auto count = [this](SideCarDeed deed) {
        const auto found = m_planned.find(deed);
        return found == m_planned.end() ? 0 : found->second;
    };
    QStringList sentences{Words::tr("Side-cars written: %1. Up to date: %2. Left alone: %3.")
                              .arg(m_written)
                              .arg(count(SideCarDeed::Same))
                              .arg(count(SideCarDeed::Foreign) + count(SideCarDeed::Refuse) + m_failed)};
    constexpr qsizetype few = 3; // what a notice can hold
    sentences += m_troubles.mid(0, few);
    return sentences.join(u' ');
}

/// How the step ended, if the disk tells.
std::optional<SideCarState> endOf(const OpenFolder &root, const SideCarStep &step)
{
    const bool isUndoing = step.state == SideCarState::Undoing;
    const Result<bool> done = isUndoing ? settleUndoing(root, step) : settleWriting(root, step);
    if (!done) {
        qCWarning(lcSideCars).noquote() << done.error().message;
        return std::nullopt;
    }
    dropLeftover(root, step);
    if (isUndoing) {
        return *done ? SideCarState::Undone : SideCarState::Done;
    }
    return *done ? SideCarState::Done : SideCarState::Refused;
}
} // namespace

void settleSideCars(Job &job, Store &store)
{
    SideCarRoots roots(store);
    const QList<SideCarStep> open = need(store.read([](ReadTx &tx) { return SideCarRows(tx).unsettled(); }));
    for (const SideCarStep &step : open) {
        job.stopIfCancelled();
        const auto root = roots.at(step.root, SideCarRoots::Asking::IsThere);
        const std::optional<SideCarState> end = root ? endOf(**root, step) : std::nullopt;
        if (!end) {
            continue;
        }
        need(store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            const QString why
                = *end == SideCarState::Refused ? Words::tr("The program ended while it was written.") : QString();
            SideCarTable(tx).settle(step.id, *end, why);
        }));
    }
}

void waitForOtherSideCars(const Job &job, Store &store)
{
    const bool isOther = need(store.read([id = job.id()](ReadTx &tx) { return SideCarRows(tx).isAnotherAtWork(id); }));
    if (isOther) {
        stopWith({ErrorKind::Throttled, Words::tr("Other side-cars are being written first."), {}, untilTheOther});
    }
}

void writeSideCars(Job &job, Store &store)
{
    SideCarRun(job, store).run();
}

QList<JobKind> sideCarJobKinds(Store &store)
{
    return {
        {.name = librarySideCarKind, .queue = libraryQueue, .work = [&store](Job &job) { writeSideCars(job, store); }},
        {.name = librarySideCarUndoKind,
         .queue = libraryQueue,
         .work = [&store](Job &job) { undoSideCars(job, store); },
         .uniqueKey =
             [](const QJsonObject &args) {
                 return sideCarUndoSpec(SideCarActId(args.value(QLatin1String("act")).toInteger())).uniqueKey;
             }},
        {.name = librarySideCarBinKind,
         .queue = libraryQueue,
         .work = [&store](Job &job) { emptySideCarBin(job, store); },
         .uniqueKey = [](const QJsonObject &) { return librarySideCarBinKind; }}};
}
} // namespace kuramori
