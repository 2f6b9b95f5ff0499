// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networknamespace.h"
#include "tests/support/scriptedserver.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/curltransport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUdpSocket>

#include <thread>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
bool isIsolated = false;

const QString publicA = QStringLiteral("8.8.8.8");
const QString publicB = QStringLiteral("1.1.1.1");
const QString vpn = QStringLiteral("vpn9");

Script page(const QByteArray &body = "content")
{
    Script script;
    script.body = body;
    return script;
}

Script redirect(const QUrl &target)
{
    Script script;
    script.status = 302;
    script.headers = {{"Location", target.toEncoded()}};
    return script;
}

/// The ways one address can be written in a URL.
QStringList spellings(const QString &address)
{
    const quint32 number = QHostAddress(address).toIPv4Address();
    return {address, QString::number(number), QStringLiteral("0x%1").arg(number, 8, 16, QLatin1Char('0')),
            QStringLiteral("[::ffff:%1]").arg(address)};
}
/// A client of pages, for its own URLs and for those found in content.
struct Content : ClientFixture
{
    explicit Content(const QUrl &origin, const QHash<QString, QStringList> &resolve = {}, const QString &device = {})
        : ClientFixture(origin)
    {
        source.expectsJson = false;
        options.quickRetries = 0;
        options.resolve = resolve;
        options.interface = device;
        start(std::make_unique<CurlTransport>(options));
    }
    Result<Reply> getContent(const QUrl &url) const
    {
        Request found = request();
        found.url = url;
        found.contentDerived = true;
        return client->get(source, found, {});
    }
};
} // namespace

/// What needs addresses that a loopback device does not have: public ones that may be reached, private ones that
/// must not, and a tunnel that goes away. N-2, N-17, N-20 and N-31 on real sockets.
class TestOwnNetwork final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reachesNoPrivateAddress_data();
    void reachesNoPrivateAddress();
    void triesThePublicAddressOfTwo();
    void n17SendsNoSecretAbroad();
    void n31SendsThroughTheTunnelOnly();
    void n31SendsNothingWithoutTheTunnel();
    void stopsWhileANameIsAsked();
};

void TestOwnNetwork::initTestCase()
{
    if (!isIsolated) {
        QSKIP("no network namespace here");
    }
    for (const QString &address :
         {publicA, publicB, QStringLiteral("10.1.2.3"), QStringLiteral("100.64.0.1"), QStringLiteral("169.254.169.254"),
          QStringLiteral("172.16.5.5"), QStringLiteral("192.168.7.7"), QStringLiteral("198.18.0.9")}) {
        QVERIFY(NetworkNamespace::addAddress(address));
    }
}

void TestOwnNetwork::reachesNoPrivateAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"127.0.0.1", "127.8.8.8", "10.1.2.3", "100.64.0.1", "169.254.169.254", "172.16.5.5",
                                "192.168.7.7", "198.18.0.9", "0.0.0.0"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

/// Each address in four spellings, asked for directly, by a redirect and by DNS; a listener on all addresses sees
/// nothing.
void TestOwnNetwork::reachesNoPrivateAddress()
{
    QFETCH(QString, address);
    ScriptedServer inside(std::nullopt, QStringLiteral("0.0.0.0"));
    inside.on("/", page("inside"));
    ScriptedServer outside(std::nullopt, publicA);
    Content client(outside.url(), {{QStringLiteral("rebound.example"), {address}}});
    int redirects = 0;
    QStringList hosts = spellings(address);
    hosts.append(QStringLiteral("rebound.example"));
    for (const QString &host : hosts) {
        const QUrl target(QStringLiteral("http://%1:%2/").arg(host).arg(inside.port()));
        QVERIFY(target.isValid());
        QCOMPARE(client.getContent(target).error().kind, ErrorKind::Blocked);
        const QString path = QStringLiteral("/to%1").arg(++redirects);
        outside.on(path.toLatin1(), redirect(target));
        QCOMPARE(client.getContent(outside.url(path)).error().kind, ErrorKind::Blocked);
    }
    QCOMPARE(outside.requests(), redirects);
    QCOMPARE(inside.connections(), 0);
    Content byHand(QUrl(QStringLiteral("http://%1:%2").arg(address).arg(inside.port())));
    QVERIFY(byHand.get()); // it could have been reached, and a user who types it is let through
    QCOMPARE(inside.connections(), 1);
}

