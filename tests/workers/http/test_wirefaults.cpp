// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"
#include "tests/support/scriptedserver.h"
#include "tests/workers/http/wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) // they keep for a while what was freed
constexpr qint64 leftOver = 256 * 1024 * 1024;
#else
constexpr qint64 leftOver = 5 * 1024 * 1024;
#endif

/// The most memory this process has held since the last resetPeak(), in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}
} // namespace

/// The network faults N-1 to N-11 and N-28 of the house's test programme, on real sockets: class and action.
class TestWireFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEachFault_data();
    void namesEachFault();
    void n1Refused();
    void n2NameUnknown();
    void n2NamePrivate();
    void n5SlowLoris();
    void n6EndlessBody();
    void n10KeepsConnectionsClean();
    void n28PeerVanishes();
    void survivesAThousandFaults();
};

void TestWireFaults::namesEachFault_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("requests"); // 3: repeated twice before the job's ladder takes over; 1: not
    const auto row = [](const char *name, const Script &script, ErrorKind kind, int requests) {
        QTest::newRow(name) << script << int(kind) << requests;
    };
    const auto ending = [](Script script, Script::Then then, std::optional<qsizetype> sendOnly = std::nullopt) {
        script.then = then;
        script.sendOnly = sendOnly;
        return script;
    };
    const auto raw = [](const QByteArray &bytes) {
        Script script;
        script.raw = bytes;
        script.then = Script::Then::Close;
        return script;
    };
    const auto lying = [](qint64 length) {
        Script script = json("{\"data\":[1,2,3]}");
        script.contentLength = length;
        script.then = Script::Then::Close;
        return script;
    };
    const auto withHeader = [](qsizetype size) {
        Script script = json();
        for (qsizetype left = size; left > 0; left -= 8000) {
            script.headers.append({"X-Filler", QByteArray(std::min<qsizetype>(left, 8000), 'x')});
        }
        return script;
    };
    const auto gzip = [](const QByteArray &bytes) {
        Script script = json(bytes);
        script.headers = {{"Content-Encoding", "gzip"}};
        return script;
    };
    const QByteArray page = "{\"data\":[" + QByteArray(50'000, '1') + "]}";
    row("N-1 closes without a word", ending(json(), Script::Then::Close, 0), ErrorKind::Unreachable, 3);
    row("N-1 resets without a word", ending(json(), Script::Then::Reset, 0), ErrorKind::Unreachable, 3);
    row("N-3 never answers", ending(json(), Script::Then::Hang, 0), ErrorKind::Timeout, 1);
    row("N-3 stops within the body", ending(json(page), Script::Then::Hang, 2000), ErrorKind::Timeout, 1);
    row("N-4 reset within the body", ending(json(page), Script::Then::Reset, 2000), ErrorKind::Truncated, 3);
    row("N-4 reset within the header", ending(json(page), Script::Then::Reset, 40), ErrorKind::Truncated, 3);
    row("N-7 header of 1 MB", withHeader(1'000'000), ErrorKind::TooLarge, 1);
    row("N-7 header of 4 MB", withHeader(4'000'000), ErrorKind::TooLarge, 1);
    row("N-7 header of 20 MB", withHeader(20'000'000), ErrorKind::TooLarge, 1);
    row("N-7 a header line of 4 MB", raw("HTTP/1.1 200 OK\r\nX: " + QByteArray(4'000'000, 'x') + "\r\n\r\n{}"),
        ErrorKind::TooLarge, 1);
    row("N-8 gzip bomb", gzip(packed(QByteArray(2'000'000, '0'), Packing::Gzip).repeated(100)), ErrorKind::TooLarge, 1);
    row("N-9 length too long", lying(5000), ErrorKind::Truncated, 3);
    row("N-9 chunk missing", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n"),
        ErrorKind::Truncated, 3);
    row("N-10 length too short", lying(8), ErrorKind::Truncated, 3);
    row("N-11 gzip cut", gzip(packed(page, Packing::Gzip).chopped(20)), ErrorKind::Truncated, 3);
    row("N-11 gzip damaged", gzip("\x1f\x8b\x08 this is no gzip stream"), ErrorKind::Truncated, 3);
    row("too large by its own word", lying(100'000'000), ErrorKind::TooLarge, 1);
    row("no HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n"), ErrorKind::BadSchema, 1);
    row("endless header", raw("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20'000)), ErrorKind::TooLarge, 1);
}

void TestWireFaults::namesEachFault()
{
    QFETCH(Script, script);
    QFETCH(int, kind);
    QFETCH(int, requests);
    ScriptedServer server;
    server.on(path, script);
    Wire wire(server.url());
    Request request = wire.request(pathText);
    if (kind == int(ErrorKind::Timeout)) {
        request.deadline = 300ms;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Reply> reply = wire.client->get(wire.source, request, {});
    QVERIFY(!reply);
    QCOMPARE(errorKindName(reply.error().kind), errorKindName(ErrorKind(kind)));
    QCOMPARE(int(wire.entry().requests), requests);
    QVERIFY(kind != int(ErrorKind::Timeout) || timer.elapsed() < 1300); // ± 1 s
    QVERIFY(reply.error().message.contains(server.url().host()));
    QVERIFY(reply.error().context.startsWith(QLatin1String("r1 "))); // the request's id, as in the log
}

void TestWireFaults::n1Refused()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const QUrl origin(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort()));
    gone.close();
    Wire wire(origin);
    QCOMPARE(wire.get().error().kind, ErrorKind::Unreachable);
    QCOMPARE(wire.entry().requests, 3);
    QCOMPARE(wire.entry().failures, 3);
}

