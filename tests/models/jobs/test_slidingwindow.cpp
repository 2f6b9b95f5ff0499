// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/slidingwindow.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

namespace kuramori
{
using namespace std::chrono_literals;

class TestSlidingWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allowsTheLimitAtOnce();
    void countsWhatIsInFlight();
    void countsOneLengthAfterTheEnd();
    void lowersTheLimit();
    void neverExceedsTheLimit_data();
    void neverExceedsTheLimit();
};

namespace
{
SteadyTime at(std::chrono::nanoseconds since)
{
    return SteadyTime(since);
}

/// The most moments that fall into any half-open window of that length.
int mostInAnyWindow(std::vector<SteadyTime> moments, std::chrono::nanoseconds length)
{
    std::sort(moments.begin(), moments.end());
    int most = 0;
    for (auto first = moments.begin(); first != moments.end(); ++first) {
        const auto end = std::lower_bound(first, moments.end(), *first + length);
        most = std::max(most, int(end - first));
    }
    return most;
}
} // namespace

void TestSlidingWindow::allowsTheLimitAtOnce()
{
    SlidingWindow window(3, 1s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(window.nextAllowed(at(0s)) == at(0s));
        window.start();
        window.finish(at(0s));
    }
    const SteadyTime next = window.nextAllowed(at(0s));
    QVERIFY(next > at(1s));
    QVERIFY(next < at(1010ms));
    QCOMPARE(window.used(at(0s)), 3);
    QVERIFY(window.nextAllowed(next) == next);
    QCOMPARE(window.used(next), 0);
}

void TestSlidingWindow::countsWhatIsInFlight()
{
    SlidingWindow window(1, 1s);
    window.start();
    QVERIFY(window.nextAllowed(at(10s)) == SteadyTime::max());
    QCOMPARE(window.used(at(10s)), 1);
}

void TestSlidingWindow::countsOneLengthAfterTheEnd()
{
    SlidingWindow window(1, 1s);
    window.start();
    window.finish(at(5s));
    QVERIFY(window.nextAllowed(at(5s)) > at(6s));
}

void TestSlidingWindow::lowersTheLimit()
{
    SlidingWindow window(4, 1s);
    for (int i = 0; i < 2; ++i) {
        window.start();
        window.finish(at(i * 100ms));
    }
    QVERIFY(window.nextAllowed(at(200ms)) == at(200ms));
    window.setLimit(2);
    QVERIFY(window.nextAllowed(at(200ms)) > at(1s));
    QVERIFY(window.nextAllowed(at(200ms)) < at(1100ms)); // the first of the two has gone by then
    window.setLimit(0);
    QCOMPARE(window.limit(), 1);
}

void TestSlidingWindow::neverExceedsTheLimit_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

/// P-6. Each request reaches the server somewhere between its start and its end; there no window sees too many.
void TestSlidingWindow::neverExceedsTheLimit()
{
    QFETCH(int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const int limit = 1 + upTo(9);
    SlidingWindow window(limit, 1s);
    std::vector<SteadyTime> arrivals;
    std::vector<SteadyTime> ends; // of those in flight
    SteadyTime now{};
    const auto finishFirst = [&] {
        const auto first = std::min_element(ends.begin(), ends.end());
        now = std::max(now, *first);
        window.finish(now);
        ends.erase(first);
    };
    while (arrivals.size() < 2000) {
        now += std::chrono::milliseconds(upTo(40));
        while (!ends.empty() && *std::min_element(ends.begin(), ends.end()) <= now) {
            finishFirst();
        }
        const SteadyTime next = window.nextAllowed(now);
        if (next == SteadyTime::max()) {
            finishFirst();
        } else if (next > now) {
            QVERIFY(next - now <= 1010ms); // no starvation
            now = ends.empty() ? next : std::min(next, *std::min_element(ends.begin(), ends.end()));
        } else {
            const auto latency = std::chrono::milliseconds(upTo(300));
            window.start();
            ends.push_back(now + latency);
            arrivals.push_back(now + std::chrono::milliseconds(upTo(int(latency.count()))));
        }
    }
    QVERIFY(mostInAnyWindow(arrivals, 1s) <= limit);
}

} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestSlidingWindow)
#include "test_slidingwindow.moc"
