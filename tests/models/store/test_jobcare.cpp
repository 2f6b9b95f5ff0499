// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "tests/support/jobdesk.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString one = QStringLiteral("one");

JobSpec a()
{
    return jobOf(QStringLiteral("a"));
}

using Ending = std::function<bool(JobTable &, const Fence &)>; // true: the job was held

const std::map<const char *, Ending> endings{
    {"complete",
     [](JobTable &jobs, const Fence &fence) {
         return jobs.complete({{fence, {}}}).isEmpty();
     }},
    {"fail", [](JobTable &jobs, const Fence &fence) { return jobs.fail(fence, trouble(), Timestamp(1s)).has_value(); }},
    {"discard", [](JobTable &jobs, const Fence &fence) { return jobs.discard(fence, trouble()).has_value(); }},
    {"snooze", [](JobTable &jobs, const Fence &fence) { return jobs.snooze(fence, Timestamp(1s), {}).has_value(); }},
    {"cancelled", [](JobTable &jobs, const Fence &fence) { return jobs.cancelled(fence, trouble()).has_value(); }},
};
} // namespace

/// What people, the clock and the janitor do to jobs, on both dialects.
class TestJobCare final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void cancelEndsWhatDoesNotRun();
    void cancelOutrunsTheEndOfAnAttempt_data();
    void cancelOutrunsTheEndOfAnAttempt();
    void deadWorkersLoseTheirJobs();
    void poisonIsGivenUp();
    void aRescueCostsNoAttempt();
    void discardedJobsAreStartedAnew();
    void unfinishedJobsAreNotStartedAnew();
    void retriedAndPutForward();
    void timesFromAWrongClockArePulledIn();
    void oldJobsArePruned();
    void listsAreCutIntoPages();
};

