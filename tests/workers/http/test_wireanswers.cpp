// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"
#include "tests/workers/http/wire.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const QByteArray date = "Thu, 01 Jan 2026 00:00:00 GMT";

Script answer(int status, const QList<std::pair<QByteArray, QByteArray>> &headers = {}, const QByteArray &body = {})
{
    Script script;
    script.status = status;
    script.headers = headers;
    script.body = body;
    return script;
}

/// As of a server whose clock says `date`.
Script throttled(const QByteArray &retryAfter)
{
    return answer(429, {{"Date", date}, {"Retry-After", retryAfter}});
}

Script redirect(const QByteArray &location)
{
    return answer(302, {{"Location", location}});
}
} // namespace

/// The network faults N-12 to N-23 and N-29, whole answers that are no good, on real sockets: class and action.
class TestWireAnswers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEachAnswer_data();
    void namesEachAnswer();
    void n18StaysEncrypted();
    void n19FollowsFive();
    void n23KeepsTheNewestCookie();
    void n29ServesAThousand();
};

void TestWireAnswers::namesEachAnswer_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("requests"); // 3: repeated twice before the job's ladder takes over; 1: not
    QTest::addColumn<int>("seconds"); // the wait the source asked for; 0: none
    const auto row = [](const char *name, const Script &script, ErrorKind kind, int requests, int seconds = 0) {
        QTest::newRow(name) << script << kind << requests << seconds;
    };
    row("N-12 wait in seconds", throttled("120"), ErrorKind::Throttled, 1, 120);
    row("N-13 wait until a time", throttled("Thu, 01 Jan 2026 00:01:30 GMT"), ErrorKind::Throttled, 1, 90);
    row("N-13 a time that is past", throttled("Wed, 31 Dec 2025 23:00:00 GMT"), ErrorKind::Throttled, 1, 1);
    row("N-13 a time too far away", throttled("Sat, 03 Jan 2026 00:00:00 GMT"), ErrorKind::Throttled, 1, 86'400);
    row("N-13 no time at all", throttled("soon"), ErrorKind::Throttled, 1, 60); // the source's own pause
    row("N-14 unavailable", answer(503), ErrorKind::ServerError, 3);
    row("N-14 unavailable for a while", answer(503, {{"Retry-After", "60"}}), ErrorKind::ServerError, 1, 60);
    row("N-14 bad gateway", answer(502), ErrorKind::ServerError, 3);
    row("N-14 gateway out of time", answer(504), ErrorKind::ServerError, 3);
    row("N-15 challenge", answer(403, {{"cf-mitigated", "challenge"}}, "<html></html>"), ErrorKind::Challenge, 1);
    row("N-16 a page for data", answer(200, {{"Content-Type", "text/html"}}, "<html><title>Hi</title></html>"),
        ErrorKind::BadSchema, 1);
    row("N-16 nothing", answer(200), ErrorKind::Empty, 1);
    row("N-17 another host", redirect("https://other.example/"), ErrorKind::Blocked, 1);
    row("N-20 a file", redirect("file:///etc/passwd"), ErrorKind::Blocked, 1);
    row("N-20 the metadata service", redirect("http://169.254.169.254/latest"), ErrorKind::Blocked, 1);
    row("N-22 not signed in", answer(401), ErrorKind::Auth, 1);
    row("N-22 not allowed", answer(403), ErrorKind::Auth, 1);
}

void TestWireAnswers::namesEachAnswer()
{
    QFETCH(Script, script);
    QFETCH(int, seconds);
    ScriptedServer server;
    server.on(path, script);
    Wire wire(server.url());
    const Result<Reply> reply = wire.get(pathText);
    QVERIFY(!reply);
    QTEST(reply.error().kind, "kind");
    QTEST(int(server.requests()), "requests");
    QCOMPARE(reply.error().retryAfter.value_or(0s) / 1s, seconds);
    const bool isOwn = reply.error().kind != ErrorKind::Blocked; // what the policy refuses is no fault of the host
    QCOMPARE(wire.entry().lastError, isOwn ? reply.error().message : QString());
    QVERIFY(reply.error().message.contains(isOwn ? QLatin1String("127.0.0.1") : QLatin1String("shop")));
}

