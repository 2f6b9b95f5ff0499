// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "tests/support/jobdesk.h"
#include "workers/schedule/jobrunner.h"

#include <QElapsedTimer>
#include <QTest>

#include <pthread.h>

#include <atomic>
#include <latch>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString one = QStringLiteral("one");

JobKinds kindA(JobWork work, int maxAttempts = 8, std::chrono::seconds deadline = 0s)
{
    const JobKind kind{QStringLiteral("a"), one, maxAttempts, deadline, std::move(work)};
    return {{kind.name, kind}};
}

JobSpec a()
{
    return jobOf(QStringLiteral("a"));
}

/// Works until it is told to stop, as a job does that waits for the network.
void untilStopped(Job &job)
{
    SystemClock().sleep(1h, job.stop());
    job.stopIfCancelled();
}
} // namespace

/// Rows are stamped by a clock that the tests move; the runners wait in real time.
class TestJobRunner final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void runsWhatIsThereAndWhatComes();
    void keepsToItsWorkers_data();
    void keepsToItsWorkers();
    void servesThePriorities();
    void servesEveryQueue();
    void recordsHowAttemptsEnd_data();
    void recordsHowAttemptsEnd();
    void gettingTooLateIsAFailure();
    void anUnknownKindIsGivenUp();
    void cancelIsFeltAtOnce();
    void stopsWithoutLosingAnAttempt();
    void leavesTheStubbornBehind();
    void pausesOneQueue();
    void pausesEverything();
    void runsWhatFallsDue();
    void runsDependentsNext();

private:
    std::unique_ptr<JobRunner> started(JobKinds kinds, int workers = 4)
    {
        RunnerOptions options;
        options.workers = workers;
        options.storePause = 10ms;
        auto runner = std::make_unique<JobRunner>(store(), m_clock, m_board, std::move(kinds), options);
        need(runner->start());
        return runner;
    }
    void write(const std::function<void(WriteTx &)> &work) { need(store().write(work)); }

    SystemClock m_clock;
    ProgressBoard m_board{m_clock};
};

void TestJobRunner::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestJobRunner::runsWhatIsThereAndWhatComes()
{
    const JobId first = insert(a());
    std::atomic<bool> named = false;
    const auto runner = started(kindA([&](Job &job) {
        char name[16];
        pthread_getname_np(pthread_self(), name, sizeof name);
        named = qstrcmp(name, "a") == 0;
        job.report({QStringLiteral("Page"), 1, 2});
        job.setOutput({{QStringLiteral("job"), job.id().value()}});
    }));
    QTRY_COMPARE(state(first), JobState::Completed);
    const JobId second = insert(a());
    QTRY_COMPARE(state(second), JobState::Completed);
    QCOMPARE(row(second).output.value(QStringLiteral("job")).toInteger(), second.value());
    QCOMPARE(row(second).attemptedBy, runner->worker());
    QVERIFY(named);
    QVERIFY(m_board.entries().empty());
}

void TestJobRunner::keepsToItsWorkers_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<int>("expected");
    QTest::newRow("as many as workers") << 3 << 0 << 3;
    QTest::newRow("as many as the queue may") << 3 << 2 << 2;
    QTest::newRow("the queue may more") << 2 << 5 << 2;
}

void TestJobRunner::keepsToItsWorkers()
{
    QFETCH(int, workers);
    QFETCH(int, concurrency);
    QFETCH(int, expected);
    if (concurrency > 0) {
        write([&](WriteTx &tx) { QueueTable(tx).setConcurrency(one, concurrency); });
    }
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::atomic<int> entered = 0;
    std::atomic<int> done = 0;
    std::latch full(expected); // the first jobs wait until as many run at once as may
    const auto runner = started(kindA([&](Job &) {
                                    const int now = ++running;
                                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                                    }
                                    if (entered++ < expected) {
                                        full.arrive_and_wait();
                                    }
                                    --running;
                                    ++done;
                                }),
                                workers);
    for (int i = 0; i < 3 * expected; ++i) {
        insert(a());
    }
    QTRY_COMPARE(done, 3 * expected);
    QCOMPARE(most, expected);
}

void TestJobRunner::servesThePriorities()
{
    QList<JobId> expected;
    for (const int priority : {4, 3, 2, 1}) {
        JobSpec spec = a();
        spec.priority = priority;
        expected.prepend(insert(spec));
    }
    std::mutex mutex;
    QList<JobId> ran;
    const auto runner = started(kindA([&](Job &job) {
                                    const std::scoped_lock lock(mutex);
                                    ran.append(job.id());
                                }),
                                1);
    QTRY_COMPARE(state(expected.constLast()), JobState::Completed);
    QVERIFY(ran == expected);
}

