// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/server.h"

#include <QTest>

using namespace kuramori;

class TestServer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void aPasswordIsNotRepeated();
};

void TestServer::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // null: refused
    const auto row = [](const char *text, const char *name) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name);
    };
    row("home", "home");
    row("Home-2", "home-2");
    row("2", "2");
    row("", nullptr);
    row("my server", nullptr);
    row("a_b", nullptr); // a-b would mean the same variable
    row("-a", nullptr);
    row("a--b", nullptr);
    row("a-", nullptr);
    row("büro", nullptr);
    row("home\n", nullptr);
    row("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd");
    row("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx", nullptr);
}

void TestServer::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto checked = checkedServerName(text);
    QCOMPARE(checked.has_value(), !name.isNull());
    QCOMPARE(checked.value_or(QString()), name);
}

void TestServer::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // null: refused
    const auto row = [](const char *text, const char *url) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("http://nas:13378", "http://nas:13378");
    row("http://nas:13378/", "http://nas:13378");
    row("https://books.example/audiobookshelf/", "https://books.example/audiobookshelf");
    row("http://[::1]:80/abs", "http://[::1]:80/abs");
    row("nas:13378", nullptr);
    row("ftp://nas", nullptr);
    row("http://", nullptr);
    row("http://nas?token=x", nullptr);
    row("http://nas#x", nullptr);
    row("http://mia:secret@nas", nullptr);
    row("", nullptr);
}

void TestServer::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto checked = checkedServerUrl(text);
    QCOMPARE(checked.has_value(), !url.isNull());
    QCOMPARE(checked ? checked->toString() : QString(), url);
}

void TestServer::aPasswordIsNotRepeated()
{
    for (const char *text : {"http://mia:secret@nas", "ftp://mia:secret@nas", "http://mia:secret@nas?x=1"}) {
        const auto refused = checkedServerUrl(QString::fromLatin1(text));
        QVERIFY(!refused);
        QVERIFY2(!refused.error().message.contains(QStringLiteral("secret")), qPrintable(refused.error().message));
    }
}

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