void TestJobCare::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestJobCare::cancelEndsWhatDoesNotRun()
{
    const JobId running = insert(a());
    const Fence fence = claimed().fence;
    const JobId waiting = insert(a());
    QCOMPARE(in([&](JobTable &jobs) { return jobs.cancel({running, waiting, JobId(99'999)}); }), 2);
    QCOMPARE(row(waiting).state, JobState::Cancelled);
    QVERIFY(row(waiting).finalizedAt.has_value());
    QCOMPARE(state(running), JobState::Running);
    const auto asked = [&](const QString &by) {
        return need(store().read([&](ReadTx &tx) { return JobRows(tx).cancelRequested(by); }));
    };
    QVERIFY(asked(worker) == QList<JobId>{running});
    QVERIFY(asked(QStringLiteral("host:2:v")).isEmpty());
    QVERIFY(in([&](JobTable &jobs) { return jobs.cancelled(fence, trouble()); }).has_value());
    QCOMPARE(state(running), JobState::Cancelled);
    QCOMPARE(in([&](JobTable &jobs) { return jobs.cancel({running, waiting}); }), 0);
}

void TestJobCare::cancelOutrunsTheEndOfAnAttempt_data()
{
    QTest::addColumn<Ending>("end");
    for (const auto &[name, end] : endings) {
        QTest::newRow(name) << end;
    }
}

void TestJobCare::cancelOutrunsTheEndOfAnAttempt()
{
    QFETCH(Ending, end);
    const JobId id = insert(a());
    const Fence fence = claimed().fence;
    in([&](JobTable &jobs) { return jobs.cancel({id}); });
    QVERIFY(in([&](JobTable &jobs) { return end(jobs, fence); }));
    const bool completed = QLatin1String(QTest::currentDataTag()).contains(QLatin1String("complete"));
    QCOMPARE(state(id), completed ? JobState::Completed : JobState::Cancelled);
}

void TestJobCare::deadWorkersLoseTheirJobs()
{
    const JobId id = insert(a());
    claimed();
    clock().advance(90s);
    QCOMPARE(in([&](JobTable &jobs) { return jobs.rescue(now()); }), 0);
    clock().advance(1us);
    QCOMPARE(in([&](JobTable &jobs) { return jobs.rescue(now()); }), 1);
    const JobRow job = row(id);
    QCOMPARE(job.state, JobState::Retryable);
    QCOMPARE(job.rescues, 1);
    QVERIFY(!job.leasedUntil);
    QCOMPARE(job.errors.size(), 1);
    QCOMPARE(job.errors[0].context, worker);
    QVERIFY(job.scheduledAt == now());
}

void TestJobCare::poisonIsGivenUp()
{
    const JobId id = insert(a());
    for (int death = 1; death <= JobTable::maxRescues; ++death) {
        const bool isSuspect = death > JobTable::suspectRescues;
        QVERIFY(claimed().fence.id == (isSuspect ? JobId() : id));
        QVERIFY(claimedSuspect().fence.id == (isSuspect ? id : JobId()));
        in([](JobTable &jobs) { return jobs.rescue(Timestamp::max()); });
        in([](JobTable &jobs) { return jobs.promote(); });
    }
    const JobRow job = row(id);
    QCOMPARE(job.state, JobState::Discarded);
    QVERIFY(job.finalizedAt.has_value());
    QVERIFY2(job.errors.constLast().message.contains(QStringLiteral("3 time")),
             qPrintable(job.errors.constLast().message));
}

void TestJobCare::aRescueCostsNoAttempt()
{
    JobSpec spec = a();
    spec.maxAttempts = 1;
    insert(spec);
    claimed();
    in([](JobTable &jobs) { return jobs.rescue(Timestamp::max()); });
    in([](JobTable &jobs) { return jobs.promote(); });
    const ClaimedJob job = claimed();
    QCOMPARE(job.fence.attempt, 2);
    QCOMPARE(job.rescues, 1);
}

void TestJobCare::discardedJobsAreStartedAnew()
{
    JobSpec spec = a();
    spec.args = {{QStringLiteral("page"), 3}};
    spec.uniqueKey = QStringLiteral("key");
    spec.priority = 1;
    const JobId old = insert(spec);
    const Fence fence = claimed().fence;
    QVERIFY(in([&](JobTable &jobs) { return jobs.discard(fence, trouble()); }).has_value());
    const JobId made = need(in([&](JobTable &jobs) { return jobs.redrive(old); }));
    QVERIFY(made != old);
    const JobRow job = row(made);
    QCOMPARE(job.state, JobState::Available);
    QCOMPARE(job.args, spec.args);
    QCOMPARE(job.priority, 1);
    QCOMPARE(job.attempt, 0);
    QCOMPARE(job.maxAttempts, 8);
    QVERIFY(job.errors.isEmpty());
    QCOMPARE(job.metadata.value(QStringLiteral("redriven_from")).toInteger(), old.value());
    QCOMPARE(row(old).state, JobState::Discarded);
    QVERIFY(need(in([&](JobTable &jobs) { return jobs.redrive(old); })) == made);
}

void TestJobCare::unfinishedJobsAreNotStartedAnew()
{
    const JobId id = insert(a());
    QCOMPARE(in([&](JobTable &jobs) { return jobs.redrive(id); }).error().kind, ErrorKind::Conflict);
    QCOMPARE(in([&](JobTable &jobs) { return jobs.redrive(JobId(99'999)); }).error().kind, ErrorKind::Conflict);
}

void TestJobCare::retriedAndPutForward()
{
    JobSpec spec = a();
    const JobId first = insert(spec);
    spec.scheduledAt = now() + 1h;
    const JobId later = insert(spec);
    QCOMPARE(in([&](JobTable &jobs) { return jobs.retryNow({first, later}); }), 1);
    QCOMPARE(row(later).state, JobState::Available);
    QVERIFY(row(later).scheduledAt == now());
    QCOMPARE(in([&](JobTable &jobs) { return jobs.reprioritise({later}, 1); }), 1);
    QVERIFY(claimed().fence.id == later);
}

void TestJobCare::timesFromAWrongClockArePulledIn()
{
    clock().jumpWall(365 * 24h);
    const JobId failed = insert(a());
    const Fence first = claimed().fence;
    need(in([&](JobTable &jobs) { return jobs.fail(first, trouble(), now() + 60s); }));
    const JobId snoozed = insert(a());
    const Fence second = claimed().fence;
    need(in([&](JobTable &jobs) { return jobs.snooze(second, now() + 60s, {}); }));
    const JobId running = insert(a());
    claimed();
    JobSpec spec = a();
    spec.scheduledAt = now();
    clock().jumpWall(-365 * 24h);
    const JobId planned = insert(spec);
    in([](JobTable &jobs) { jobs.pullInTimes(24h, 90s); });
    QVERIFY(row(failed).scheduledAt == now() + 24h);
    QVERIFY(row(snoozed).scheduledAt == now() + 24h);
    QVERIFY(row(running).leasedUntil == now() + 90s);
    QVERIFY(row(planned).scheduledAt == *spec.scheduledAt);
}

void TestJobCare::oldJobsArePruned()
{
    const QList<JobId> ids{insert(a()), insert(a()), insert(a())};
    for (const ClaimedJob &job : in([](JobTable &jobs) { return jobs.claim(one, 2, worker, 90s); })) {
        in([&](JobTable &jobs) {
            return job.fence.id == ids[0] ? jobs.complete({{job.fence, {}}}).isEmpty()
                                          : jobs.discard(job.fence, trouble()).has_value();
        });
    }
    const auto prune = [&] { return in([](JobTable &jobs) { return jobs.prune(7 * 24h, 90 * 24h); }); };
    clock().advance(7 * 24h);
    QCOMPARE(prune(), 0);
    clock().advance(1s);
    QCOMPARE(prune(), 1);
    QVERIFY(!row(ids[0]).id.isValid());
    clock().advance(84 * 24h);
    QCOMPARE(prune(), 1);
    QVERIFY(row(ids[2]).id.isValid());
    QVERIFY(insert(a()) > ids[2]);
}

void TestJobCare::listsAreCutIntoPages()
{
    QList<JobId> all;
    for (int i = 0; i < 7; ++i) {
        all.prepend(insert(i % 2 == 0 ? a() : jobOf(QStringLiteral("b"))));
    }
    claimed();
    const auto page = [&](const JobFilter &filter, JobId before, int limit) {
        QList<JobId> ids;
        for (const JobRow &job :
             need(store().read([&](ReadTx &tx) { return JobRows(tx).page(filter, before, limit); }))) {
            ids.append(job.id);
        }
        return ids;
    };
    QVERIFY(page({}, {}, 4) == all.mid(0, 4));
    QVERIFY(page({}, all[3], 4) == all.mid(4));
    QVERIFY((page({JobState::Running, {}, {}}, {}, 4) == QList<JobId>{all[6]}));
    QVERIFY((page({{}, QStringLiteral("b"), {}}, {}, 9) == QList<JobId>{all[1], all[3], all[5]}));
    QVERIFY((page({JobState::Available, {}, one}, all[2], 9) == QList<JobId>{all[4]}));
    const JobCounts counts = need(store().read([](ReadTx &tx) { return JobRows(tx).counts(); }));
    QVERIFY((counts == JobCounts{6, 0, 0, 1, 0, 0, 0, 0}));
    QCOMPARE(need(store().read([&](ReadTx &tx) { return JobRows(tx).unfinished(all); })), 7);
}

QTEST_GUILESS_MAIN(TestJobCare)
#include "test_jobcare.moc"