void TestJobRunner::servesEveryQueue()
{
    JobKinds kinds = kindA([](Job &) { std::this_thread::yield(); });
    kinds.emplace(QStringLiteral("b"), JobKind{QStringLiteral("b"), QStringLiteral("two"), 3, {}, [](Job &) {}});
    for (int i = 0; i < 50; ++i) {
        insert(a());
    }
    const JobId other = insert(jobOf(QStringLiteral("b")));
    JobSpec spec = a();
    spec.queue = QStringLiteral("three");
    const JobId third = insert(spec);
    const auto runner = started(kinds, 1);
    QTRY_COMPARE(state(other), JobState::Completed);
    QTRY_COMPARE(state(third), JobState::Completed);
}

void TestJobRunner::recordsHowAttemptsEnd_data()
{
    QTest::addColumn<JobWork>("work");
    QTest::addColumn<int>("maxAttempts");
    QTest::addColumn<JobState>("expected");
    QTest::addColumn<ErrorKind>("kind");
    const auto fails = [](ErrorKind kind) { return JobWork([=](Job &) { stopWith(kind, QStringLiteral("No.")); }); };
    QTest::newRow("transient") << fails(ErrorKind::ServerError) << 8 << JobState::Retryable << ErrorKind::ServerError;
    QTest::newRow("last attempt") << fails(ErrorKind::ServerError) << 1 << JobState::Discarded
                                  << ErrorKind::ServerError;
    QTest::newRow("hopeless") << fails(ErrorKind::Auth) << 8 << JobState::Discarded << ErrorKind::Auth;
    QTest::newRow("throttled") << fails(ErrorKind::Throttled) << 1 << JobState::Scheduled << ErrorKind::Throttled;
    QTest::newRow("gives up itself") << fails(ErrorKind::Cancelled) << 8 << JobState::Cancelled << ErrorKind::Cancelled;
    QTest::newRow("exception") << JobWork([](Job &) { throw std::runtime_error("bug"); }) << 8 << JobState::Retryable
                               << ErrorKind::Defect;
    QTest::newRow("unknown exception") << JobWork([](Job &) { throw 42; }) << 8 << JobState::Retryable
                                       << ErrorKind::Defect;
}

void TestJobRunner::recordsHowAttemptsEnd()
{
    QFETCH(JobWork, work);
    QFETCH(int, maxAttempts);
    QFETCH(JobState, expected);
    QFETCH(ErrorKind, kind);
    JobSpec spec = a();
    spec.maxAttempts = maxAttempts;
    const JobId id = insert(spec);
    const auto runner = started(kindA(work));
    QTRY_COMPARE(state(id), expected);
    const JobRow job = row(id);
    if (expected == JobState::Scheduled) {
        QCOMPARE(job.attempt, 0);
        QVERIFY(job.scheduledAt > now());
    } else {
        QCOMPARE(job.attempt, 1);
        QCOMPARE(job.errors.size(), 1);
        QCOMPARE(job.errors[0].kind, kind);
        QCOMPARE(job.errors[0].attempt, 1);
    }
}

void TestJobRunner::gettingTooLateIsAFailure()
{
    const JobId id = insert(a());
    const auto runner = started(kindA(untilStopped, 8, 1s));
    QTRY_COMPARE(state(id), JobState::Retryable);
    QCOMPARE(row(id).errors[0].kind, ErrorKind::Timeout);
    QVERIFY2(row(id).errors[0].message.contains(QStringLiteral("longer than 1 second")),
             qPrintable(row(id).errors[0].message));
}

void TestJobRunner::anUnknownKindIsGivenUp()
{
    const JobId id = insert(a());
    write([](WriteTx &tx) { tx.run("UPDATE jobs SET kind = 'gone'"); });
    const auto runner = started(kindA([](Job &) {}));
    QTRY_COMPARE(state(id), JobState::Discarded);
    QVERIFY(row(id).errors[0].message.contains(QStringLiteral("\"gone\"")));
    QVERIFY(in([&](JobTable &jobs) { return jobs.redrive(id); }).has_value());
}

