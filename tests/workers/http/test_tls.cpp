// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/curltransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>
#include <thread>

namespace kuramori
{
/// N-24 to N-27: what cannot be trusted is not spoken to, and nothing switches that off.
class TestTls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesWhatCannotBeTrusted_data();
    void refusesWhatCannotBeTrusted();
    void refusesStrangeAuthorities();
    void speaksHttp11ToTheTrusted();
    void tellsABrokenLineFromDistrust();

private:
    TestCertificates m_certificates;
};

void TestTls::initTestCase()
{
    QVERIFY(m_certificates.isValid());
}

void TestTls::refusesWhatCannotBeTrusted_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::newRow("N-24 expired") << m_certificates.expired();
    QTest::newRow("N-25 self-signed") << m_certificates.selfSigned();
    QTest::newRow("N-26 wrong host") << m_certificates.wrongHost();
    TlsIdentity old = m_certificates.good();
    old.onlyTls10 = true;
    QTest::newRow("N-27 TLS 1.0") << old;
}

void TestTls::refusesWhatCannotBeTrusted()
{
    QFETCH(TlsIdentity, identity);
    ScriptedServer server(identity);
    ClientFixture fixture(server.url());
    fixture.options.caFile = m_certificates.caFile();
    fixture.start(std::make_unique<CurlTransport>(fixture.options));
    Request request = fixture.request();
    request.secretHeaders = {{"X-Api-Key", Secret("canary")}};
    QCOMPARE(fixture.client->get(fixture.source, request, {}).error().kind, ErrorKind::Tls);
    QCOMPARE(fixture.entry().requests, 1); // not repeated
    QCOMPARE(server.requests(), 0);
}

void TestTls::refusesStrangeAuthorities()
{
    ScriptedServer server(m_certificates.good());
    ClientFixture fixture(server.url());
    fixture.start(std::make_unique<CurlTransport>(fixture.options));
    QCOMPARE(fixture.get().error().kind, ErrorKind::Tls);
}

void TestTls::speaksHttp11ToTheTrusted()
{
    ScriptedServer server(m_certificates.good());
    Script script;
    script.body = "{}";
    server.on("/", script);
    ClientFixture fixture(server.url());
    fixture.options.caFile = m_certificates.caFile();
    fixture.start(std::make_unique<CurlTransport>(fixture.options));
    QVERIFY(fixture.get());
    QVERIFY(!server.alpn().contains("h2"));
}

/// A reset within the handshake may pass; nobody's certificate is to blame.
void TestTls::tellsABrokenLineFromDistrust()
{
    std::promise<quint16> port;
    std::jthread server([&] {
        QTcpServer listener;
        listener.listen(QHostAddress::LocalHost);
        port.set_value(listener.serverPort());
        for (int i = 0; i < 3; ++i) {
            listener.waitForNewConnection(5000);
            std::unique_ptr<QTcpSocket> socket(listener.nextPendingConnection());
        }
    });
    ClientFixture fixture(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port.get_future().get())));
    fixture.start(std::make_unique<CurlTransport>(fixture.options));
    QCOMPARE(fixture.get().error().kind, ErrorKind::Unreachable);
    QCOMPARE(fixture.entry().requests, 3);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestTls)
#include "test_tls.moc"
