// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryfile.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/sidecartable.h"
#include "models/store/store.h"
#include "workers/library/sidecarfile.h"
#include "workers/library/sidecarjob.h"
#include "workers/library/sidecarroots.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
constexpr qsizetype toldTroubles = 50;
constexpr qsizetype dayLetters = 10; // "2026-11-22"

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarUndo)
};

class SideCarUndo
{
public:
    SideCarUndo(Job &job, Store &store, QList<SideCarStep> steps)
        : m_job(job)
        , m_store(store)
        , m_roots(store)
        , m_steps(std::move(steps))
    { }
    void run();

private:
    void takeBack(const SideCarStep &step);
    Result<bool> tookBack(const OpenFolder &root, const SideCarStep &step);
    void begin(const SideCarStep &step, const QByteArray &bin);
    void settle(const SideCarStep &step, SideCarState state);
    void addTrouble(const SideCarStep &step, const QString &what);
    void finish();

    Job &m_job;
    Store &m_store;
    SideCarRoots m_roots;
    const QList<SideCarStep> m_steps;
    QString m_day;
    qint64 m_undone = 0;
    qint64 m_changedSince = 0;
    QStringList m_troubles;
};

void SideCarUndo::run()
{
    m_day = toIso(need(m_store.read([](ReadTx &tx) { return tx.now(); }))).left(dayLetters);
    for (qsizetype at = m_steps.size(); at > 0; --at) { // the last comes first
        m_job.stopIfCancelled();
        m_job.report({Words::tr("Taking side-cars back"), m_steps.size() - at, m_steps.size()});
        takeBack(m_steps.at(at - 1));
    }
    finish();
}

void SideCarUndo::takeBack(const SideCarStep &step)
{
    const Result<const OpenFolder *> root = m_roots.at(step.root, SideCarRoots::Asking::IsThere);
    const Result<bool> done = root ? tookBack(**root, step) : fail(root.error());
    if (!done) {
        addTrouble(step, done.error().message);
    } else if (*done) {
        ++m_undone;
    } else {
        ++m_changedSince;
        addTrouble(step, Words::tr("It was changed since, and stays."));
    }
}

/// False: it is not ours any more. One that is gone is as it was where there was none before.
Result<bool> SideCarUndo::tookBack(const OpenFolder &root, const SideCarStep &step)
{
    const Result<std::optional<FileInFolder>> file = readBelow(root, step.path);
    const bool isGone = file ? !*file : file.error().kind == ErrorKind::NotFound;
    if (!file && !isGone) {
        return fail(file.error());
    }
    if (isGone && step.before.isEmpty()) {
        settle(step, SideCarState::Undone);
        return true;
    }
    if (isGone || sideCarHash((*file)->content) != step.after) {
        return false;
    }
    if (!step.before.isEmpty() && step.emptiedAt) {
        return fail(ErrorKind::Refused,
                    Words::tr("What lay there before is gone for good: the bin was emptied of it on %1.")
                        .arg(toIso(*step.emptiedAt).left(dayLetters)));
    }
    const QByteArray bin = sideCarBin(m_day, step.act, step.id.value(), step.path) + ".taken-back";
    begin(step, bin);
    const Result<void> taken = takeBackSideCar(root, step, bin);
    const Result<bool> isBack = settleUndoing(root, step);
    if (!isBack) {
        return fail(isBack.error()); // the next run looks again
    }
    settle(step, *isBack ? SideCarState::Undone : SideCarState::Done);
    return taken ? isBack : fail(taken.error());
}

/// Before the disk is touched: what lies in the bin is named.
void SideCarUndo::begin(const SideCarStep &step, const QByteArray &bin)
{
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        SideCarTable(tx).beginUndoing(step.id, bin);
    }));
}

void SideCarUndo::settle(const SideCarStep &step, SideCarState state)
{
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        SideCarTable(tx).settle(step.id, state);
    }));
}

void SideCarUndo::addTrouble(const SideCarStep &step, const QString &what)
{
    if (m_troubles.size() < toldTroubles) {
        m_troubles.append(QStringLiteral("%1: %2").arg(shownPath(step.path), what));
    }
}

void SideCarUndo::finish()
{
    Notice notice;
    notice.kind = m_troubles.isEmpty() ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Side-cars");
    constexpr qsizetype few = 3;
    notice.text = (QStringList{Words::tr("Side-cars taken back: %1 of %2.").arg(m_undone).arg(m_steps.size())}
                   + m_troubles.mid(0, few))
                      .join(u' ');
    notice.job = m_job.id();
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        NoticeTable(tx).add(notice);
    }));
    m_job.setOutput({{QStringLiteral("files"), m_steps.size()},
                     {QStringLiteral("undone"), m_undone},
                     {QStringLiteral("changed_since"), m_changedSince},
                     {QStringLiteral("complete"), m_undone == m_steps.size()},
                     {QStringLiteral("trouble"), QJsonArray::fromStringList(m_troubles)}});
}
} // namespace

void undoSideCars(Job &job, Store &store)
{
    waitForOtherSideCars(job, store);
    settleSideCars(job, store);
    const SideCarActId act(job.args().value(QLatin1String("act")).toInteger());
    QList<SideCarStep> steps = need(store.read([act](ReadTx &tx) { return SideCarRows(tx).steps(act); }));
    steps.removeIf([](const SideCarStep &step) { return !canBeTakenBack(step); });
    if (steps.isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("Nothing is left of run %1 that could be taken back.").arg(act.value()));
    }
    SideCarUndo(job, store, std::move(steps)).run();
}
} // namespace kuramori
