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
JobKinds kindA(JobWork work)
{
    const JobKind kind{QStringLiteral("a"), QStringLiteral("one"), 8, {}, std::move(work)};
    return {{kind.name, kind}};
}

JobSpec a()
{
    return jobOf(QStringLiteral("a"));
}
} // namespace

/// Workers that die, sleep too long, share a database or lose it. Time passes only when a test says so.
class TestJobLeases final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aLongJobKeepsItsLease();
    void takesBackWhatAnEarlierProcessLeft();
    void aDeadWorkersJobIsRunAgain();
    void aLostLeaseStopsTheJob();
    void aJumpOfTheClockIsNoDeath();
    void anAttemptTakenForDeadEndsFirst();
    void twoRunnersShareTheJobs();
    void oneProcessWakesTheOther();
    void aLostConnectionLosesNoJob();
    void spareJobsOfABusyRunnerAreGivenBack();
    void aPauseGivesSpareJobsBack();

private:
    std::unique_ptr<JobRunner> started(Store &at, JobKinds kinds)
    {
        RunnerOptions options;
        options.workers = 4;
        auto runner = std::make_unique<JobRunner>(at, clock(), m_board, std::move(kinds), options);
        need(runner->start());
        return runner;
    }
    /// Another process on the same database; on SQLite there is none, so the same store serves.
    Store &otherProcess()
    {
        if (store().dialect() == Dialect::PostgreSql && !m_other) {
            m_other = fresh().open(store().options(), clock());
        }
        return m_other && store().dialect() == Dialect::PostgreSql ? *m_other : store();
    }
    JobCounts counts()
    {
        return need(store().read([](ReadTx &tx) { return JobRows(tx).counts(); }));
    }

    /// A runner that short jobs have taught to claim ahead, and that now has 4 jobs that do not end and more at hand.
    std::unique_ptr<JobRunner> withSpare(std::atomic<bool> &areLong, std::atomic<int> &begun)
    {
        auto runner = started(store(), kindA([&](Job &job) {
                                  ++begun;
                                  if (areLong) {
                                      SystemClock().sleep(1h, job.stop());
                                      job.stopIfCancelled();
                                  }
                              }));
        insertMany(40);
        [&] { QTRY_COMPARE(counts().at(size_t(JobState::Completed)), 40); }();
        areLong = true;
        insertMany(10);
        [&] { QTRY_COMPARE(counts().at(size_t(JobState::Running)), 10); }();
        return runner;
    }
    void insertMany(int count)
    {
        in([&](JobTable &table) { return table.insert(QList<JobSpec>(count, a()), plainKinds()); });
    }

    ProgressBoard m_board{clock()};
    std::unique_ptr<Store> m_other;
};

void TestJobLeases::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestJobLeases::aLongJobKeepsItsLease()
{
    std::latch released(1);
    const auto runner = started(store(), kindA([&](Job &) { released.wait(); }));
    const JobId id = insert(a());
    QTRY_COMPARE(state(id), JobState::Running);
    for (int i = 0; i < 10; ++i) {
        clock().advance(31s);
        QTRY_VERIFY(row(id).leasedUntil == now() + 90s);
        QCOMPARE(row(id).attempt, 1);
    }
    released.count_down();
    QTRY_COMPARE(state(id), JobState::Completed);
    QCOMPARE(row(id).rescues, 0);
}

void TestJobLeases::takesBackWhatAnEarlierProcessLeft()
{
    const JobId id = insert(a());
    claimed();
    const auto runner = started(store(), kindA([](Job &) {}));
    if (store().dialect() == Dialect::Sqlite) {
        QTRY_COMPARE(state(id), JobState::Completed);
        QCOMPARE(row(id).attempt, 2);
        QCOMPARE(row(id).rescues, 1);
        return;
    }
    const JobId fresh = insert(a());
    QTRY_COMPARE(state(fresh), JobState::Completed);
    QCOMPARE(state(id), JobState::Running); // another machine may have it: its lease decides
}

void TestJobLeases::aDeadWorkersJobIsRunAgain()
{
    const auto runner = started(store(), kindA([](Job &) {}));
    const JobId seen = insert(a());
    QTRY_COMPARE(state(seen), JobState::Completed);
    const auto held = in([&](JobTable &jobs) {
        jobs.insert(a(), plainKinds());
        return jobs.claim(QStringLiteral("one"), 1, worker, 90s);
    });
    QCOMPARE(held.size(), 1);
    const JobId id = held[0].fence.id;
    clock().advance(89s);
    QTest::qWait(20);
    QCOMPARE(state(id), JobState::Running);
    clock().advance(16s); // crash to retry takes no longer than a lease and a rescue tick
    QTRY_COMPARE(state(id), JobState::Completed);
    QCOMPARE(row(id).attempt, 2);
}

void TestJobLeases::aLostLeaseStopsTheJob()
{
    std::atomic<bool> stopped = false;
    const auto runner = started(store(), kindA([&](Job &job) {
                                    SystemClock().sleep(1h, job.stop());
                                    stopped = true;
                                    job.setOutput({{QStringLiteral("by"), QStringLiteral("zombie")}});
                                }));
    const JobId id = insert(a());
    QTRY_COMPARE(state(id), JobState::Running);
    need(store().write(
        [&](WriteTx &tx) { tx.run("UPDATE jobs SET attempt = 2, attempted_by = 'v' WHERE id = $1", id); }));
    clock().advance(30s);
    QTRY_VERIFY(stopped);
    QVERIFY(runner->stop(15s));
    const JobRow job = row(id);
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.attemptedBy, QStringLiteral("v"));
    QVERIFY(job.output.isEmpty());
}

