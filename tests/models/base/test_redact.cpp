// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/redact.h"
#include "models/base/secret.h"

#include <QTest>

using namespace kuramori;

class TestRedact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void urlsKeepOnlyHarmlessParts_data();
    void urlsKeepOnlyHarmlessParts();
    void secretsLeaveNoText_data();
    void secretsLeaveNoText();
    void aSecretIsNotPrintable();
};

void TestRedact::initTestCase()
{
    registerSecret(Secret("s3cr3t/tøken+1"));
    registerSecret(Secret("abc")); // too short: it would blank ordinary words
    registerSecret(Secret());
}

void TestRedact::urlsKeepOnlyHarmlessParts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto addRow = [](const char *name, const char *url, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(shown);
    };
    addRow("plain", "https://api.jikan.moe/v4/top/anime", "https://api.jikan.moe/v4/top/anime");
    addRow("known parameters", "https://h/v4?page=2&limit=25", "https://h/v4?page=2&limit=25");
    addRow("unknown parameters", "https://h/v4?page=2&apikey=0123456789", "https://h/v4?page=2&apikey=***");
    addRow("user and password", "https://me:pw@h/x", "https://h/x");
    addRow("fragment", "https://h/x#access_token=1", "https://h/x");
    addRow("names are exact", "https://h/x?Page=1", "https://h/x?Page=***");
    addRow("a name twice", "https://h/x?sid=1&sid=2", "https://h/x?sid=***&sid=***");
}

void TestRedact::urlsKeepOnlyHarmlessParts()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(printable(QUrl(url)), shown);
}

void TestRedact::secretsLeaveNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QByteArray secret("s3cr3t/tøken+1");
    const auto addRow = [](const char *name, const QByteArray &text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(shown);
    };
    addRow("as it is", "Cookie: " + secret + ";", "Cookie: ***;");
    addRow("twice", secret + ' ' + secret, "*** ***");
    addRow("percent", "?t=" + secret.toPercentEncoding(), "?t=***");
    addRow("base64", "Basic " + secret.toBase64(), "Basic ***");
    addRow("short ones stay", "abcdef", "abcdef");
    addRow("none", "nothing here", "nothing here");
}

void TestRedact::secretsLeaveNoText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(redacted(text), shown);
}

void TestRedact::aSecretIsNotPrintable()
{
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret("abc").reveal(), QByteArray("abc"));
}

QTEST_GUILESS_MAIN(TestRedact)
#include "test_redact.moc"