void TestWireFaults::n2NameUnknown()
{
    Wire wire(QUrl(QStringLiteral("http://no-such-host.invalid")));
    QCOMPARE(wire.get().error().kind, ErrorKind::Unreachable);
}

/// A public name whose DNS answer is private, with and without a public one beside it.
void TestWireFaults::n2NamePrivate()
{
    ScriptedServer server;
    server.on("/", json());
    const QUrl origin(QStringLiteral("http://shop.example:%1").arg(server.port()));
    Wire wire(origin, {{QStringLiteral("shop.example"), {QStringLiteral("127.0.0.1"), QStringLiteral("[::1]")}}});
    Request request = wire.request();
    request.contentDerived = true;
    const Result<Reply> reply = wire.client->get(wire.source, request, {});
    QCOMPARE(reply.error().kind, ErrorKind::Blocked);
    QCOMPARE(wire.entry().requests, 1);
    wire.source.userEntered = false;
    QCOMPARE(wire.get().error().kind, ErrorKind::Blocked);
    QCOMPARE(server.connections(), 0);
    wire.source.userEntered = true;
    QVERIFY(wire.get()); // the user may have meant it
}

void TestWireFaults::n5SlowLoris()
{
    ScriptedServer server;
    Script script = json("{\"data\":[" + QByteArray(1000, '1') + "]}");
    script.dripBytes = 1;
    script.dripEvery = 20ms;
    server.on(path, script);
    Wire wire(server.url());
    Request request = wire.request(pathText);
    request.deadline = 1s;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wire.client->get(wire.source, request, {}).error().kind, ErrorKind::Timeout);
    QVERIFY2(timer.elapsed() > 900 && timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestWireFaults::n6EndlessBody()
{
    ScriptedServer server;
    Script script = json(QByteArray(64 * 1024, '['));
    script.contentLength = -1;
    script.then = Script::Then::RepeatBody;
    server.on(path, script);
    Wire wire(server.url());
    resetPeak();
    const qint64 before = peakMemory();
    const Result<Reply> reply = wire.get(pathText);
    QCOMPARE(reply.error().kind, ErrorKind::TooLarge);
    const qint64 cap = Request().maxBytes;
    QVERIFY2(peakMemory() - before <= cap + 16 * 1024 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

/// The rest of an answer with a length too short must not be read as the next one's beginning.
void TestWireFaults::n10KeepsConnectionsClean()
{
    ScriptedServer server;
    Script script = json("{\"data\":[1]}HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"evil\"}");
    script.contentLength = 12;
    server.on("/short", script);
    server.on("/next", json("{\"good\":1}"));
    Wire wire(server.url());
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(wire.get(QStringLiteral("/short")).value().body, QByteArray("{\"data\":[1]}"));
        QCOMPARE(wire.get(QStringLiteral("/next")).value().body, QByteArray("{\"good\":1}"));
    }
}

/// A kept connection whose other end has gone silent.
void TestWireFaults::n28PeerVanishes()
{
    ScriptedServer server;
    server.on(path, json());
    Script silent = json();
    silent.sendOnly = 0;
    silent.then = Script::Then::Hang;
    server.on(path, silent);
    server.on(path, json());
    Wire wire(server.url());
    Request request = wire.request(pathText);
    request.deadline = 300ms;
    QVERIFY(wire.client->get(wire.source, request, {}));
    QCOMPARE(wire.client->get(wire.source, request, {}).error().kind, ErrorKind::Timeout);
    QVERIFY(wire.client->get(wire.source, request, {}));
    QCOMPARE(server.connections(), 2);
}

/// Memory is back to ± 5 MB after a thousand faults of each sort that is quick.
void TestWireFaults::survivesAThousandFaults()
{
    ScriptedServer server;
    Script cut = json("{\"data\":[" + QByteArray(200'000, '1') + "]}");
    cut.sendOnly = 100'000;
    cut.then = Script::Then::Reset;
    server.on(path, cut);
    CurlTransport transport(HttpOptions{});
    WireRequest request;
    request.method = "GET";
    request.url = server.url(pathText);
    request.deadline = 5s;
    request.maxBytes = 1'000'000;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!transport.exchange(request, {}));
    }
    resetPeak();
    const qint64 before = peakMemory();
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(!transport.exchange(request, {}));
    }
    QVERIFY2(peakMemory() - before < leftOver, qPrintable(QString::number(peakMemory() - before)));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestWireFaults)
#include "test_wirefaults.moc"