void TestJobLeases::aJumpOfTheClockIsNoDeath()
{
    std::atomic<int> begun = 0;
    std::latch released(1);
    const auto runner = started(store(), kindA([&](Job &) {
                                    ++begun;
                                    released.wait();
                                }));
    const JobId id = insert(a());
    QTRY_COMPARE(begun, 1);
    clock().jumpWall(2min); // the machine slept: the lease ran out, and no heartbeat was due
    clock().advance(15s); // a rescue is
    QTRY_COMPARE(row(id).leasedUntil, now() + 90s);
    QCOMPARE(row(id).attempt, 1);
    QCOMPARE(row(id).rescues, 0);
    released.count_down();
    QTRY_COMPARE(state(id), JobState::Completed);
    QCOMPARE(begun, 1);
}

void TestJobLeases::anAttemptTakenForDeadEndsFirst()
{
    std::atomic<int> begun = 0;
    std::latch released(1);
    const auto runner = started(store(), kindA([&](Job &job) {
                                    if (++begun == 1) {
                                        SystemClock().sleep(1h, job.stop());
                                        released.wait();
                                    }
                                }));
    const JobId id = insert(a());
    QTRY_COMPARE(begun, 1);
    in([&](JobTable &jobs) { return jobs.rescue(Timestamp::max()); }); // as another process would that sees no life
    clock().advance(50ms); // to the next look
    QTRY_COMPARE(row(id).snoozes, 1); // claimed again and given back
    QCOMPARE(begun, 1);
    released.count_down();
    const auto runsAgain = [&] {
        clock().advance(1s);
        return state(id) == JobState::Completed;
    };
    QTRY_VERIFY(runsAgain());
    QCOMPARE(begun, 2);
}

void TestJobLeases::twoRunnersShareTheJobs()
{
    constexpr int jobs = 200;
    QList<JobSpec> specs(jobs, a());
    in([&](JobTable &table) { return table.insert(specs, plainKinds()); });
    std::mutex mutex;
    std::map<JobId, int> runs;
    std::array<std::atomic<int>, 2> shares{};
    std::latch both(2);
    const auto work = [&](int share) {
        return kindA([&, share](Job &job) {
            if (shares[size_t(share)]++ == 0) {
                both.count_down();
            }
            both.wait(); // nobody takes all of them while the other starts
            const std::scoped_lock lock(mutex);
            ++runs[job.id()];
        });
    };
    const auto first = started(store(), work(0));
    const auto second = started(otherProcess(), work(1));
    QTRY_COMPARE(counts().at(size_t(JobState::Completed)), jobs);
    QCOMPARE(runs.size(), size_t(jobs));
    for (const auto &[id, times] : runs) {
        QCOMPARE(times, 1);
    }
    QVERIFY(shares[0] > 0 && shares[1] > 0);
}

void TestJobLeases::oneProcessWakesTheOther()
{
    std::atomic<int> running = 0;
    const auto runner = started(otherProcess(), kindA([&](Job &job) {
                                    ++running;
                                    SystemClock().sleep(1h, job.stop());
                                    job.stopIfCancelled();
                                }));
    const JobId id = insert(a());
    QTRY_COMPARE(running, 1); // virtual time stands still: no tick helps
    in([&](JobTable &jobs) { return jobs.cancel({id}); });
    clock().advance(50ms);
    QTRY_COMPARE(state(id), JobState::Cancelled);
}

void TestJobLeases::aLostConnectionLosesNoJob()
{
    if (store().dialect() == Dialect::Sqlite) {
        return; // no server that could go away
    }
    std::atomic<int> runs = 0;
    const auto runner = started(store(), kindA([&](Job &) { ++runs; }));
    const JobId before = insert(a());
    QTRY_COMPARE(state(before), JobState::Completed);
    need(fresh().cluster().restart(PostgresCluster::Stop::Crash));
    JobId id;
    const auto inserted = [&] {
        if (!id.isValid()) {
            id = store().write([](WriteTx &tx) { return JobTable(tx).insert(a(), plainKinds()); }).value_or(JobId());
        }
        return id.isValid();
    };
    QTRY_VERIFY(inserted());
    const auto finished = [&] {
        clock().advance(1s);
        return state(id) == JobState::Completed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 10'000);
    QCOMPARE(runs, counts().at(size_t(JobState::Completed)));
}

void TestJobLeases::spareJobsOfABusyRunnerAreGivenBack()
{
    std::atomic<bool> areLong = false;
    std::atomic<int> begun = 0;
    const auto runner = withSpare(areLong, begun);
    clock().advance(100ms);
    QTRY_COMPARE(counts().at(size_t(JobState::Running)), 4);
    QTRY_COMPARE(counts().at(size_t(JobState::Available)) + counts().at(size_t(JobState::Scheduled)), 6);
    const auto attempts = [](ReadTx &tx) { return tx.number("SELECT max(attempt) FROM jobs WHERE state IN (0, 1)"); };
    QCOMPARE(need(store().read(attempts)), 0);
}

void TestJobLeases::aPauseGivesSpareJobsBack()
{
    std::atomic<bool> areLong = false;
    std::atomic<int> begun = 0;
    const auto runner = withSpare(areLong, begun);
    QTRY_COMPARE(begun, 44);
    QVERIFY(store().write([&](WriteTx &tx) { QueueTable(tx).pause(QueueTable::everything()); }));
    QTRY_COMPARE(counts().at(size_t(JobState::Running)), 0);
    QCOMPARE(counts().at(size_t(JobState::Completed)), 40);
    QCOMPARE(begun, 44); // none of the others was begun only to be stopped
}

QTEST_GUILESS_MAIN(TestJobLeases)
#include "test_jobleases.moc"
