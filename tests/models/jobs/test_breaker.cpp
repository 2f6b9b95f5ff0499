// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/breaker.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;
using Admission = Breaker::Admission;

class TestBreaker final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAfterFiveFailures();
    void forgetsOldFailures();
    void forgetsNoTimeouts();
    void forgetsAfterASuccess();
    void letsOneProbeThrough();
    void closesAfterAGoodProbe();
    void growsItsRest();
    void freesAnAbandonedProbe();
    void ignoresLateNews();
    void tripsAtOnce();
};

namespace
{
SteadyTime at(std::chrono::nanoseconds since)
{
    return SteadyTime(since);
}

void failOften(Breaker &breaker, int times, SteadyTime now)
{
    for (int i = 0; i < times; ++i) {
        breaker.failed(breaker.admit(now), now);
    }
}
} // namespace

void TestBreaker::opensAfterFiveFailures()
{
    Breaker breaker;
    failOften(breaker, 4, at(0s));
    QVERIFY(breaker.state() == BreakerState::Closed);
    failOften(breaker, 1, at(60s));
    QVERIFY(breaker.state() == BreakerState::Open);
    QVERIFY(breaker.admit(at(60s)) == Admission::Refused);
    QVERIFY(breaker.remaining(at(60s)) == 30s);
    QVERIFY(breaker.remaining(at(80s)) == 10s);
}

void TestBreaker::forgetsOldFailures()
{
    Breaker breaker;
    failOften(breaker, 4, at(0s));
    failOften(breaker, 4, at(61s));
    QVERIFY(breaker.state() == BreakerState::Closed);
}

/// Of a host that hangs, one question after the other takes half a minute.
void TestBreaker::forgetsNoTimeouts()
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i) {
        breaker.timedOut(breaker.admit(at(i * 10min)), at(i * 10min));
    }
    QVERIFY(breaker.state() == BreakerState::Closed);
    breaker.failed(breaker.admit(at(40min)), at(40min)); // of whatever kind the fifth is
    QVERIFY(breaker.state() == BreakerState::Open);
    const Admission probe = breaker.admit(at(41min));
    breaker.timedOut(probe, at(41min));
    QVERIFY(breaker.remaining(at(41min)) == 60s);
    breaker.succeeded(breaker.admit(at(42min)));
    for (int i = 0; i < 4; ++i) {
        breaker.timedOut(breaker.admit(at(43min)), at(43min));
    }
    QVERIFY(breaker.state() == BreakerState::Closed); // an answer in between ends the row
}

void TestBreaker::forgetsAfterASuccess()
{
    Breaker breaker;
    failOften(breaker, 4, at(0s));
    breaker.succeeded(breaker.admit(at(1s)));
    failOften(breaker, 4, at(2s));
    QVERIFY(breaker.state() == BreakerState::Closed);
}

void TestBreaker::letsOneProbeThrough()
{
    Breaker breaker;
    failOften(breaker, 5, at(0s));
    QVERIFY(breaker.admit(at(29s)) == Admission::Refused);
    QVERIFY(breaker.admit(at(30s)) == Admission::Probe);
    QVERIFY(breaker.state() == BreakerState::HalfOpen);
    QVERIFY(breaker.admit(at(30s)) == Admission::Refused);
    QVERIFY(breaker.remaining(at(30s)) > 0s);
}

void TestBreaker::closesAfterAGoodProbe()
{
    Breaker breaker;
    failOften(breaker, 5, at(0s));
    breaker.succeeded(breaker.admit(at(30s)));
    QVERIFY(breaker.state() == BreakerState::Closed);
    QVERIFY(breaker.admit(at(30s)) == Admission::Normal);
    failOften(breaker, 5, at(31s));
    QVERIFY(breaker.remaining(at(31s)) == 30s); // it starts small again
}

void TestBreaker::growsItsRest()
{
    Breaker breaker;
    failOften(breaker, 5, at(0s));
    SteadyTime now = at(0s);
    for (const std::chrono::nanoseconds rest : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        QVERIFY(breaker.remaining(now) == rest);
        now += rest;
        const Admission probe = breaker.admit(now);
        QVERIFY(probe == Admission::Probe);
        breaker.failed(probe, now);
        QVERIFY(breaker.state() == BreakerState::Open);
    }
}

void TestBreaker::freesAnAbandonedProbe()
{
    Breaker breaker;
    failOften(breaker, 5, at(0s));
    breaker.abandoned(breaker.admit(at(30s)));
    QVERIFY(breaker.admit(at(31s)) == Admission::Probe);
}

void TestBreaker::ignoresLateNews()
{
    Breaker breaker;
    const Admission early = breaker.admit(at(0s));
    const Admission slow = breaker.admit(at(0s));
    failOften(breaker, 5, at(0s));
    breaker.succeeded(early);
    QVERIFY(breaker.state() == BreakerState::Open);
    QVERIFY(breaker.admit(at(30s)) == Admission::Probe);
    breaker.failed(slow, at(31s));
    breaker.abandoned(slow);
    QVERIFY(breaker.state() == BreakerState::HalfOpen);
    QVERIFY(breaker.admit(at(31s)) == Admission::Refused);
}

void TestBreaker::tripsAtOnce()
{
    Breaker breaker;
    breaker.trip(at(0s));
    QVERIFY(breaker.state() == BreakerState::Open);
    QVERIFY(breaker.remaining(at(0s)) == 15min);
}

} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestBreaker)
#include "test_breaker.moc"
