// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/http/clientfixture.h"
#include "workers/http/httpclient.h"

#include <QTest>

#include <future>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
Exchange withStatus(int status, const Headers &headers = {})
{
    return {status, headers, {}};
}

} // namespace

/// The client's decisions, N-12 to N-16, N-22 and N-23: class and action.
class TestHttpClient final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void n12PausesTheSource();
    void n12HalvesTheRate();
    void n13PausesWithoutAHint();
    void n14RepeatsQuickly_data();
    void n14RepeatsQuickly();
    void n14PausesWhenAsked();
    void n14OpensTheBreaker();
    void n14RefusesBeforeTheQueue();
    void n14NamesTheFailureThatOpenedIt();
    void n14SendsOneProbe();
    void n15SuspendsTheSource();
    void n16HandsOutNoPages();
    void n22AsksOnce_data();
    void n22AsksOnce();
    void n23UsesTheNewestCookie();
    void n23EndsWithAuthWhenRefused();
    void repeatsOnlyWhatMayBeRepeated();
    void ignoresStrangersFailures();
    void refusesSmuggledHeaders();
    void showsItselfOnTheBoard();
    void playsWithoutPacing();
    void tellsTheTimeOnTheWire();
};

void TestHttpClient::n12PausesTheSource()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(withStatus(429, {{"Retry-After", "120"}})));
    const Result<Reply> first = fixture.get();
    QCOMPARE(first.error().kind, ErrorKind::Throttled);
    QVERIFY(first.error().retryAfter == 120s);
    QCOMPARE(wire->requests().size(), 1);
    fixture.clock.advance(30s);
    const Result<Reply> second = fixture.get(QStringLiteral("/other"));
    QCOMPARE(second.error().kind, ErrorKind::Throttled);
    QVERIFY(second.error().retryAfter == 90s);
    QCOMPARE(wire->requests().size(), 1); // the whole source waits
    QVERIFY(fixture.entry().reopensAt.has_value());
    QCOMPARE(fixture.entry().breaker, BreakerState::Closed);
    fixture.clock.advance(90s);
    QVERIFY(!fixture.get());
    QCOMPARE(wire->requests().size(), 2);
}

/// Refused although its limits were kept: what it says it allows is not what it allows today.
void TestHttpClient::n12HalvesTheRate()
{
    ClientFixture fixture;
    fixture.source.perMinute = 60;
    bool isFirst = true;
    fixture.startFake([&](const WireRequest &) { return std::exchange(isFirst, false) ? withStatus(429) : ok(); });
    QVERIFY(!fixture.get());
    fixture.clock.advance(60s);
    const SteadyTime begun = fixture.clock.steady();
    for (int i = 0; i < 60; ++i) {
        QVERIFY(fixture.get());
    }
    QVERIFY(fixture.clock.steady() - begun > 59s);
}

void TestHttpClient::n13PausesWithoutAHint()
{
    ClientFixture fixture;
    fixture.startFake(always(withStatus(429, {{"Retry-After", "when we feel like it"}})));
    QVERIFY(fixture.get().error().retryAfter == 60s);
    fixture.clock.advance(59s);
    QVERIFY(fixture.get().error().retryAfter == 1s);
}

void TestHttpClient::n14RepeatsQuickly_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 503, 504}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestHttpClient::n14RepeatsQuickly()
{
    QFETCH(int, status);
    ClientFixture fixture;
    int failures = 2;
    FakeTransport *wire
        = fixture.startFake([&](const WireRequest &) { return failures-- > 0 ? withStatus(status) : ok(); });
    QVERIFY(fixture.get());
    QCOMPARE(wire->requests().size(), 3);
    QVERIFY(fixture.clock.steady() >= SteadyTime(1500ms)); // 0.5 s … 1 s, then 1 s … 2 s
    QVERIFY(fixture.clock.steady() <= SteadyTime(3s));
    failures = 3;
    const Result<Reply> reply = fixture.get();
    QCOMPARE(reply.error().kind, ErrorKind::ServerError);
    QVERIFY(!reply.error().retryAfter);
    QCOMPARE(wire->requests().size(), 6);
}

void TestHttpClient::n14PausesWhenAsked()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(withStatus(503, {{"Retry-After", "20"}})));
    const Result<Reply> reply = fixture.get();
    QCOMPARE(reply.error().kind, ErrorKind::ServerError);
    QVERIFY(reply.error().retryAfter == 20s);
    QCOMPARE(fixture.get().error().kind, ErrorKind::Throttled);
    QCOMPARE(wire->requests().size(), 1);
}