void TestOwnNetwork::triesThePublicAddressOfTwo()
{
    ScriptedServer outside(std::nullopt, publicA);
    outside.on("/", page());
    Content client(outside.url(), {{QStringLiteral("both.example"), {QStringLiteral("127.0.0.1"), publicA}}});
    QVERIFY(client.getContent(QUrl(QStringLiteral("http://both.example:%1/").arg(outside.port()))));
}

void TestOwnNetwork::n17SendsNoSecretAbroad()
{
    ScriptedServer home(std::nullopt, publicA);
    ScriptedServer abroad(std::nullopt, publicB);
    Script setCookie = page();
    setCookie.headers = {{"Set-Cookie", "id=canary-cookie"}};
    home.on("/cookie", setCookie);
    home.on("/file", redirect(abroad.url(QStringLiteral("/file"))));
    home.on("/back", page("back"));
    abroad.on("/file", redirect(home.url(QStringLiteral("/back"))));
    Content client(home.url());
    QVERIFY(client.get(QStringLiteral("/cookie")));
    Request request = client.request(QStringLiteral("/file"));
    request.contentDerived = true;
    request.headers = {{"Authorization", "Bearer canary-header"}};
    request.secretHeaders = {{"X-Api-Key", Secret("canary-key")}};
    QCOMPARE(client.client->get(client.source, request, {}).value().body, QByteArray("back"));
    QCOMPARE(home.received().at(1).head.count("canary"), 3);
    QCOMPARE(abroad.requests(), 1);
    QVERIFY(!abroad.saw("canary"));
    QVERIFY(!abroad.saw("Referer"));
    QVERIFY(!home.received().at(2).head.contains("canary"));
}

void TestOwnNetwork::n31SendsThroughTheTunnelOnly()
{
    Tunnel tunnel(vpn.toLatin1());
    if (!tunnel.isUp()) {
        QSKIP("no tunnel device here");
    }
    ScriptedServer outside(std::nullopt, publicA); // reachable by the other device
    Content client(outside.url(), {}, vpn);
    Request request = client.request();
    request.deadline = 300ms;
    QVERIFY(!client.client->get(client.source, request, {}));
    QCOMPARE(outside.connections(), 0);
    QVERIFY(tunnel.packetsTo(publicA) > 0);
}

void TestOwnNetwork::n31SendsNothingWithoutTheTunnel()
{
    ScriptedServer outside(std::nullopt, publicA);
    outside.on("/", page());
    Content client(outside.url(), {}, vpn);
    {
        Tunnel tunnel(vpn.toLatin1());
        Request request = client.request();
        request.deadline = 100ms;
        QVERIFY(!client.client->get(client.source, request, {}));
    }
    const Result<Reply> reply = client.get();
    QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
    QVERIFY(reply.error().message.contains(vpn));
    QCOMPARE(outside.connections(), 0);
    Content free(outside.url());
    QVERIFY(free.get());
}

/// A resolver that never answers holds nobody up: not the one who cancels, and not the others.
void TestOwnNetwork::stopsWhileANameIsAsked()
{
    QFile file(QStringLiteral("/etc/resolv.conf"));
    const QString conf = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression line(QStringLiteral("nameserver\\s+(\\d+\\.\\d+\\.\\d+\\.\\d+)"));
    const QString address = line.match(conf).captured(1);
    QUdpSocket silent;
    NetworkNamespace::addAddress(address);
    if (address.isEmpty() || !silent.bind(QHostAddress(address), 53)) {
        QSKIP("the resolver cannot be played here");
    }
    ScriptedServer outside(std::nullopt, publicA);
    outside.on("/", page());
    Content client(outside.url());
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread asking([&] {
        Content stuck(QUrl(QStringLiteral("http://slow.example")));
        const Result<Reply> reply = stuck.client->get(stuck.source, stuck.request(), stop.get_token());
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    });
    QTRY_VERIFY(silent.hasPendingDatagrams());
    QVERIFY(client.get());
    timer.start();
    stop.request_stop();
    asking.join();
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}
} // namespace kuramori

int main(int argc, char **argv)
{
    kuramori::isIsolated = kuramori::NetworkNamespace::enter();
    QCoreApplication application(argc, argv);
    kuramori::TestOwnNetwork test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_ownnetwork.moc"
