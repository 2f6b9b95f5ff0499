// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
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
    {"heartbeat", [](JobTable &jobs, const Fence &fence) { return jobs.heartbeat({fence}, 90s).isEmpty(); }},
    {"hold", [](JobTable &jobs, const Fence &fence) { return jobs.hold(fence).has_value(); }},
};
} // namespace

/// From the insert to the end of an attempt, on both dialects.
class TestJobTable final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void theKindFillsWhatTheSpecLeavesOpen();
    void theSpecGoesBeforeTheKind();
    void anUnknownKindIsRefused();
    void manyAreInsertedInOrder();
    void aKeyIsUnfinishedOnce_data();
    void aKeyIsUnfinishedOnce();
    void theFirstInLineIsClaimed();
    void claimingGivesALease();
    void onlyTheHolderEndsAnAttempt_data();
    void onlyTheHolderEndsAnAttempt();
    void aZombieChangesNothing();
    void completionsKeepTheirOutput();
    void failuresAreKeptAndRetried();
    void aSnoozeCostsNoAttempt();
    void aLeaseIsProlonged();
};

void TestJobTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestJobTable::theKindFillsWhatTheSpecLeavesOpen()
{
    const JobRow job = row(insert(a()));
    QCOMPARE(job.kind, QStringLiteral("a"));
    QCOMPARE(job.queue, one);
    QCOMPARE(job.maxAttempts, 8);
    QCOMPARE(job.priority, 2);
    QCOMPARE(job.state, JobState::Available);
    QVERIFY(job.scheduledAt == now() && job.createdAt == now());
    QVERIFY(!job.attemptedAt && !job.leasedUntil && !job.finalizedAt && job.errors.isEmpty());
}

void TestJobTable::theSpecGoesBeforeTheKind()
{
    JobSpec spec = a();
    spec.args = {{QStringLiteral("list"), QStringLiteral("鋼 \"x\"")}, {QStringLiteral("page"), 7.5}};
    spec.queue = QStringLiteral("three");
    spec.priority = 1;
    spec.maxAttempts = 2;
    spec.scheduledAt = now() + 1h;
    spec.uniqueKey = QStringLiteral("k");
    spec.tags = QStringList{QStringLiteral("x"), QStringLiteral("y")};
    spec.parent = JobId(4711);
    const JobRow job = row(insert(spec));
    QCOMPARE(job.args, spec.args);
    QCOMPARE(job.queue, spec.queue);
    QCOMPARE(job.priority, 1);
    QCOMPARE(job.maxAttempts, 2);
    QCOMPARE(job.state, JobState::Scheduled);
    QVERIFY(job.scheduledAt == *spec.scheduledAt);
    QCOMPARE(job.uniqueKey, spec.uniqueKey);
    QCOMPARE(job.tags, spec.tags);
    QVERIFY(job.parent == spec.parent);
    const auto queues = need(store().read([](ReadTx &tx) { return QueueRows(tx).all(); }));
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues[0].name, spec.queue);
}