void TestHttpClient::n14OpensTheBreaker()
{
    ClientFixture fixture;
    fixture.options.quickRetries = 0;
    bool isBroken = true;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &) { return isBroken ? withStatus(503) : ok(); });
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(fixture.get().error().kind, ErrorKind::ServerError);
    }
    QCOMPARE(fixture.entry().breaker, BreakerState::Open);
    const Result<Reply> refused = fixture.get();
    QCOMPARE(refused.error().kind, ErrorKind::BreakerOpen);
    QVERIFY(refused.error().retryAfter == 30s);
    QCOMPARE(wire->requests().size(), 5);
    fixture.clock.advance(30s);
    QCOMPARE(fixture.get().error().kind, ErrorKind::ServerError); // the probe
    QVERIFY(fixture.get().error().retryAfter == 60s);
    isBroken = false;
    fixture.clock.advance(60s);
    QVERIFY(fixture.get());
    QCOMPARE(fixture.entry().breaker, BreakerState::Closed);
    QCOMPARE(wire->requests().size(), 7);
}

void TestHttpClient::n14RefusesBeforeTheQueue()
{
    ClientFixture fixture;
    fixture.options.quickRetries = 0;
    fixture.source.perMinute = 5;
    fixture.startFake(always(withStatus(503)));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!fixture.get());
    }
    QCOMPARE(fixture.get().error().kind, ErrorKind::BreakerOpen);
    QVERIFY(fixture.clock.steady() == SteadyTime()); // it did not wait for its turn to hear that
}

void TestHttpClient::n14NamesTheFailureThatOpenedIt()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(withStatus(503)));
    QCOMPARE(fixture.get().error().kind, ErrorKind::ServerError);
    QCOMPARE(fixture.get().error().kind, ErrorKind::ServerError);
    QCOMPARE(wire->requests().size(), 5);
    QCOMPARE(fixture.get().error().kind, ErrorKind::BreakerOpen);
}

void TestHttpClient::n14SendsOneProbe()
{
    ClientFixture fixture;
    fixture.options.quickRetries = 0;
    std::promise<void> probeSent;
    std::promise<void> probeMayEnd;
    std::atomic<int> count = 0;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &) {
        if (++count <= 5) {
            return withStatus(502);
        }
        probeSent.set_value();
        probeMayEnd.get_future().wait();
        return ok();
    });
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!fixture.get());
    }
    fixture.clock.advance(30s);
    std::future<Result<Reply>> probe = std::async(std::launch::async, [&] { return fixture.get(); });
    probeSent.get_future().wait();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(fixture.get().error().kind, ErrorKind::BreakerOpen);
    }
    QCOMPARE(wire->requests().size(), 6);
    const HostBoard::Entry during = fixture.entry();
    probeMayEnd.set_value();
    QVERIFY(probe.get());
    QCOMPARE(during.breaker, BreakerState::HalfOpen); // who looks sees that it is being tried
    QVERIFY(!during.reopensAt);
    QCOMPARE(fixture.entry().breaker, BreakerState::Closed);
}

void TestHttpClient::n15SuspendsTheSource()
{
    ClientFixture fixture;
    FakeTransport *wire
        = fixture.startFake(always({403, {{"Server", "cloudflare"}}, "<html><title>Just a moment...</title>"}));
    const Result<Reply> reply = fixture.get();
    QCOMPARE(reply.error().kind, ErrorKind::Challenge);
    QVERIFY(reply.error().message.contains(QLatin1String("browser")));
    QCOMPARE(fixture.entry().lastError, reply.error().message); // the user is told
    for (int probes = 1; probes < 4; ++probes) {
        fixture.clock.advance(14min + 59s);
        QCOMPARE(fixture.get().error().kind, ErrorKind::BreakerOpen);
        QCOMPARE(wire->requests().size(), probes);
        fixture.clock.advance(1s); // as the message says
        QCOMPARE(fixture.get().error().kind, ErrorKind::Challenge);
        QCOMPARE(fixture.get().error().kind, ErrorKind::BreakerOpen);
    }
}

void TestHttpClient::n16HandsOutNoPages()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(ok("<html><title>Welcome</title></html>")));
    QCOMPARE(fixture.get().error().kind, ErrorKind::BadSchema);
    QCOMPARE(wire->requests().size(), 1);
    fixture.source.expectsJson = false;
    QVERIFY(fixture.get());
}

void TestHttpClient::n22AsksOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::Auth;
    QTest::newRow("403") << 403 << ErrorKind::Auth;
    QTest::newRow("N-31 407") << 407 << ErrorKind::Auth;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("400") << 400 << ErrorKind::Rejected;
}

void TestHttpClient::n22AsksOnce()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(withStatus(status)));
    QCOMPARE(fixture.get().error().kind, kind);
    QCOMPARE(wire->requests().size(), 1);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!fixture.get());
    }
    QCOMPARE(fixture.entry().breaker, BreakerState::Closed); // it answers, after all
}

