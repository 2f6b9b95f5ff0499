// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/leadertable.h"
#include "models/store/scheduletable.h"
#include "tests/support/jobdesk.h"
#include "workers/schedule/scheduler.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
ScheduleSpec hourly()
{
    return {QStringLiteral("hourly"),
            QStringLiteral("a"),
            {{QStringLiteral("list"), QStringLiteral("top")}},
            QString(),
            QStringLiteral("0 * * * *"),
            QStringLiteral("UTC"),
            CatchUp::Last};
}
} // namespace

/// Ticks become jobs, once each. Time passes only when a test says so.
class TestScheduler final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void eachTickMakesOneJob();
    void makesUpForMissedTicks_data();
    void makesUpForMissedTicks();
    void aTickAndAPersonShareAJob();
    void aJumpingClockMakesNoStorm_data();
    void aJumpingClockMakesNoStorm();
    void twoSchedulersMakeATickOnce();
    void theNextOneTakesOverFromADeadLeader();
    void aSwitchIsObeyed();
    void nonsenseHarmsNoOther();
    void runsByItself();

private:
    std::optional<Timestamp> tick(const QString &candidate = QStringLiteral("me"))
    {
        return need(store().write([&](WriteTx &tx) { return Scheduler::tick(tx, plainKinds(), candidate); }));
    }
    void put(const ScheduleSpec &spec)
    {
        need(store().write([&](WriteTx &tx) { ScheduleTable(tx).put(spec); }));
    }
    QList<JobRow> jobs()
    {
        return need(store().read([](ReadTx &tx) { return JobRows(tx).page({}, {}, 1'000); }));
    }
    QList<ScheduleRow> schedules()
    {
        return need(store().read([](ReadTx &tx) { return ScheduleRows(tx).all(); }));
    }
    Timestamp nextHour() const { return std::chrono::floor<std::chrono::hours>(now()) + 1h; }
};

void TestScheduler::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestScheduler::eachTickMakesOneJob()
{
    put(hourly());
    QVERIFY(tick() == nextHour());
    QVERIFY(jobs().isEmpty());
    clock().advance(nextHour() - now() - 1us);
    tick();
    QVERIFY(jobs().isEmpty());
    clock().advance(1us);
    QVERIFY(tick() == now() + 1h);
    tick();
    QCOMPARE(jobs().size(), 1);
    const JobRow job = jobs().at(0);
    QCOMPARE(job.kind, QStringLiteral("a"));
    QCOMPARE(job.queue, QStringLiteral("one"));
    QCOMPARE(job.args, hourly().args);
    QCOMPARE(job.tags, QStringList{QStringLiteral("hourly")});
    QCOMPARE(job.uniqueKey, QStringLiteral("hourly ") + toIso(now()));
    QVERIFY(schedules().at(0).lastTick == now());
    for (int hour = 0; hour < 5; ++hour) {
        clock().advance(1h);
        tick();
    }
    QCOMPARE(jobs().size(), 6);
}

void TestScheduler::makesUpForMissedTicks_data()
{
    QTest::addColumn<CatchUp>("catchUp");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << CatchUp::None << 0;
    QTest::newRow("last") << CatchUp::Last << 1;
    QTest::newRow("all") << CatchUp::All << 5;
}

void TestScheduler::makesUpForMissedTicks()
{
    QFETCH(CatchUp, catchUp);
    ScheduleSpec spec = hourly();
    spec.catchUp = catchUp;
    put(spec);
    tick();
    clock().advance(nextHour() - now() + 4h + 30min);
    tick();
    tick();
    QTEST(int(jobs().size()), "expected");
}

void TestScheduler::aTickAndAPersonShareAJob()
{
    JobKinds kinds = plainKinds();
    kinds.at(hourly().kind).uniqueKey = [](const QJsonObject &) { return QStringLiteral("one at a time"); };
    const auto tickNow
        = [&] { need(store().write([&](WriteTx &tx) { Scheduler::tick(tx, kinds, QStringLiteral("me")); })); };
    put(hourly());
    tickNow();
    JobSpec byHand = jobOf(hourly().kind);
    byHand.uniqueKey = QStringLiteral("one at a time");
    const JobId id = insert(byHand);
    clock().advance(nextHour() - now());
    tickNow();
    QCOMPARE(jobs().size(), 1);
    in([&](JobTable &table) { return table.cancel({id}); });
    clock().advance(1h);
    tickNow();
    QCOMPARE(jobs().size(), 2);
}

void TestScheduler::aJumpingClockMakesNoStorm_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("expected");
    QTest::newRow("a year ahead") << 365 << 1;
    QTest::newRow("a year back") << -365 << 0;
}

void TestScheduler::aJumpingClockMakesNoStorm()
{
    QFETCH(int, days);
    put(hourly());
    tick();
    clock().advance(nextHour() - now());
    tick();
    const qsizetype before = jobs().size();
    clock().jumpWall(days * 24h);
    for (int i = 0; i < 5; ++i) {
        tick();
    }
    QTEST(int(jobs().size() - before), "expected");
    const qsizetype landed = jobs().size();
    clock().advance(nextHour() - now());
    tick();
    QCOMPARE(jobs().size(), landed + 1); // and no starvation
    clock().jumpWall(-days * 24h);
    tick();
    clock().advance(1h);
    tick();
    QVERIFY(jobs().size() >= landed + 2);
}

void TestScheduler::twoSchedulersMakeATickOnce()
{
    put(hourly());
    tick();
    for (int hour = 0; hour < 5; ++hour) {
        clock().advance(nextHour() - now());
        tick(QStringLiteral("me"));
        tick(QStringLiteral("you"));
    }
    QCOMPARE(jobs().size(), 5);
}

void TestScheduler::theNextOneTakesOverFromADeadLeader()
{
    if (store().dialect() == Dialect::Sqlite) {
        return; // one process, no leader
    }
    ScheduleSpec spec = hourly();
    spec.cron = QStringLiteral("* * * * *");
    put(spec);
    tick(QStringLiteral("me"));
    clock().advance(60s);
    const Timestamp led = now() + 90s;
    tick(QStringLiteral("me"));
    clock().advance(60s);
    QVERIFY(tick(QStringLiteral("you")) == led);
    QCOMPARE(jobs().size(), 1);
    clock().advance(30s);
    tick(QStringLiteral("you"));
    QCOMPARE(jobs().size(), 2);
}

void TestScheduler::aSwitchIsObeyed()
{
    put(hourly());
    tick();
    const ScheduleId id = schedules().at(0).id;
    const auto enable
        = [&](bool on) { need(store().write([&](WriteTx &tx) { ScheduleTable(tx).setEnabled(id, on); })); };
    enable(false);
    clock().advance(10h);
    QVERIFY(!tick());
    QVERIFY(jobs().isEmpty());
    enable(true);
    QVERIFY(tick() == nextHour());
    QVERIFY(jobs().isEmpty());
}

void TestScheduler::nonsenseHarmsNoOther()
{
    put(hourly());
    for (const auto &[name, kind, cron, zone] :
         {std::tuple("bad cron", "a", "x * * * *", "UTC"), std::tuple("bad zone", "a", "0 * * * *", "Mars/Base"),
          std::tuple("bad kind", "z", "0 * * * *", "UTC"), std::tuple("never", "a", "0 0 30 2 *", "UTC")}) {
        ScheduleSpec spec = hourly();
        spec.name = QString::fromLatin1(name);
        spec.kind = QString::fromLatin1(kind);
        spec.cron = QString::fromLatin1(cron);
        spec.timeZone = QString::fromLatin1(zone);
        put(spec);
    }
    tick();
    clock().advance(1h);
    tick();
    QCOMPARE(jobs().size(), 1);
}

void TestScheduler::runsByItself()
{
    Scheduler scheduler(store(), clock(), plainKinds());
    need(scheduler.start());
    put(hourly());
    QTRY_VERIFY(schedules().at(0).nextTick == nextHour());
    for (qsizetype hour = 1; hour <= 3; ++hour) {
        clock().advance(nextHour() - now());
        QTRY_COMPARE(jobs().size(), hour);
    }
    scheduler.stop();
    clock().advance(1h);
    QTest::qWait(20);
    QCOMPARE(jobs().size(), 3);
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "test_scheduler.moc"
