// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/addresspolicy.h"

#include <QTest>
#include <QUrl>

namespace kuramori
{
class TestAddressPolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void seesThroughSpellings_data();
    void seesThroughSpellings();
};

void TestAddressPolicy::judgesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPublic");
    static constexpr std::array privates{
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:192.168.1.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:53aa:64c::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:a9fe:a9fe::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%lo",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
        "4000::1",
        "5f00::1",
        "::ffff:0:127.0.0.1",
    };
    static constexpr std::array publics{
        "1.1.1.1",         "8.8.8.8",         "9.255.255.255", "11.0.0.1",        "100.63.255.255",
        "100.128.0.1",     "126.255.255.255", "128.0.0.1",     "169.253.255.255", "172.15.255.255",
        "172.32.0.1",      "192.167.255.255", "192.169.0.1",   "198.17.255.255",  "198.20.0.1",
        "223.255.255.255", "2606:4700::1111", "2a00:1450::1",  "::ffff:8.8.8.8",  "64:ff9b::808:808",
    };
    for (const char *text : privates) {
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    for (const char *text : publics) {
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    }
    QTest::newRow("nothing") << QString() << false;
}

void TestAddressPolicy::judgesAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QHostAddress(text)), isPublic);
}

void TestAddressPolicy::seesThroughSpellings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isPrivate");
    for (const char *url : {"http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://127.1/",
                            "http://017700000001/", "http://0x7f000001/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
                            "http://[::ffff:7f00:1]/", "http://localhost/", "http://LOCALHOST/", "http://localhost./",
                            "http://a.localhost/", "http://169.254.169.254/", "http://2852039166/", "http://0/",
                            "http://[fe80::1]/", "http://10.1/", "http://192.168.257/"}) {
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    }
    QTest::newRow("full-width digits") << QStringLiteral("http://１２７.０.０.１/") << true;
    QTest::newRow("ideographic full stops") << QStringLiteral("http://127。0。0。1/") << true;
    for (const char *url : {"http://example.org/", "http://localhost.example.org/", "http://8.8.8.8/",
                            "http://[2606:4700::1111]/", "http://notlocalhost/"}) {
        QTest::newRow(url) << QString::fromLatin1(url) << false;
    }
}

void TestAddressPolicy::seesThroughSpellings()
{
    QFETCH(QString, url);
    QFETCH(bool, isPrivate);
    const QUrl parsed(url);
    QVERIFY(parsed.isValid());
    QCOMPARE(isPrivateHost(parsed.host()), isPrivate);
}
} // namespace kuramori

QTEST_APPLESS_MAIN(kuramori::TestAddressPolicy)
#include "test_addresspolicy.moc"