void TestHttpClient::n23UsesTheNewestCookie()
{
    ClientFixture fixture;
    int round = 0;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &) {
        return Exchange{200, {{"Set-Cookie", "mam_id=rotated" + QByteArray::number(++round)}}, "{}"};
    });
    fixture.client->putCookie(fixture.source, "mam_id", Secret("saved"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(fixture.get());
    }
    QVERIFY(allHeaders(wire->requests().at(0)).contains("Cookie: mam_id=saved\n"));
    QVERIFY(allHeaders(wire->requests().at(2)).contains("Cookie: mam_id=rotated2\n"));
    QCOMPARE(fixture.client->cookie(fixture.source, "mam_id")->reveal(), QByteArray("rotated3"));
}

/// The program died before it had saved the rotated cookie: one refusal, no storm.
void TestHttpClient::n23EndsWithAuthWhenRefused()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &request) {
        return allHeaders(request).contains("mam_id=rotated") ? ok() : withStatus(403);
    });
    fixture.client->putCookie(fixture.source, "mam_id", Secret("stale"));
    QCOMPARE(fixture.get().error().kind, ErrorKind::Auth);
    QCOMPARE(wire->requests().size(), 1);
}

void TestHttpClient::repeatsOnlyWhatMayBeRepeated()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(withStatus(502)));
    Request request = fixture.request();
    request.method = "POST";
    QVERIFY(!fixture.client->get(fixture.source, request, {}));
    QCOMPARE(wire->requests().size(), 1);
    wire = fixture.startFake(always(withStatus(302, {{"Location", "/elsewhere"}})));
    QCOMPARE(fixture.client->get(fixture.source, request, {}).error().kind, ErrorKind::Rejected);
    QCOMPARE(wire->requests().size(), 1);
}

void TestHttpClient::ignoresStrangersFailures()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake([&](const WireRequest &request) {
        return request.url.host() == QLatin1String("cdn.example") ? withStatus(502) : ok();
    });
    Request request = fixture.request();
    request.url = QUrl(QStringLiteral("https://cdn.example/cover.jpg"));
    request.contentDerived = true;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!fixture.client->get(fixture.source, request, {}));
    }
    QCOMPARE(wire->requests().size(), 12);
    QVERIFY(fixture.get());
    QCOMPARE(fixture.entry().failures, 0);
}

void TestHttpClient::refusesSmuggledHeaders()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(ok()));
    Request request = fixture.request();
    request.secretHeaders = {{"Authorization", Secret("Bearer x\r\nX-Evil: 1")}};
    const Result<Reply> reply = fixture.client->get(fixture.source, request, {});
    QCOMPARE(reply.error().kind, ErrorKind::Usage);
    QVERIFY(!reply.error().message.contains(QLatin1String("Bearer")));
    request.secretHeaders.clear();
    request.headers = {{"X-Bad\n", "1"}};
    QVERIFY(!fixture.client->get(fixture.source, request, {}));
    QCOMPARE(wire->requests().size(), 0);
}

void TestHttpClient::showsItselfOnTheBoard()
{
    ClientFixture fixture;
    fixture.source.perMinute = 60;
    int count = 0;
    fixture.startFake([&](const WireRequest &) { return ++count == 3 ? withStatus(404) : ok("{\"a\":1}"); });
    for (int i = 0; i < 4; ++i) {
        static_cast<void>(fixture.get());
    }
    const HostBoard::Entry entry = fixture.entry();
    QCOMPARE(entry.requests, 4);
    QCOMPARE(entry.failures, 1);
    QCOMPARE(entry.bytes, 21);
    QCOMPARE(entry.perMinute, 60);
    QCOMPARE(entry.usedInMinute, 4);
    QVERIFY(entry.lastError.contains(QLatin1String("shop.example")));
    QVERIFY(entry.lastSuccessAt == fixture.clock.wall());
    QVERIFY(!entry.reopensAt);
}

void TestHttpClient::playsWithoutPacing()
{
    ClientFixture fixture;
    fixture.options.paced = false;
    fixture.source.perSecond = 1;
    fixture.startFake(always(ok()));
    for (int i = 0; i < 100; ++i) {
        QVERIFY(fixture.get());
    }
    QVERIFY(fixture.clock.steady() == SteadyTime());
}

/// Redirects count, the wait for a turn does not.
void TestHttpClient::tellsTheTimeOnTheWire()
{
    ClientFixture fixture;
    fixture.source.perMinute = 2;
    fixture.startFake([&](const WireRequest &request) {
        fixture.clock.advance(40ms);
        return request.url.path() == QLatin1String("/old") ? Exchange{302, {{"Location", "/new"}}, {}} : ok();
    });
    QVERIFY(fixture.get(QStringLiteral("/new"))->took == 40ms);
    const SteadyTime begun = fixture.clock.steady();
    QVERIFY(fixture.get(QStringLiteral("/old"))->took == 80ms);
    QVERIFY(fixture.clock.steady() - begun > 30s);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestHttpClient)
#include "test_httpclient.moc"
