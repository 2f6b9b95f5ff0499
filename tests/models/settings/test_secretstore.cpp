// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/origin.h"
#include "models/settings/secretstore.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QString name = QStringLiteral("audiobookshelf.home");
const QUrl nas(QStringLiteral("http://nas:13378/audiobookshelf"));
constexpr Timestamp entered(std::chrono::seconds(1'700'000'000));
} // namespace

/// What a place hands out as ours, and whom an address makes it be for.
class TestSecretStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void originsAreWhatABrowserCallsSo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *url, const char *origin) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(origin);
        };
        row("https://books.example/audiobookshelf?a=b#c", "https://books.example");
        row("https://books.example:443", "https://books.example");
        row("http://books.example:443", "http://books.example:443");
        row("http://NAS:80/", "http://nas");
        row("http://mia:hidden@nas:13378", "http://nas:13378");
        row("http://[::1]:13378/x", "http://[::1]:13378");
        row("https://bücher.example", "https://xn--bcher-kva.example");
        row("file:///etc/passwd", "");
        row("ftp://nas", "");
        row("http:///nowhere", "");
        row("nas:13378", "");
        row("", "");
    }
    void originsAreWhatABrowserCallsSo()
    {
        QFETCH(QString, url);
        QFETCH(QString, origin);
        QCOMPARE(originOf(QUrl(url)), origin);
        QCOMPARE(originOf(QUrl(originOf(QUrl(url)))), origin);
    }

    void whatIsKeptIsOursAndOfThatName_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = encodeSecret(name, {Secret("key"), originOf(nas), entered});
        QTest::newRow("whole") << whole;
        QTest::newRow("of another name") << encodeSecret(QStringLiteral("other"), {Secret("key"), originOf(nas), {}});
        QTest::newRow("an empty one") << encodeSecret(name, {Secret(), originOf(nas), {}});
        QTest::newRow("for nobody") << encodeSecret(name, {Secret("key"), {}, {}});
        QTest::newRow("for more than an origin") << encodeSecret(name, {Secret("key"), nas.toString(), {}});
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("no base64") << QByteArray(whole).replace(Secret("key").reveal().toBase64(), "k*y=");
        QTest::newRow("of nobody knows when") << QByteArray(whole).replace("since", "sinse");
        QTest::newRow("a plain password") << QByteArray("hunter2");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsKeptIsOursAndOfThatName()
    {
        QFETCH(QByteArray, text);
        const auto secret = decodeSecret(name, text);
        const bool isWhole = qstrcmp(QTest::currentDataTag(), "whole") == 0;
        QCOMPARE(bool(secret), isWhole);
        if (isWhole) {
            QCOMPARE(secret->value.reveal(), QByteArray("key"));
        } else {
            QCOMPARE(secret.error().kind, ErrorKind::BadSchema);
            QVERIFY(!secret.error().message.contains(QStringLiteral("hunter2")));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "test_secretstore.moc"
