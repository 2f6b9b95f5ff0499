// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leadertable.h"
#include "models/store/queuetable.h"
#include "models/store/scheduletable.h"
#include "tests/support/jobdesk.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Queues, schedules and leaders on both dialects.
class TestQueueTable final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aPauseLastsUntilItEnds();
    void aLimitIsSetAndLifted();
    void aScheduleIsMadeOnce();
    void aScheduleKeepsItsPlaceUnlessItsTimesChange();
    void oneProcessAdvancesASchedule();
    void aScheduleThatWasOffOwesNothing();
    void oneLeads();
    void anOldOrImpossibleLeaseIsTaken();

private:
    template <class Fn>
    auto write(Fn fn)
    {
        return need(store().write(std::move(fn)));
    }
    QList<QueueRow> queues()
    {
        return need(store().read([](ReadTx &tx) { return QueueRows(tx).all(); }));
    }
    QList<ScheduleRow> schedules()
    {
        return need(store().read([](ReadTx &tx) { return ScheduleRows(tx).all(); }));
    }
    ScheduleRow put(const ScheduleSpec &spec)
    {
        write([&](WriteTx &tx) { ScheduleTable(tx).put(spec); });
        return schedules().constFirst();
    }
    bool advance(const ScheduleRow &row, std::optional<Timestamp> last, std::optional<Timestamp> next)
    {
        return write([&](WriteTx &tx) { return ScheduleTable(tx).advance(row, last, next); });
    }
    bool lead(const QString &candidate)
    {
        return write([&](WriteTx &tx) { return LeaderTable(tx).lead(QStringLiteral("scheduler"), candidate, 90s); });
    }
};

namespace
{
ScheduleSpec nightly()
{
    return {QStringLiteral("nightly"),
            QStringLiteral("a"),
            {{QStringLiteral("list"), QStringLiteral("top")}},
            QString(),
            QStringLiteral("30 6 * * *"),
            QStringLiteral("Asia/Tokyo"),
            CatchUp::Last};
}
} // namespace

void TestQueueTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestQueueTable::aPauseLastsUntilItEnds()
{
    const QString name = QStringLiteral("one");
    write([&](WriteTx &tx) { QueueTable(tx).add(name); });
    QVERIFY(!queues()[0].pausedAt);
    write([&](WriteTx &tx) { QueueTable(tx).pause(name); });
    const Timestamp paused = now();
    clock().advance(1h);
    write([&](WriteTx &tx) {
        QueueTable(tx).pause(name);
        QueueTable(tx).add(name);
    });
    QCOMPARE(queues().size(), 1);
    QVERIFY(queues()[0].pausedAt == paused);
    write([&](WriteTx &tx) { QueueTable(tx).resume(name); });
    QVERIFY(!queues()[0].pausedAt);
    write([&](WriteTx &tx) { QueueTable(tx).pause(QueueTable::everything()); });
    QCOMPARE(queues()[0].name, QStringLiteral("*"));
}

void TestQueueTable::aLimitIsSetAndLifted()
{
    const QString name = QStringLiteral("one");
    write([&](WriteTx &tx) { QueueTable(tx).setConcurrency(name, 2); });
    QCOMPARE(queues()[0].concurrency.value_or(0), 2);
    write([&](WriteTx &tx) { QueueTable(tx).setConcurrency(name, {}); });
    QVERIFY(!queues()[0].concurrency);
}

void TestQueueTable::aScheduleIsMadeOnce()
{
    const ScheduleRow made = put(nightly());
    QCOMPARE(made.spec.name, QStringLiteral("nightly"));
    QCOMPARE(made.spec.args, nightly().args);
    QCOMPARE(made.spec.cron, nightly().cron);
    QCOMPARE(made.spec.timeZone, nightly().timeZone);
    QVERIFY(made.spec.queue.isEmpty() && made.spec.catchUp == CatchUp::Last && made.enabled);
    QVERIFY(!made.lastTick && !made.nextTick);
    QVERIFY(put(nightly()).id == made.id);
    QCOMPARE(schedules().size(), 1);
    write([&](WriteTx &tx) { ScheduleTable(tx).remove(made.id); });
    QVERIFY(schedules().isEmpty());
}

void TestQueueTable::aScheduleKeepsItsPlaceUnlessItsTimesChange()
{
    const ScheduleRow made = put(nightly());
    QVERIFY(advance(made, now() - 1h, now() + 1h));
    ScheduleSpec spec = nightly();
    spec.args = {{QStringLiteral("list"), QStringLiteral("airing")}};
    QVERIFY(put(spec).nextTick == now() + 1h);
    QCOMPARE(schedules()[0].spec.args, spec.args);
    spec.cron = QStringLiteral("0 7 * * *");
    QVERIFY(!put(spec).nextTick);
    QVERIFY(schedules()[0].lastTick == now() - 1h);
}

void TestQueueTable::oneProcessAdvancesASchedule()
{
    const ScheduleRow made = put(nightly());
    QVERIFY(advance(made, {}, now() + 1h));
    QVERIFY(!advance(made, {}, now() + 1h));
    const ScheduleRow ready = schedules()[0];
    QVERIFY(advance(ready, now() + 1h, now() + 2h));
    QVERIFY(!advance(ready, now() + 1h, now() + 2h));
}

void TestQueueTable::aScheduleThatWasOffOwesNothing()
{
    const ScheduleRow made = put(nightly());
    QVERIFY(advance(made, {}, now() + 1h));
    write([&](WriteTx &tx) { ScheduleTable(tx).setEnabled(made.id, false); });
    QVERIFY(!schedules()[0].enabled && !schedules()[0].nextTick);
    QVERIFY(!put(nightly()).enabled);
}

void TestQueueTable::oneLeads()
{
    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    QVERIFY(lead(first));
    QVERIFY(lead(first));
    QVERIFY(!lead(second));
    clock().advance(60s);
    QVERIFY(lead(first));
    const auto expiry
        = [&] { return write([](WriteTx &tx) { return LeaderTable(tx).expiry(QStringLiteral("scheduler")); }); };
    QVERIFY(expiry() == now() + 90s);
    write([&](WriteTx &tx) { LeaderTable(tx).resign(QStringLiteral("scheduler"), second); });
    QVERIFY(!lead(second));
    write([&](WriteTx &tx) { LeaderTable(tx).resign(QStringLiteral("scheduler"), first); });
    QVERIFY(!expiry());
    QVERIFY(lead(second));
}

void TestQueueTable::anOldOrImpossibleLeaseIsTaken()
{
    QVERIFY(lead(QStringLiteral("first")));
    clock().advance(89s);
    QVERIFY(!lead(QStringLiteral("second")));
    clock().advance(1s);
    QVERIFY(lead(QStringLiteral("second")));
    clock().jumpWall(-24h);
    QVERIFY(lead(QStringLiteral("third")));
}

QTEST_GUILESS_MAIN(TestQueueTable)
#include "test_queuetable.moc"
