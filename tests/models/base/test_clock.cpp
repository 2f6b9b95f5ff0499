// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/support/virtualclock.h"

#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
Timestamp at(qint64 microseconds)
{
    return Timestamp(std::chrono::microseconds(microseconds));
}
} // namespace

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInIso_data();
    void timesAreWrittenInIso();
    void localTimesBecomeUtc();
    void theSystemsClocksGoOn();
    void aSleepEndsAtItsTime();
    void aSleepEndsWhenToldToStop();
    void aConditionEndsTheWait();
    void virtualTimeMovesWhenToldTo();
    void virtualTimeCanMoveByItself();
};

void TestClock::timesAreWrittenInIso_data()
{
    QTest::addColumn<Timestamp>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << at(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("microseconds are cut") << at(1'700'000'000'123'999) << QStringLiteral("2023-11-14T22:13:20.123Z");
    QTest::newRow("before 1970") << at(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
}

void TestClock::timesAreWrittenInIso()
{
    QFETCH(Timestamp, time);
    QFETCH(QString, text);
    QCOMPARE(toIso(time), text);
    QCOMPARE(toTimestamp(toDateTime(time)), std::chrono::floor<std::chrono::milliseconds>(time));
}

void TestClock::localTimesBecomeUtc()
{
    const QDateTime tokyo(QDate(2024, 1, 1), QTime(8, 0), QTimeZone("Asia/Tokyo"));
    QCOMPARE(toIso(toTimestamp(tokyo)), QStringLiteral("2023-12-31T23:00:00.000Z"));
    QCOMPARE(VirtualClock(toTimestamp(tokyo)).todayUtc(), QDate(2023, 12, 31));
}

void TestClock::theSystemsClocksGoOn()
{
    const SystemClock clock;
    const SteadyTime before = clock.steady();
    QVERIFY(clock.steady() >= before);
    QVERIFY(clock.wall() > at(1'700'000'000'000'000));
}

void TestClock::aSleepEndsAtItsTime()
{
    SystemClock clock;
    const SteadyTime before = clock.steady();
    QVERIFY(clock.sleep(5ms, {}));
    QVERIFY(clock.steady() - before >= 5ms);
}

void TestClock::aSleepEndsWhenToldToStop()
{
    SystemClock clock;
    std::stop_source source;
    const SteadyTime before = clock.steady();
    std::jthread stopper([&] { source.request_stop(); });
    QVERIFY(!clock.sleep(1h, source.get_token()));
    QVERIFY(clock.steady() - before < 1min);
}

void TestClock::aConditionEndsTheWait()
{
    SystemClock clock;
    std::mutex mutex;
    std::condition_variable_any condition;
    bool ready = false;
    std::jthread signaller([&] {
        const std::scoped_lock lock(mutex);
        ready = true;
        condition.notify_one();
    });
    std::unique_lock lock(mutex);
    QVERIFY(clock.waitUntil(lock, condition, clock.steady() + 1h, {}, [&] { return ready; }));
    QVERIFY(lock.owns_lock());
    QVERIFY(!clock.waitUntil(lock, condition, clock.steady() + 1ms, {}, [] { return false; }));
}

void TestClock::virtualTimeMovesWhenToldTo()
{
    VirtualClock clock(at(0));
    std::atomic<bool> woke = false;
    std::jthread sleeper([&, deadline = clock.steady() + 1h] {
        std::mutex mutex;
        std::condition_variable_any condition;
        std::unique_lock lock(mutex);
        clock.waitUntil(lock, condition, deadline, {}, [] { return false; });
        woke = true;
    });
    clock.advance(59min);
    QVERIFY(!woke);
    QCOMPARE(clock.wall(), at(0) + 59min);
    clock.advance(1min);
    sleeper.join();
    QVERIFY(woke);

    const SteadyTime before = clock.steady();
    clock.jumpWall(-24h);
    QCOMPARE(clock.wall(), at(0) + 1h - 24h);
    QCOMPARE(clock.steady(), before);
}

void TestClock::virtualTimeCanMoveByItself()
{
    VirtualClock clock(at(0), true);
    QVERIFY(clock.sleep(24h, {}));
    QCOMPARE(clock.wall(), at(0) + 24h);
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
