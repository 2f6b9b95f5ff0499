// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/urlpolicy.h"

#include <QTest>

namespace kuramori
{
namespace
{
SourceProfile shop()
{
    SourceProfile source;
    source.name = QStringLiteral("shop");
    source.origin = QUrl(QStringLiteral("https://shop.example"));
    source.pathPrefixes = QStringList{QStringLiteral("/v4"), QStringLiteral("/pub/")};
    return source;
}
} // namespace

class TestUrlPolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesOrigins_data();
    void comparesOrigins();
    void checksTargets_data();
    void checksTargets();
    void followsRedirects_data();
    void followsRedirects();
    void keepsShippedSourcesPublic();
};

void TestUrlPolicy::comparesOrigins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("path") << QStringLiteral("https://shop.example/x?y") << true;
    QTest::newRow("default port") << QStringLiteral("https://shop.example:443/") << true;
    QTest::newRow("capitals") << QStringLiteral("HTTPS://SHOP.example/") << true;
    QTest::newRow("scheme") << QStringLiteral("http://shop.example/") << false;
    QTest::newRow("port") << QStringLiteral("https://shop.example:8443/") << false;
    QTest::newRow("subdomain") << QStringLiteral("https://a.shop.example/") << false;
    QTest::newRow("suffix") << QStringLiteral("https://shop.example.org/") << false;
    QTest::newRow("final dot") << QStringLiteral("https://shop.example./") << false;
}

void TestUrlPolicy::comparesOrigins()
{
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(sameOrigin(shop().origin, QUrl(other)), isSame);
}

void TestUrlPolicy::checksTargets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("asSource");
    QTest::addColumn<bool>("asContent");
    const auto row = [](const char *url, bool asSource, bool asContent) {
        QTest::newRow(url) << QString::fromLatin1(url) << asSource << asContent;
    };
    row("https://shop.example/v4", true, true);
    row("https://shop.example/v4/anime?page=2", true, true);
    row("https://shop.example/pub/a", true, true);
    row("https://shop.example/v4evil", false, true);
    row("https://shop.example/pub", false, true);
    row("https://shop.example/", false, true);
    row("https://shop.example/v4/../admin", false, true);
    row("https://shop.example/v4/%2e%2e/admin", false, true);
    row("https://shop.example/v4/..%2fadmin", false, true);
    row("https://shop.example/v4/..%5cadmin", false, true);
    row("http://shop.example/v4", false, true);
    row("https://shop.example:8443/v4", false, true);
    row("https://other.example/v4", false, true);
    row("https://user:pw@shop.example/v4", false, false);
    row("https://user@shop.example/v4", false, false);
    row("https://shop.example@other.example/v4", false, false);
    row("https://127.0.0.1/v4", false, false);
    row("https://2130706433/v4", false, false);
    row("http://localhost:8080/", false, false);
    row("http://169.254.169.254/latest/meta-data", false, false);
    row("ftp://shop.example/v4", false, false);
    row("file:///etc/passwd", false, false);
    row("data:text/plain,x", false, false);
    row("qrc:/x", false, false);
    row("javascript:alert(1)", false, false);
    row("/v4/anime", false, false);
    row("https:///v4", false, false);
    row("", false, false);
}

void TestUrlPolicy::checksTargets()
{
    QFETCH(QString, url);
    QFETCH(bool, asSource);
    QFETCH(bool, asContent);
    const Result<void> source = checkTarget(shop(), QUrl(url), false);
    const Result<void> content = checkTarget(shop(), QUrl(url), true);
    QCOMPARE(source.has_value(), asSource);
    QCOMPARE(content.has_value(), asContent);
    for (const Result<void> &result : {source, content}) {
        QVERIFY(result || result.error().kind == ErrorKind::Blocked);
        QVERIFY(result || !result.error().context.contains(QLatin1String("pw")));
    }
}

void TestUrlPolicy::followsRedirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("contentDerived");
    QTest::addColumn<QString>("target"); // empty: refused
    const QString api = QStringLiteral("https://shop.example/v4/a");
    const QString page = QStringLiteral("http://pages.example/a/b");
    QTest::newRow("relative") << api << QByteArray("b?c=1") << false << QStringLiteral("https://shop.example/v4/b?c=1");
    QTest::newRow("absolute path") << api << QByteArray("/v4/c#frag") << false
                                   << QStringLiteral("https://shop.example/v4/c");
    QTest::newRow("without scheme") << api << QByteArray("//shop.example/v4/c") << false
                                    << QStringLiteral("https://shop.example/v4/c");
    QTest::newRow("out of the list") << api << QByteArray("/admin") << false << QString();
    QTest::newRow("climbs out") << api << QByteArray("../admin") << false << QString();
    QTest::newRow("another host") << api << QByteArray("https://other.example/v4/a") << false << QString();
    QTest::newRow("another host, content")
        << page << QByteArray("https://other.example/x") << true << QStringLiteral("https://other.example/x");
    QTest::newRow("http to https") << page << QByteArray("https://pages.example/") << true
                                   << QStringLiteral("https://pages.example/");
    QTest::newRow("N-18 https to http") << QStringLiteral("https://pages.example/")
                                        << QByteArray("http://pages.example/") << true << QString();
    QTest::newRow("N-20 file") << page << QByteArray("file:///etc/passwd") << true << QString();
    QTest::newRow("N-20 data") << page << QByteArray("data:text/plain,x") << true << QString();
    QTest::newRow("N-20 loopback") << page << QByteArray("http://127.1/") << true << QString();
    QTest::newRow("N-20 metadata") << page << QByteArray("http://169.254.169.254/") << true << QString();
    QTest::newRow("user-info") << page << QByteArray("http://a:b@pages.example/") << true << QString();
    QTest::newRow("garbage") << page << QByteArray("http://[:::/") << true << QString();
}

void TestUrlPolicy::followsRedirects()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(bool, contentDerived);
    QFETCH(QString, target);
    const Result<QUrl> followed = redirectTarget(shop(), QUrl(from), location, contentDerived);
    QCOMPARE(followed.has_value(), !target.isEmpty());
    if (followed) {
        QCOMPARE(followed->toString(), target);
    } else {
        QCOMPARE(followed.error().kind, ErrorKind::Blocked);
    }
}

/// An origin that ships with the program must not lead into the user's network, whatever DNS says.
void TestUrlPolicy::keepsShippedSourcesPublic()
{
    SourceProfile source = shop();
    QVERIFY(!publicAddressesOnly(source, false));
    QVERIFY(publicAddressesOnly(source, true));
    source.userEntered = false;
    QVERIFY(publicAddressesOnly(source, false));
}
} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestUrlPolicy)
#include "test_urlpolicy.moc"
