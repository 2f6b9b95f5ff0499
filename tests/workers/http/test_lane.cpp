// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualclock.h"
#include "workers/http/lane.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp start(1'700'000'000s);

SourceProfile profile(int perSecond, int perMinute, int parallel)
{
    SourceProfile source;
    source.name = QStringLiteral("shop");
    source.perSecond = perSecond;
    source.perMinute = perMinute;
    source.parallel = parallel;
    return source;
}

/// Sends requests that take `latency` one after another for `duration`; returns when each was sent.
std::vector<SteadyTime> sendFor(Lane &lane, VirtualClock &clock, std::chrono::nanoseconds duration,
                                std::chrono::nanoseconds latency = 0s)
{
    std::vector<SteadyTime> sent;
    const SteadyTime end = clock.steady() + duration;
    while (true) {
        const Result<Lane::Permit> permit = lane.acquire({});
        if (!permit || clock.steady() >= end) {
            return sent;
        }
        sent.push_back(clock.steady());
        clock.advance(latency);
    }
}

int mostInAnyWindow(const std::vector<SteadyTime> &sorted, std::chrono::nanoseconds length)
{
    int most = 0;
    for (auto first = sorted.begin(); first != sorted.end(); ++first) {
        most = std::max(most, int(std::lower_bound(first, sorted.end(), *first + length) - first));
    }
    return most;
}
} // namespace

class TestLane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsBothLimits_data();
    void keepsBothLimits();
    void isOpenWithoutLimits();
    void servesInOrder();
    void keepsConnectionsDown();
    void stopsWaitersAtOnce();
    void passesTheHeadOn();
    void sendsAwayWhilePaused();
    void wakesWaitersForAPause();
    void keepsTheLongerPause();
    void slowsDownAndRecovers();
};

/// P-6 in the lane: 3 a second and 60 a minute at once, and no slot left unused.
void TestLane::keepsBothLimits_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("latency");
    QTest::addColumn<int>("least"); // in ten minutes
    QTest::newRow("Jikan") << 3 << 60 << 0 << 600;
    QTest::newRow("Jikan at 300 ms") << 3 << 60 << 300 << 594;
    QTest::newRow("by the second alone") << 1 << 0 << 0 << 596;
    QTest::newRow("by the minute alone") << 0 << 20 << 0 << 200;
}

void TestLane::keepsBothLimits()
{
    QFETCH(int, perSecond);
    QFETCH(int, perMinute);
    QFETCH(int, latency);
    QFETCH(int, least);
    VirtualClock clock(start, true);
    Lane lane(profile(perSecond, perMinute, 2), clock);
    const std::vector<SteadyTime> sent = sendFor(lane, clock, 10min, std::chrono::milliseconds(latency));
    QVERIFY2(int(sent.size()) >= least, qPrintable(QString::number(sent.size())));
    QVERIFY(perSecond == 0 || mostInAnyWindow(sent, 1s) <= perSecond);
    QVERIFY(perMinute == 0 || mostInAnyWindow(sent, 60s) <= perMinute);
    QVERIFY(perMinute == 0 || lane.usedInMinute() <= perMinute);
}

void TestLane::isOpenWithoutLimits()
{
    VirtualClock clock(start, true);
    Lane lane(profile(0, 0, 1), clock);
    for (int i = 0; i < 10'000; ++i) {
        QVERIFY(lane.acquire({}));
    }
    QVERIFY(clock.steady() == SteadyTime());
    QCOMPARE(lane.usedInMinute(), 0);
}

