// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"
#include "tests/workers/http/wire.h"
#include "workers/http/curltransport.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

class TestCurlTransport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void n31InterfaceGone();
    void n31ProxyWantsAPassword();
    void n31ProxyDrops();
    void refusesAKeptConnection();
    void sendsWhatItIsGiven();
    void opensNoFiles();
    void asksNoProxyOfTheEnvironment();
    void reusesConnections();
    void unpacksAnswers();
    void cancelsAtOnce();
};

void TestCurlTransport::n31InterfaceGone()
{
    ScriptedServer server;
    Wire wire(server.url());
    wire.options.interface = QStringLiteral("nothere0");
    wire.start(std::make_unique<CurlTransport>(wire.options));
    const Result<Reply> reply = wire.get();
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(reply.error().message.contains(QLatin1String("nothere0")));
    QCOMPARE(server.connections(), 0);
}

/// Both ways a proxy says it: for http in its own answer, for https to the CONNECT.
void TestCurlTransport::n31ProxyWantsAPassword()
{
    ScriptedServer proxy;
    Script script;
    script.status = 407;
    proxy.on("http://shop.example/", script);
    proxy.on("shop.example:443", script);
    for (const char *origin : {"http://shop.example", "https://shop.example"}) {
        Wire wire(QUrl(QString::fromLatin1(origin)));
        wire.options.proxy = proxy.url().toString();
        wire.start(std::make_unique<CurlTransport>(wire.options));
        const Result<Reply> reply = wire.get();
        QCOMPARE(reply.error().kind, ErrorKind::Auth);
        QVERIFY(reply.error().message.contains(QLatin1String("proxy")));
        QCOMPARE(wire.entry().requests, 1);
    }
}

void TestCurlTransport::n31ProxyDrops()
{
    const auto restore = qScopeGuard([] { qunsetenv("no_proxy"); });
    qputenv("no_proxy", "*"); // the environment has no say
    ScriptedServer proxy; // speaks HTTP, not SOCKS
    ScriptedServer server;
    Wire wire(server.url());
    wire.options.proxy = QStringLiteral("socks5h://127.0.0.1:%1").arg(proxy.port());
    wire.start(std::make_unique<CurlTransport>(wire.options));
    Request request = wire.request();
    request.deadline = 300ms;
    QVERIFY(!wire.client->get(wire.source, request, {}));
    QCOMPARE(server.connections(), 0); // never around the proxy
}

/// A connection opened by a request that may reach private addresses must not serve one that may not.
void TestCurlTransport::refusesAKeptConnection()
{
    ScriptedServer server;
    server.on("/", json());
    const QUrl origin(QStringLiteral("http://shop.example:%1").arg(server.port()));
    Wire wire(origin, {{QStringLiteral("shop.example"), {QStringLiteral("127.0.0.1")}}});
    QVERIFY(wire.get());
    Request request = wire.request();
    request.contentDerived = true;
    QCOMPARE(wire.client->get(wire.source, request, {}).error().kind, ErrorKind::Blocked);
    QCOMPARE(server.requests(), 1);
}

void TestCurlTransport::sendsWhatItIsGiven()
{
    ScriptedServer server;
    server.on("/p", json());
    Wire wire(server.url());
    Request request = wire.request(QStringLiteral("/p?q=a b&r=ü&s=%2F#fragment"));
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"X-Empty", ""}};
    request.body = QByteArray("{\"x\":\0}", 7);
    QVERIFY(wire.client->get(wire.source, request, {}));
    const ScriptedServer::Received received = server.received().constFirst();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.target, QByteArray("/p?q=a%20b&r=%C3%BC&s=%2F"));
    QCOMPARE(received.body, request.body);
    QVERIFY(received.head.contains("Content-Type: application/json\r\n"));
    QVERIFY(received.head.contains("X-Empty:\r\n"));
    QVERIFY(received.head.contains("User-Agent: Kuramori/test (+https://kuramori.example)\r\n"));
    QVERIFY(received.head.contains("Accept-Encoding: gzip, deflate\r\n"));
    QVERIFY(received.head.contains("Accept: application/json\r\n"));
    QVERIFY(!received.head.contains("Referer"));
    QCOMPARE(received.head.count("Accept:"), 1);
    request.body = QByteArray(3'000'000, 'x'); // at this size libcurl would ask for "100 Continue" first
    QVERIFY(wire.client->get(wire.source, request, {}));
    QVERIFY(!server.received().constLast().head.contains("Expect"));
    request.method = "HEAD";
    request.body.clear();
    QVERIFY(wire.client->get(wire.source, request, {}));
    QCOMPARE(server.received().constLast().method, QByteArray("HEAD"));
}

/// Should a URL ever pass the policy that is neither http nor https.
void TestCurlTransport::opensNoFiles()
{
    CurlTransport transport(HttpOptions{});
    WireRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("file:///etc/hostname"));
    request.deadline = 1s;
    request.maxBytes = 1000;
    QVERIFY(!transport.exchange(request, {}));
}

void TestCurlTransport::asksNoProxyOfTheEnvironment()
{
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    ScriptedServer proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    ScriptedServer server;
    server.on("/", json());
    Wire wire(server.url());
    QVERIFY(wire.get());
    QCOMPARE(proxy.connections(), 0);
}

void TestCurlTransport::reusesConnections()
{
    ScriptedServer server;
    server.on(path, json());
    Wire wire(server.url());
    for (int i = 0; i < 50; ++i) {
        QVERIFY(wire.get(pathText));
    }
    QCOMPARE(server.connections(), 1);
}

void TestCurlTransport::unpacksAnswers()
{
    ScriptedServer server;
    Script script = json(packed("{\"data\":[7]}", Packing::Gzip));
    script.headers = {{"Content-Encoding", "gzip"}, {"X-Twice", "a"}, {"x-twice", "b"}};
    server.on(path, script);
    Script chunked;
    chunked.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\nX-Trailer: no\r\n\r\n";
    server.on("/chunked", chunked);
    Wire wire(server.url());
    const Result<Reply> reply = wire.get(pathText);
    QCOMPARE(reply->body, QByteArray("{\"data\":[7]}"));
    QCOMPARE(reply->header("X-TWICE"), QByteArray("a"));
    const Result<Reply> second = wire.get(QStringLiteral("/chunked"));
    QCOMPARE(second->body, QByteArray("{\"a\":1}"));
    QVERIFY(second->header("x-trailer").isEmpty());
}

/// 16 requests hang; one stop ends them all within 100 ms. The best of three, since others use this machine too.
void TestCurlTransport::cancelsAtOnce()
{
    ScriptedServer server;
    Script hanging = json();
    hanging.sendOnly = 0;
    hanging.then = Script::Then::Hang;
    server.on(path, hanging);
    Wire wire(server.url());
    wire.source.parallel = 16;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 1; round <= 3; ++round) {
        std::stop_source stop;
        std::atomic<int> cancelled = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] {
                const Result<Reply> reply = wire.client->get(wire.source, wire.request(pathText), stop.get_token());
                cancelled += !reply && reply.error().kind == ErrorKind::Cancelled ? 1 : 0;
            });
        }
        QTRY_COMPARE(server.requests(), 16 * round);
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        threads.clear(); // joins
        best = std::min(best, timer.elapsed());
        QCOMPARE(cancelled.load(), 16);
    }
    QVERIFY2(best < 100, qPrintable(QString::number(best)));
    QCOMPARE(wire.entry().failures, 0); // nobody's fault
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestCurlTransport)
#include "test_curltransport.moc"