void TestWireAnswers::n18StaysEncrypted()
{
    const TestCertificates certificates;
    QVERIFY(certificates.isValid());
    ScriptedServer plain;
    plain.on(path, json());
    ScriptedServer secure(certificates.good());
    secure.on(path, redirect(plain.url(pathText).toEncoded()));
    ClientFixture fixture(secure.url());
    fixture.options.caFile = certificates.caFile();
    fixture.start(std::make_unique<CurlTransport>(fixture.options));
    Request request = fixture.request(pathText);
    request.secretHeaders = {{"X-Api-Key", Secret("canary")}};
    QCOMPARE(fixture.client->get(fixture.source, request, {}).error().kind, ErrorKind::Blocked);
    QCOMPARE(secure.requests(), 1);
    QCOMPARE(plain.connections(), 0);
}

void TestWireAnswers::n19FollowsFive()
{
    ScriptedServer server;
    server.on(path, redirect(path));
    Wire wire(server.url());
    QCOMPARE(wire.get(pathText).error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.requests(), 6);
}

/// What the adapter saved last is what the next start sends; when that is refused, nobody asks again.
void TestWireAnswers::n23KeepsTheNewestCookie()
{
    ScriptedServer server;
    server.on("/first", answer(200, {{"Set-Cookie", "session=old"}}, "{\"data\":[]}"));
    server.on("/second", answer(200, {{"Set-Cookie", "session=new"}}, "{\"data\":[]}"));
    server.on("/third", answer(401));
    std::optional<Secret> saved;
    for (const auto *page : {"/first", "/second", "/third"}) {
        Wire life(server.url());
        if (saved) {
            life.client->putCookie(life.source, "session", *saved);
        }
        const Result<Reply> reply = life.get(QLatin1String(page));
        QVERIFY(reply || reply.error().kind == ErrorKind::Auth);
        saved = life.client->cookie(life.source, "session");
    }
    QCOMPARE(server.requests(), 3);
    QVERIFY(!server.received().at(0).head.contains("session="));
    QVERIFY(server.received().at(1).head.contains("session=old"));
    QVERIFY(server.received().at(2).head.contains("session=new"));
}

/// In order, over two connections, and nobody waits for long.
void TestWireAnswers::n29ServesAThousand()
{
    ScriptedServer server;
    server.on(path, json());
    Wire wire(server.url());
    SystemClock clock; // a thousand waits must not each move the time on
    HttpClient client(wire.options, std::make_unique<CurlTransport>(wire.options), clock, wire.board, nullptr);
    std::atomic<int> served = 0;
    std::atomic<qint64> longest = 0;
    std::vector<std::jthread> threads;
    threads.reserve(1000);
    const SteadyTime begun = clock.steady();
    for (int i = 0; i < 1000; ++i) {
        threads.emplace_back([&] {
            served += client.get(wire.source, wire.request(pathText), {}).has_value();
            const qint64 waited = (clock.steady() - begun) / 1ms;
            for (qint64 seen = longest; waited > seen && !longest.compare_exchange_weak(seen, waited);) {
            }
        });
    }
    threads.clear();
    QCOMPARE(served, 1000);
    QCOMPARE(server.requests(), 1000);
    QVERIFY2(server.connections() <= 2, qPrintable(QString::number(server.connections())));
    QVERIFY2(server.mostAtOnce() <= 2, qPrintable(QString::number(server.mostAtOnce())));
    QVERIFY2(longest < 30'000, qPrintable(QString::number(longest)));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestWireAnswers)
#include "test_wireanswers.moc"