void TestLane::servesInOrder()
{
    SystemClock clock;
    Lane lane(profile(0, 0, 1), clock);
    std::vector<int> order;
    std::mutex mutex; // guards order
    std::vector<std::thread> threads;
    {
        const Result<Lane::Permit> held = lane.acquire({});
        for (int i = 0; i < 100; ++i) {
            threads.emplace_back([&, i] {
                const Result<Lane::Permit> permit = lane.acquire({});
                const std::scoped_lock lock(mutex);
                order.push_back(i);
            });
            while (lane.waiting() <= i) {
                std::this_thread::yield();
            }
        }
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(order.size(), size_t(100));
}

/// N-29: a thousand workers, two connections, all served.
void TestLane::keepsConnectionsDown()
{
    SystemClock clock;
    Lane lane(profile(0, 0, 2), clock);
    std::atomic<int> atOnce = 0;
    std::atomic<int> most = 0;
    std::atomic<int> served = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 1000; ++i) {
        threads.emplace_back([&] {
            const Result<Lane::Permit> permit = lane.acquire({});
            const int now = ++atOnce;
            int seen = most.load();
            while (now > seen && !most.compare_exchange_weak(seen, now)) {
            }
            std::this_thread::yield();
            --atOnce;
            ++served;
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(served.load(), 1000);
    QCOMPARE(most.load(), 2);
    QCOMPARE(lane.waiting(), qsizetype(0));
}

/// The best of three, since others use this machine too.
void TestLane::stopsWaitersAtOnce()
{
    SystemClock clock;
    Lane lane(profile(0, 0, 1), clock);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        const Result<Lane::Permit> held = lane.acquire({});
        std::stop_source stop;
        std::atomic<int> cancelled = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] {
                const Result<Lane::Permit> permit = lane.acquire(stop.get_token());
                cancelled += !permit && permit.error().kind == ErrorKind::Cancelled ? 1 : 0;
            });
        }
        QTRY_COMPARE(lane.waiting(), qsizetype(16));
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        threads.clear(); // joins
        best = std::min(best, timer.elapsed());
        QCOMPARE(cancelled.load(), 16);
        QCOMPARE(lane.waiting(), qsizetype(0));
    }
    QVERIFY2(best < 100, qPrintable(QString::number(best)));
    QVERIFY(lane.acquire({})); // those who left do not block the queue
}

/// The first in the queue alone watches the clock; when it gives up, the next must take over.
void TestLane::passesTheHeadOn()
{
    VirtualClock clock(start);
    Lane lane(profile(1, 0, 2), clock);
    QVERIFY(lane.acquire({}));
    std::stop_source stop;
    std::jthread first([&] { QVERIFY(!lane.acquire(stop.get_token())); });
    QTRY_COMPARE(lane.waiting(), qsizetype(1));
    std::atomic<bool> served = false;
    std::jthread second([&] { served = lane.acquire({}).has_value(); });
    QTRY_COMPARE(lane.waiting(), qsizetype(2));
    stop.request_stop();
    QTRY_COMPARE(lane.waiting(), qsizetype(1));
    clock.advance(2s);
    QTRY_VERIFY(served);
}

void TestLane::sendsAwayWhilePaused()
{
    VirtualClock clock(start, true);
    Lane lane(profile(3, 60, 2), clock);
    lane.pauseFor(120s);
    clock.advance(20s);
    const Result<Lane::Permit> permit = lane.acquire({});
    QVERIFY(!permit);
    QCOMPARE(permit.error().kind, ErrorKind::Throttled);
    QVERIFY(permit.error().retryAfter == 100s);
    QVERIFY(clock.steady() == SteadyTime(20s)); // no waiting
    clock.advance(100s);
    QVERIFY(lane.acquire({}));
}

void TestLane::wakesWaitersForAPause()
{
    SystemClock clock;
    Lane lane(profile(0, 0, 1), clock);
    const Result<Lane::Permit> held = lane.acquire({});
    std::atomic<int> throttled = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const Result<Lane::Permit> permit = lane.acquire({});
            throttled += !permit && permit.error().kind == ErrorKind::Throttled ? 1 : 0;
        });
    }
    QTRY_COMPARE(lane.waiting(), qsizetype(8));
    lane.pauseFor(1h);
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(throttled.load(), 8);
}

void TestLane::keepsTheLongerPause()
{
    VirtualClock clock(start, true);
    Lane lane(profile(3, 60, 2), clock);
    QVERIFY(lane.pauseLeft() == 0s);
    lane.pauseFor(120s);
    lane.pauseFor(10s);
    QVERIFY(lane.pauseLeft() == 120s);
}

void TestLane::slowsDownAndRecovers()
{
    VirtualClock clock(start, true);
    Lane lane(profile(0, 60, 1), clock);
    lane.slowDown();
    const auto afterOne = sendFor(lane, clock, 60s).size();
    QVERIFY2(afterOne >= 28 && afterOne <= 38, qPrintable(QString::number(afterOne)));
    for (int i = 0; i < 20; ++i) {
        lane.slowDown();
    }
    clock.advance(2min);
    QVERIFY(sendFor(lane, clock, 1s).size() >= 7); // never below an eighth
    clock.advance(10min);
    QCOMPARE(int(sendFor(lane, clock, 60s).size()), 60);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestLane)
#include "test_lane.moc"