void TestJobTable::anUnknownKindIsRefused()
{
    const auto done
        = store().write([](WriteTx &tx) { return JobTable(tx).insert(jobOf(QStringLiteral("c")), plainKinds()); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY(done.error().message.contains(QStringLiteral("\"c\"")));
}

void TestJobTable::manyAreInsertedInOrder()
{
    QList<JobSpec> specs;
    for (int number = 0; number < 300; ++number) {
        specs.append(a());
        specs.last().args = {{QStringLiteral("number"), number}};
    }
    const QList<JobId> ids = in([&](JobTable &jobs) { return jobs.insert(specs, plainKinds()); });
    QCOMPARE(ids.size(), specs.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(row(ids[i]).args, specs[i].args);
    }
}

void TestJobTable::aKeyIsUnfinishedOnce_data()
{
    QTest::addColumn<JobState>("state");
    for (int state = 0; state < jobStateCount; ++state) {
        QTest::newRow(qPrintable(jobStateName(static_cast<JobState>(state)))) << static_cast<JobState>(state);
    }
}

void TestJobTable::aKeyIsUnfinishedOnce()
{
    QFETCH(JobState, state);
    JobSpec spec = a();
    spec.uniqueKey = QStringLiteral("key");
    const JobId first = insert(spec);
    need(store().write([&](WriteTx &tx) {
        tx.run("UPDATE jobs SET state = $1, finalized_at = $2, leased_until = $3", static_cast<int>(state),
               isFinal(state) ? std::optional(tx.now()) : std::nullopt,
               state == JobState::Running ? std::optional(tx.now()) : std::nullopt);
    }));
    QCOMPARE(insert(spec) == first, !isFinal(state));
    QCOMPARE(row(first).state, state);
    const QList<JobId> both = in([&](JobTable &jobs) { return jobs.insert(QList{spec, spec}, plainKinds()); });
    QVERIFY(both[0] == both[1]);
}

void TestJobTable::theFirstInLineIsClaimed()
{
    JobSpec spec = a();
    const JobId third = insert(spec);
    const JobId fourth = insert(spec);
    spec.scheduledAt = now() - 1h;
    const JobId second = insert(spec);
    spec.scheduledAt.reset();
    spec.priority = 1;
    const JobId first = insert(spec);
    insert(jobOf(QStringLiteral("b")));
    spec.scheduledAt = now() + 1h;
    insert(spec);
    for (const JobId expected : {first, second, third, fourth}) {
        QVERIFY(claimed().fence.id == expected);
    }
    QVERIFY(!claimed().fence.id.isValid());
    QCOMPARE(in([](JobTable &jobs) { return jobs.claim(QStringLiteral("two"), 5, worker, 90s); }).size(), 1);
}

void TestJobTable::claimingGivesALease()
{
    JobSpec spec = a();
    spec.args = {{QStringLiteral("page"), 3}};
    const JobId id = insert(spec);
    const ClaimedJob job = claimed();
    QCOMPARE(job.fence, (Fence{id, 1, worker}));
    QCOMPARE(job.kind, QStringLiteral("a"));
    QCOMPARE(job.queue, one);
    QCOMPARE(job.args, spec.args);
    QCOMPARE(job.maxAttempts, 8);
    const JobRow held = row(id);
    QCOMPARE(held.state, JobState::Running);
    QCOMPARE(held.attempt, 1);
    QCOMPARE(held.attemptedBy, worker);
    QVERIFY(held.attemptedAt == now());
    QVERIFY(held.leasedUntil == now() + 90s);
}

void TestJobTable::onlyTheHolderEndsAnAttempt_data()
{
    QTest::addColumn<Ending>("end");
    for (const auto &[name, end] : endings) {
        QTest::newRow(name) << end;
    }
}

void TestJobTable::onlyTheHolderEndsAnAttempt()
{
    QFETCH(Ending, end);
    const JobId id = insert(a());
    const auto tried = [&](const Fence &fence) { return in([&](JobTable &jobs) { return end(jobs, fence); }); };
    QVERIFY(!tried({id, 0, worker}));
    claimed();
    for (const Fence &wrong : {Fence{id, 2, worker}, Fence{id, 0, worker}, Fence{id, 1, QStringLiteral("host:2:v")},
                               Fence{JobId(id.value() + 1), 1, worker}}) {
        QVERIFY(!tried(wrong));
        QCOMPARE(state(id), JobState::Running);
    }
    QVERIFY(tried({id, 1, worker}));
    const bool ended = state(id) != JobState::Running;
    QCOMPARE(tried({id, 1, worker}), !ended);
}

void TestJobTable::aZombieChangesNothing()
{
    const JobId id = insert(a());
    const Fence zombie = claimed().fence;
    clock().advance(91s);
    in([&](JobTable &jobs) { return jobs.rescue(now()); });
    in([&](JobTable &jobs) { return jobs.promote(); });
    const Fence second = claimed(worker).fence; // by the very same worker, when it has come round
    QCOMPARE(second.attempt, 2);
    QVERIFY(!in([&](JobTable &jobs) { return jobs.complete({{zombie, {{QStringLiteral("by"), 1}}}}); }).isEmpty());
    QCOMPARE(in([&](JobTable &jobs) { return jobs.fail(zombie, trouble(), now()); }).error().kind, ErrorKind::Conflict);
    QVERIFY(in([&](JobTable &jobs) { return jobs.snooze(second, now(), {}); }).has_value());
    in([&](JobTable &jobs) { return jobs.promote(); });
    const Fence third = claimed(worker).fence;
    QVERIFY(third.attempt > zombie.attempt); // a snooze gives no number back that was rescued
    QVERIFY(in([&](JobTable &jobs) { return jobs.complete({{third, {{QStringLiteral("by"), 2}}}}); }).isEmpty());
    QCOMPARE(row(id).output.value(QStringLiteral("by")).toInt(), 2);
}

void TestJobTable::completionsKeepTheirOutput()
{
    const QList<JobId> ids{insert(a()), insert(a())};
    QList<Completion> completions;
    for (const ClaimedJob &job : in([](JobTable &jobs) { return jobs.claim(one, 2, worker, 90s); })) {
        completions.append({job.fence, {{QStringLiteral("id"), job.fence.id.value()}}});
    }
    completions.append(Completion{{JobId(99'999), 1, worker}, {}});
    const QList<JobId> lost = in([&](JobTable &jobs) { return jobs.complete(completions); });
    QVERIFY(lost == QList<JobId>{JobId(99'999)});
    for (const JobId id : ids) {
        const JobRow job = row(id);
        QCOMPARE(job.state, JobState::Completed);
        QVERIFY(job.finalizedAt == now() && !job.leasedUntil);
        QCOMPARE(job.output.value(QStringLiteral("id")).toInteger(), id.value());
    }
}

void TestJobTable::failuresAreKeptAndRetried()
{
    const JobId id = insert(a());
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const Fence fence = claimed().fence;
        JobError error = trouble(QStringLiteral("“%1” 失敗").arg(attempt));
        error.attempt = attempt;
        error.at = now();
        QVERIFY(in([&](JobTable &jobs) { return jobs.fail(fence, error, now() + 60s); }).has_value());
        QCOMPARE(state(id), JobState::Retryable);
        QCOMPARE(in([](JobTable &jobs) { return jobs.promote(); }), 0);
        QVERIFY(need(store().read([](ReadTx &tx) { return JobRows(tx).nextDue(); })) == now() + 60s);
        clock().advance(60s);
        QCOMPARE(in([](JobTable &jobs) { return jobs.promote(); }), 1);
    }
    const JobRow job = row(id);
    QCOMPARE(job.state, JobState::Available);
    QCOMPARE(job.attempt, 2);
    QCOMPARE(job.errors.size(), 2);
    QCOMPARE(job.errors[1].message, QStringLiteral("“2” 失敗"));
    QCOMPARE(job.errors[1].attempt, 2);
    QCOMPARE(job.errors[1].kind, ErrorKind::ServerError);
    QCOMPARE(job.errors[1].context, QStringLiteral("500"));
    QVERIFY(job.errors[1].at == now() - 60s);
}

void TestJobTable::aSnoozeCostsNoAttempt()
{
    const JobId id = insert(a());
    const Fence fence = claimed().fence;
    const Error reason{ErrorKind::Throttled, QStringLiteral("Too many."), {}, {}};
    QVERIFY(in([&](JobTable &jobs) { return jobs.snooze(fence, now() + 30s, reason); }).has_value());
    const JobRow job = row(id);
    QCOMPARE(job.state, JobState::Scheduled);
    QCOMPARE(job.attempt, 0);
    QCOMPARE(job.snoozes, 1);
    QVERIFY(job.errors.isEmpty());
    QVERIFY(job.scheduledAt == now() + 30s);
    QCOMPARE(job.metadata.value(QStringLiteral("waiting_for")).toString(), QStringLiteral("Too many."));
    QCOMPARE(job.metadata.value(QStringLiteral("waiting_kind")).toString(), QStringLiteral("Throttled"));
}

void TestJobTable::aLeaseIsProlonged()
{
    const JobId id = insert(a());
    const Fence fence = claimed().fence;
    clock().advance(60s);
    const Fence gone{JobId(99'999), 1, worker};
    QVERIFY(in([&](JobTable &jobs) { return jobs.heartbeat({fence, gone}, 90s); }) == QList<JobId>{gone.id});
    QVERIFY(row(id).leasedUntil == now() + 90s);
}

QTEST_GUILESS_MAIN(TestJobTable)
#include "test_jobtable.moc"
