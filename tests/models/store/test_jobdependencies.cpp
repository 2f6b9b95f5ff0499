// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "tests/support/jobdesk.h"

#include <QTest>

#include <future>

using namespace kuramori;
using namespace std::chrono_literals;

/// Jobs that wait for jobs, on both dialects.
class TestJobDependencies final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void waitsForAll();
    void waitsForItsTimeToo();
    void doesNotWaitForWhatIsDone();
    void isCancelledAlongTheChain_data();
    void isCancelledAlongTheChain();
    void isCancelledWhenItComesTooLate();
    void aRetryKeepsItWaiting();
    void mayBeCancelledItself();
    void goesWithItsTargets();
    void twoWorkersFinishTheLastTargetsAtOnce();

private:
    JobId after(const QList<JobId> &targets, std::optional<Timestamp> at = {})
    {
        JobSpec spec = jobOf(QStringLiteral("b"));
        spec.dependsOn = targets;
        spec.scheduledAt = at;
        return insert(spec);
    }
    Fence run()
    {
        insert(jobOf(QStringLiteral("a")));
        return claimed().fence;
    }
    void complete(const Fence &fence)
    {
        QVERIFY(in([&](JobTable &jobs) { return jobs.complete({{fence, {}}}); }).isEmpty());
    }
};

void TestJobDependencies::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestJobDependencies::waitsForAll()
{
    const Fence first = run();
    const Fence second = run();
    const JobId id = after({first.id, second.id, first.id});
    QCOMPARE(state(id), JobState::Pending);
    QVERIFY(need(store().read([&](ReadTx &tx) { return JobRows(tx).dependencies(id); }))
            == (QList<JobId>{first.id, second.id}));
    complete(second);
    QCOMPARE(state(id), JobState::Pending);
    complete(first);
    QCOMPARE(state(id), JobState::Available);
}

void TestJobDependencies::waitsForItsTimeToo()
{
    const Fence target = run();
    const JobId id = after({target.id}, now() + 1h);
    complete(target);
    QCOMPARE(state(id), JobState::Scheduled);
    clock().advance(1h);
    in([](JobTable &jobs) { return jobs.promote(); });
    QCOMPARE(state(id), JobState::Available);
}

void TestJobDependencies::doesNotWaitForWhatIsDone()
{
    const Fence target = run();
    complete(target);
    QCOMPARE(state(after({target.id})), JobState::Available);
}

void TestJobDependencies::isCancelledAlongTheChain_data()
{
    QTest::addColumn<bool>("discard");
    QTest::newRow("discarded") << true;
    QTest::newRow("cancelled") << false;
}

void TestJobDependencies::isCancelledAlongTheChain()
{
    QFETCH(bool, discard);
    const Fence target = run();
    const JobId second = after({target.id, run().id});
    const JobId third = after({second});
    need(in(
        [&](JobTable &jobs) { return discard ? jobs.discard(target, trouble()) : jobs.cancelled(target, trouble()); }));
    QCOMPARE(state(second), JobState::Cancelled);
    QCOMPARE(state(third), JobState::Cancelled);
    const auto reason = [&](JobId id) { return row(id).errors.value(0).message; };
    QVERIFY(reason(second).contains(QStringLiteral("job %1 (a)").arg(target.id.value())));
    QCOMPARE(reason(second).contains(QStringLiteral("given up")), discard);
    QVERIFY(reason(third).contains(QStringLiteral("job %1 (b)").arg(second.value())));
}

void TestJobDependencies::isCancelledWhenItComesTooLate()
{
    const Fence target = run();
    need(in([&](JobTable &jobs) { return jobs.discard(target, trouble()); }));
    QCOMPARE(state(after({target.id})), JobState::Cancelled);
}

void TestJobDependencies::aRetryKeepsItWaiting()
{
    const Fence target = run();
    const JobId id = after({target.id});
    need(in([&](JobTable &jobs) { return jobs.fail(target, trouble(), now()); }));
    in([](JobTable &jobs) { return jobs.promote(); });
    QCOMPARE(state(id), JobState::Pending);
    complete(claimed().fence);
    QCOMPARE(state(id), JobState::Available);
}

void TestJobDependencies::mayBeCancelledItself()
{
    const Fence target = run();
    const JobId id = after({target.id});
    in([&](JobTable &jobs) { return jobs.cancel({id}); });
    complete(target);
    QCOMPARE(state(id), JobState::Cancelled);
}

void TestJobDependencies::goesWithItsTargets()
{
    const Fence target = run();
    const JobId id = after({target.id, run().id});
    complete(target);
    clock().advance(8 * 24h);
    QCOMPARE(in([](JobTable &jobs) { return jobs.prune(7 * 24h, 90 * 24h); }), 1);
    QCOMPARE(state(id), JobState::Pending);
    QCOMPARE(need(store().read([&](ReadTx &tx) { return JobRows(tx).dependencies(id); })).size(), 1);
}

void TestJobDependencies::twoWorkersFinishTheLastTargetsAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const Fence first = run();
        const Fence second = run();
        const JobId id = after({first.id, second.id});
        auto other = std::async(std::launch::async, [&] { complete(first); });
        complete(second);
        other.get();
        QCOMPARE(state(id), JobState::Available);
    }
}

QTEST_GUILESS_MAIN(TestJobDependencies)
#include "test_jobdependencies.moc"
