// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "tests/support/jobdesk.h"
#include "workers/schedule/jobrunner.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <latch>
#include <mutex>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
JobKinds kindsAAndB(const JobWork &work)
{
    const JobKind a{QStringLiteral("a"), QStringLiteral("one"), 8, {}, work};
    const JobKind b{QStringLiteral("b"), QStringLiteral("two"), 8, {}, work};
    return {{a.name, a}, {b.name, b}};
}

JobSpec a()
{
    return jobOf(QStringLiteral("a"));
}
} // namespace

/// Jobs that were found in the hands of a worker that died: one of them may have killed it. Time passes only when a
/// test says so.
class TestSuspects final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void poisonDoesNotRunForEver();
    void theInnocentOutliveTheJobBesideThem();
    void aSuspectNeedNotWaitForTheCrowd_data();
    void aSuspectNeedNotWaitForTheCrowd();
    void aSuspectOfAFullQueueIsNext();

private:
    std::unique_ptr<JobRunner> started(const JobWork &work)
    {
        RunnerOptions options;
        options.workers = 4;
        auto runner = std::make_unique<JobRunner>(store(), clock(), m_board, kindsAAndB(work), options);
        need(runner->start());
        return runner;
    }
    JobCounts counts()
    {
        return need(store().read([](ReadTx &tx) { return JobRows(tx).counts(); }));
    }
    void insertMany(int count)
    {
        in([&](JobTable &table) { return table.insert(QList<JobSpec>(count, a()), plainKinds()); });
    }

    ProgressBoard m_board{clock()};
};

void TestSuspects::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestSuspects::poisonDoesNotRunForEver()
{
    const JobId id = insert(a());
    std::atomic<int> deaths = 0;
    std::vector<std::unique_ptr<JobRunner>> dying;
    std::latch released(1);
    for (int life = 0; life < 5; ++life) {
        auto runner = started([&](Job &) {
            ++deaths;
            released.wait();
        });
        QTRY_VERIFY(deaths == life + 1 || isFinal(state(id)));
        runner->stop(0ms); // as if it had died: the job is left running
        dying.push_back(std::move(runner));
        clock().advance(91s); // the next one finds the lease run out, also on PostgreSQL
    }
    const auto survivor = started([](Job &) {});
    QTRY_COMPARE(state(id), JobState::Discarded);
    QCOMPARE(deaths, JobTable::maxRescues);
    QVERIFY(row(id).errors.constLast().message.contains(QStringLiteral("crashed its worker 3 time")));
    released.count_down();
}

void TestSuspects::theInnocentOutliveTheJobBesideThem()
{
    std::latch dead(1);
    std::atomic<bool> dies = true;
    std::atomic<int> begun = 0; // a job that no thread has begun would be given back instead of left running
    const auto work = [&](Job &job) {
        if (dies || job.args().contains(QStringLiteral("kills"))) {
            ++begun;
            dead.wait();
        }
    };
    JobSpec killing = a();
    killing.args = {{QStringLiteral("kills"), true}};
    const JobId killer = insert(killing);
    insertMany(3);
    std::vector<std::unique_ptr<JobRunner>> lives;
    const auto released = qScopeGuard([&] { dead.count_down(); });
    const auto live = [&] { lives.push_back(started(work)); };
    const auto die = [&] {
        lives.back()->stop(0ms); // as if the program had crashed: what it ran is left running
        clock().advance(91s);
    };
    for (int life = 1; life <= JobTable::suspectRescues; ++life) {
        live();
        QTRY_COMPARE(begun.load(), 4 * life);
        die();
    }
    dies = false;
    live();
    QTRY_COMPARE(begun.load(), 4 * JobTable::suspectRescues + 1);
    QCOMPARE(state(killer), JobState::Running);
    for (int look = 0; look < 3; ++look) {
        clock().advance(50ms);
        const JobId beside = insert(a());
        QTRY_COMPARE(state(beside), JobState::Completed); // no suspect, so it need not wait
        QCOMPARE(counts().at(size_t(JobState::Completed)), look + 1); // the suspects do
    }
    die();
    live();
    QTRY_COMPARE(state(killer), JobState::Discarded);
    const auto allElseIsDone = [&] {
        clock().advance(50ms); // to the next look
        return counts().at(size_t(JobState::Completed)) == 6;
    };
    QTRY_VERIFY(allElseIsDone());
}

void TestSuspects::aSuspectNeedNotWaitForTheCrowd_data()
{
    QTest::addColumn<QString>("crowd");
    QTest::addColumn<QString>("suspect");
    QTest::newRow("of its queue") << "a"
                                  << "a";
    QTest::newRow("of an earlier queue") << "a"
                                         << "b";
    QTest::newRow("of a later queue") << "b"
                                      << "a";
}

void TestSuspects::aSuspectNeedNotWaitForTheCrowd()
{
    QFETCH(QString, crowd);
    QFETCH(QString, suspect);
    std::latch allBusy(4);
    std::latch goOn(1);
    std::mutex mutex;
    QList<JobId> order;
    insertMany(4);
    const auto runner = started([&](Job &job) {
        if (!job.args().contains(QStringLiteral("late"))) {
            allBusy.count_down();
            goOn.wait();
        }
        const std::scoped_lock lock(mutex);
        order.append(job.id());
    });
    allBusy.wait();
    const auto late = [](const QString &kind) {
        JobSpec spec = jobOf(kind);
        spec.args = {{QStringLiteral("late"), true}};
        return spec;
    };
    in([&](JobTable &table) { return table.insert(QList<JobSpec>(59, late(crowd)), plainKinds()); });
    const JobId last = insert(late(suspect));
    need(store().write([&](WriteTx &tx) { tx.run("UPDATE jobs SET rescues = 2 WHERE id = $1", last); }));
    clock().advance(50ms); // a look, while nobody is free
    QTRY_COMPARE(counts().at(size_t(JobState::Available)), 60);
    goOn.count_down();
    QTRY_COMPARE(counts().at(size_t(JobState::Completed)), 64);
    QVERIFY2(order.indexOf(last) < 32, qPrintable(QString::number(order.indexOf(last))));
}

void TestSuspects::aSuspectOfAFullQueueIsNext()
{
    need(store().write([](WriteTx &tx) { QueueTable(tx).setConcurrency(QStringLiteral("two"), 1); }));
    std::latch goOn(1);
    const auto runner = started([&](Job &job) {
        if (job.args().contains(QStringLiteral("fills"))) {
            goOn.wait();
        }
    });
    JobSpec filling = jobOf(QStringLiteral("b"));
    filling.args = {{QStringLiteral("fills"), true}};
    const JobId filler = insert(filling);
    QTRY_COMPARE(state(filler), JobState::Running);
    const JobId suspect = insert(jobOf(QStringLiteral("b")));
    need(store().write([&](WriteTx &tx) { tx.run("UPDATE jobs SET rescues = 2 WHERE id = $1", suspect); }));
    clock().advance(50ms); // a look, while its queue is full
    const JobId other = insert(a());
    QTRY_COMPARE(state(other), JobState::Completed);
    goOn.count_down();
    QTRY_COMPARE(state(suspect), JobState::Completed); // without another look: no time passes
}

QTEST_GUILESS_MAIN(TestSuspects)
#include "test_suspects.moc"
