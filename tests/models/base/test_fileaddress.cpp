// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/fileaddress.h"

#include <QTest>

using namespace kuramori;

/// No byte of a path is lost on its way through an address.
class TestFileAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsComeBack_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("/srv/books/Dune.m4b");
        QTest::newRow("Japanese") << QByteArray("/\xe8\x94\xb5/1.mp3");
        QTest::newRow("no UTF-8") << QByteArray("/a\xff\xfe/\x80.jpg");
        QTest::newRow("what addresses are made of") << QByteArray("/a b/#1?x=%41&y;~+'\"<>.jpg");
        QTest::newRow("a percent sign that means nothing") << QByteArray("/100%/%zz.mp3");
        QTest::newRow("control characters") << QByteArray("/a\nb\x01.mp3");
        QTest::newRow("dots") << QByteArray("/a/../b/./c");
        QTest::newRow("two slashes") << QByteArray("//server/share");
        QTest::newRow("the root") << QByteArray("/");
    }
    void pathsComeBack()
    {
        QFETCH(QByteArray, path);
        const QUrl address = fileAddress(path);
        QVERIFY(address.isLocalFile());
        QCOMPARE(pathOf(address), path);
        QCOMPARE(pathOf(QUrl(address.toString())), path);
        QUrl marked = address;
        marked.setFragment(QStringLiteral("7"));
        QCOMPARE(pathOf(marked), path);
    }

    void othersHaveNoPath()
    {
        QCOMPARE(pathOf(QUrl(QStringLiteral("https://covers.example/a.jpg"))), QByteArray());
        QCOMPARE(pathOf(QUrl(QStringLiteral("file://elsewhere/a.jpg"))), QByteArray());
        QCOMPARE(pathOf(QUrl()), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestFileAddress)
#include "test_fileaddress.moc"
