// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/cookiejar.h"

#include <QTest>

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp now(1'700'000'000s); // Tue, 14 Nov 2023 22:13:20 GMT
const QUrl secureUrl(QStringLiteral("https://shop.example/a/b"));
const QUrl plainUrl(QStringLiteral("http://shop.example/a/b"));

Headers setting(const QByteArray &line)
{
    return {{"Set-Cookie", line}};
}
} // namespace

class TestCookieJar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsBack_data();
    void sendsBack();
    void replacesAndRemoves();
    void expires();
    void staysSmall();
    void handsOutWhatItHolds();
};

void TestCookieJar::sendsBack_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *line, const QUrl &url, const char *header) {
        QTest::newRow(line) << QByteArray(line) << url << QByteArray(header);
    };
    row("id=abc", plainUrl, "id=abc");
    row("id=a=b==", plainUrl, "id=a=b==");
    row(" id = abc ; HttpOnly; SameSite=Lax", plainUrl, "id=abc");
    row("id=", plainUrl, "id=");
    row("=abc", plainUrl, "");
    row("", plainUrl, "");
    row("id=abc; Domain=.example", plainUrl, "id=abc"); // kept for the host alone
    row("id=abc; Path=/a", plainUrl, "id=abc");
    row("id=abc; Path=/a/", plainUrl, "id=abc");
    row("id=abc; path=/a/b", plainUrl, "id=abc");
    row("id=abc; Path=/a/bc", plainUrl, "");
    row("id=abc; Path=/ab", plainUrl, "");
    row("id=abc; Path=/a ", QUrl(QStringLiteral("http://shop.example/ab")), "");
    row("id=abc; Secure", secureUrl, "id=abc");
    row("id=abc; Secure ", plainUrl, "");
    row("id=abc; Max-Age=60", plainUrl, "id=abc");
    row("id=abc; Max-Age=0", plainUrl, "");
    row("id=abc; Max-Age=-1", plainUrl, "");
    row("id=abc; Max-Age=never", plainUrl, "id=abc");
    row("id=abc; Max-Age=99999999999999999", plainUrl, "id=abc");
    row("id=abc; Expires=Tue, 14 Nov 2023 23:00:00 GMT", plainUrl, "id=abc");
    row("id=abc; Expires=Tue, 14-Nov-2023 20:00:00 GMT", plainUrl, "");
    row("id=abc; Expires=Tue, 14-Nov-2023 20:00:00 GMT; Max-Age=60", plainUrl, "id=abc");
    row("id=abc; Max-Age=60; Expires=Tue, 14-Nov-2023 20:00:00 GMT", plainUrl, "id=abc");
}

void TestCookieJar::sendsBack()
{
    QFETCH(QByteArray, line);
    QFETCH(QUrl, url);
    QFETCH(QByteArray, header);
    CookieJar jar;
    jar.store(url, setting(line), now);
    QCOMPARE(jar.headerFor(url, now), header);
}

void TestCookieJar::replacesAndRemoves()
{
    CookieJar jar;
    jar.store(plainUrl, {{"set-cookie", "b=2"}, {"Set-Cookie", "a=1"}, {"X-Other", "c=3"}}, now);
    QCOMPARE(jar.headerFor(plainUrl, now), QByteArray("a=1; b=2"));
    jar.store(plainUrl, setting("a=new"), now);
    QCOMPARE(jar.headerFor(plainUrl, now), QByteArray("a=new; b=2"));
    jar.store(plainUrl, setting("a=; Max-Age=0"), now);
    QCOMPARE(jar.headerFor(plainUrl, now), QByteArray("b=2"));
}

void TestCookieJar::expires()
{
    CookieJar jar;
    jar.store(plainUrl, setting("id=abc; Max-Age=60"), now);
    QCOMPARE(jar.headerFor(plainUrl, now + 59s), QByteArray("id=abc"));
    QCOMPARE(jar.headerFor(plainUrl, now + 60s), QByteArray());
    CookieJar secure;
    secure.store(secureUrl, setting("id=abc; Secure"), now);
    QCOMPARE(secure.headerFor(plainUrl, now), QByteArray());
}

void TestCookieJar::staysSmall()
{
    CookieJar jar;
    for (int i = 0; i < 200; ++i) {
        jar.store(plainUrl, setting("c" + QByteArray::number(i) + "=1"), now);
    }
    QCOMPARE(jar.headerFor(plainUrl, now).count('='), 50);
    jar.store(plainUrl, setting("big=" + QByteArray(5000, 'x')), now);
    QVERIFY(!jar.headerFor(plainUrl, now).contains("big"));
}

void TestCookieJar::handsOutWhatItHolds()
{
    CookieJar jar;
    QVERIFY(!jar.value("mam_id"));
    jar.put("mam_id", Secret("from the keychain"));
    QCOMPARE(jar.headerFor(plainUrl, now), QByteArray("mam_id=from the keychain"));
    jar.store(plainUrl, setting("mam_id=rotated"), now);
    QCOMPARE(jar.value("mam_id")->reveal(), QByteArray("rotated"));
}
} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestCookieJar)
#include "test_cookiejar.moc"
