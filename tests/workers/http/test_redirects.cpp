// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/http/clientfixture.h"

#include <QTest>

namespace kuramori
{
namespace
{
Exchange redirect(const QByteArray &location)
{
    return {302, {{"Location", location}}, {}};
}
} // namespace

/// Redirects are followed by hand: N-17, N-19 and N-20.
class TestRedirects final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void n17KeepsSecretsHome();
    void n17FollowsContentOnly();
    void n19StopsAtFiveRedirects();
    void n20RefusesTargets_data();
    void n20RefusesTargets();
};

/// Secrets, cookies and private headers go to the source's own origin; once left, not even back there.
void TestRedirects::n17KeepsSecretsHome()
{
    ClientFixture fixture;
    fixture.source.expectsJson = false;
    const QHash<QString, Exchange> answers{
        {QStringLiteral("https://shop.example/cookie"), {200, {{"Set-Cookie", "session=cookiesecret"}}, "x"}},
        {QStringLiteral("https://shop.example/file"), redirect("https://cdn.example/file")},
        {QStringLiteral("https://cdn.example/file"),
         {302, {{"Location", "https://shop.example/back"}, {"Set-Cookie", "planted=1"}}, {}}},
        {QStringLiteral("https://shop.example/back"), ok("x")},
        {QStringLiteral("https://shop.example:8443/back"), ok("x")},
    };
    FakeTransport *wire
        = fixture.startFake([&](const WireRequest &request) { return answers.value(request.url.toString()); });
    QVERIFY(fixture.get(QStringLiteral("/cookie")));
    Request request = fixture.request(QStringLiteral("/file"));
    request.contentDerived = true;
    request.headers = {{"Authorization", "Bearer headersecret"}, {"Accept", "text/html"}};
    request.secretHeaders = {{"X-Api-Key", Secret("keysecret")}};
    const Result<Reply> reply = fixture.client->get(fixture.source, request, {});
    QVERIFY(reply);
    QCOMPARE(reply->url, QUrl(QStringLiteral("https://shop.example/back")));
    const QList<WireRequest> hops = wire->requests().mid(1);
    QCOMPARE(hops.size(), 3);
    QCOMPARE(allHeaders(hops.at(0)).count("secret"), 3);
    QCOMPARE(hops.at(0).secretNames, (QList<QByteArray>{"X-Api-Key", "Cookie"}));
    QVERIFY(hops.at(0).publicAddressesOnly);
    for (const WireRequest &hop : hops.mid(1)) {
        QVERIFY(!allHeaders(hop).contains("secret"));
        QVERIFY(allHeaders(hop).contains("Accept: text/html"));
        QVERIFY(hop.publicAddressesOnly);
    }
    QVERIFY(fixture.get(QStringLiteral("/cookie")));
    QVERIFY(!allHeaders(wire->requests().constLast()).contains("planted"));
    request.url = QUrl(QStringLiteral("https://shop.example:8443/back")); // another port is another origin
    QVERIFY(fixture.client->get(fixture.source, request, {}));
    QVERIFY(!allHeaders(wire->requests().constLast()).contains("secret"));
}

void TestRedirects::n17FollowsContentOnly()
{
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(redirect("https://other.example/")));
    QCOMPARE(fixture.get().error().kind, ErrorKind::Blocked);
    QCOMPARE(wire->requests().size(), 1);
}

void TestRedirects::n19StopsAtFiveRedirects()
{
    ClientFixture fixture;
    int hops = 0;
    FakeTransport *wire
        = fixture.startFake([&](const WireRequest &) { return redirect("/" + QByteArray::number(++hops)); });
    QCOMPARE(fixture.get().error().kind, ErrorKind::TooLarge);
    QCOMPARE(wire->requests().size(), 6);
    fixture.startFake(
        [&](const WireRequest &request) { return request.url.path() == QLatin1String("/5") ? ok() : redirect("/5"); });
    QVERIFY(fixture.get());
}

void TestRedirects::n20RefusesTargets_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"file:///etc/passwd", "data:application/json,{}", "http://127.0.0.1/", "http://[::1]/",
                                 "https://169.254.169.254/latest", "https://2130706433/", "ftp://cdn.example/",
                                 "https://me:pw@cdn.example/", "http://cdn.example/"}) {
        QTest::newRow(location) << QByteArray(location);
    }
}

void TestRedirects::n20RefusesTargets()
{
    QFETCH(QByteArray, location);
    ClientFixture fixture;
    FakeTransport *wire = fixture.startFake(always(redirect(location)));
    Request request = fixture.request();
    request.contentDerived = true;
    QCOMPARE(fixture.client->get(fixture.source, request, {}).error().kind, ErrorKind::Blocked);
    QCOMPARE(wire->requests().size(), 1);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestRedirects)
#include "test_redirects.moc"