void TestJobRunner::cancelIsFeltAtOnce()
{
    std::atomic<int> running = 0;
    std::atomic<qint64> felt = 0;
    QElapsedTimer timer;
    const auto runner = started(kindA([&](Job &job) {
                                    ++running;
                                    SystemClock().sleep(1h, job.stop());
                                    felt = timer.elapsed();
                                    job.stopIfCancelled();
                                }),
                                2);
    const QList<JobId> ids{insert(a()), insert(a())};
    QTRY_COMPARE(running, 2);
    timer.start();
    in([&](JobTable &jobs) { return jobs.cancel(ids); });
    QTRY_COMPARE(state(ids[0]), JobState::Cancelled);
    QTRY_COMPARE(state(ids[1]), JobState::Cancelled);
    QVERIFY2(felt < 1'000, qPrintable(QString::number(felt))); // 100 ms is promised, on a machine that has the time
}

void TestJobRunner::stopsWithoutLosingAnAttempt()
{
    std::atomic<int> running = 0;
    const auto runner = started(kindA([&](Job &job) {
        ++running;
        untilStopped(job);
    }));
    QList<JobId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(insert(a()));
    }
    QTRY_COMPARE(running, 4);
    QVERIFY(runner->stop(15s));
    QCOMPARE(state(ids[4]), JobState::Available);
    for (const JobId id : ids.mid(0, 4)) {
        const JobRow job = row(id);
        QCOMPARE(job.state, JobState::Scheduled);
        QCOMPARE(job.attempt, 0);
        QVERIFY(job.scheduledAt == now() && job.errors.isEmpty());
    }
}

void TestJobRunner::leavesTheStubbornBehind()
{
    std::latch running(1);
    std::latch released(1);
    const auto runner = started(kindA([&](Job &) {
        running.count_down();
        released.wait();
    }));
    const JobId id = insert(a());
    running.wait();
    QVERIFY(!runner->stop(50ms));
    QCOMPARE(state(id), JobState::Running);
    QVERIFY(row(id).leasedUntil.has_value());
    released.count_down();
}

void TestJobRunner::pausesOneQueue()
{
    write([](WriteTx &tx) { QueueTable(tx).pause(one); });
    JobKinds kinds = kindA([](Job &) {});
    kinds.emplace(QStringLiteral("b"), JobKind{QStringLiteral("b"), QStringLiteral("two"), 3, {}, [](Job &) {}});
    const JobId paused = insert(a());
    const auto runner = started(kinds);
    const JobId other = insert(jobOf(QStringLiteral("b")));
    QTRY_COMPARE(state(other), JobState::Completed);
    QCOMPARE(state(paused), JobState::Available);
    write([](WriteTx &tx) { QueueTable(tx).resume(one); });
    QTRY_COMPARE(state(paused), JobState::Completed);
}

void TestJobRunner::pausesEverything()
{
    std::atomic<int> attempts = 0;
    const auto runner = started(kindA([&](Job &job) {
        if (++attempts == 1) {
            untilStopped(job);
        }
    }));
    const JobId id = insert(a());
    QTRY_COMPARE(attempts, 1);
    write([](WriteTx &tx) { QueueTable(tx).pause(QueueTable::everything()); });
    QTRY_VERIFY(state(id) != JobState::Running);
    QCOMPARE(row(id).attempt, 0);
    const JobId later = insert(a());
    write([](WriteTx &tx) { QueueTable(tx).resume(QueueTable::everything()); });
    QTRY_COMPARE(state(id), JobState::Completed);
    QTRY_COMPARE(state(later), JobState::Completed);
}

void TestJobRunner::runsWhatFallsDue()
{
    const auto runner = started(kindA([](Job &) {}));
    JobSpec spec = a();
    spec.scheduledAt = now() + 200ms;
    const JobId soon = insert(spec);
    spec.scheduledAt = now() + 1h;
    const JobId later = insert(spec);
    clock().advance(200ms);
    QTRY_COMPARE(state(soon), JobState::Completed);
    QCOMPARE(state(later), JobState::Scheduled);
    in([&](JobTable &jobs) { return jobs.retryNow({later}); });
    QTRY_COMPARE(state(later), JobState::Completed);
}

void TestJobRunner::runsDependentsNext()
{
    std::mutex mutex;
    QList<JobId> ran;
    QList<JobId> chain{insert(a())};
    for (int i = 0; i < 5; ++i) {
        JobSpec spec = a();
        spec.dependsOn = {chain.constLast()};
        chain.append(insert(spec));
    }
    const auto runner = started(kindA([&](Job &job) {
        const std::scoped_lock lock(mutex);
        ran.append(job.id());
    }));
    QTRY_COMPARE(state(chain.constLast()), JobState::Completed);
    QVERIFY(ran == chain);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "test_jobrunner.moc"
