// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
/// The verb `scan`, through the real binary.
class TestScan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFolderIsReadAndAsked_data() { BatchServers::addDatabases(); }
    void aFolderIsReadAndAsked();
    void aFolderThatIsAwayIsAMatterOfState();
    void whatCannotBeScannedIsNamed();
    void aRelativeFolderIsTheCallers();
    void aFolderIsRemoved_data() { BatchServers::addDatabases(); }
    void aFolderIsRemoved();

private:
    static void put(const BatchDesk &desk, const QString &file)
    {
        const QString path = desk.file(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write("x"), 1);
    }

    BatchServers m_servers;
};

void TestScan::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestScan::aFolderIsReadAndAsked()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    put(desk, QStringLiteral("books/Author/Title/01.mp3"));
    put(desk, QStringLiteral("books/Author/Title/cover.jpg"));
    const Ended first = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.count("files"), 2);
    QCOMPARE(first.count("new"), 2);
    QVERIFY(QFile::remove(desk.file(QStringLiteral("books/Author/Title/01.mp3"))));
    const Ended second = desk.run(QStringLiteral("scan --json"));
    QCOMPARE(second.count("missing"), 1);
    QCOMPARE(second.count("new"), 0);
    const auto missing = desk.run(QStringLiteral("query files --where missing=true")).objects();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.constFirst().value(QLatin1String("path")), QStringLiteral("Author/Title/01.mp3"));
    const auto roots = desk.run(QStringLiteral("query roots")).objects();
    QCOMPARE(roots.size(), 1);
    QCOMPARE(roots.constFirst().value(QLatin1String("state")), QStringLiteral("online"));
    QCOMPARE(roots.constFirst().value(QLatin1String("files")).toInteger(), 1);
}

void TestScan::aFolderThatIsAwayIsAMatterOfState()
{
    const BatchDesk desk;
    put(desk, QStringLiteral("books/x.mp3"));
    put(desk, QStringLiteral("more/y.mp3"));
    QCOMPARE(desk.run(QStringLiteral("scan books")).code, 0);
    QVERIFY(QDir().rename(desk.file(QStringLiteral("books")), desk.file(QStringLiteral("unplugged"))));
    const Ended away = desk.run(QStringLiteral("scan"));
    QCOMPARE(away.code, 3);
    QVERIFY2(away.err.contains("/books is not there"), away.err.constData());
    const Ended partly = desk.run(QStringLiteral("scan more"));
    QCOMPARE(partly.code, 0);
    QCOMPARE(desk.run(QStringLiteral("scan")).code, 2);
    QCOMPARE(desk.run(QStringLiteral("query files --where missing=true")).objects().size(), 0);
}

void TestScan::whatCannotBeScannedIsNamed()
{
    const BatchDesk desk;
    put(desk, QStringLiteral("books/inner/x.mp3"));
    const Ended none = desk.run(QStringLiteral("scan"));
    QCOMPARE(none.code, 64);
    QVERIFY(none.err.contains("scan FOLDER"));
    const Ended nowhere = desk.run(QStringLiteral("scan nowhere"));
    QCOMPARE(nowhere.code, 64);
    QVERIFY(nowhere.err.contains("/nowhere"));
    const Ended file = desk.run(QStringLiteral("scan books/inner/x.mp3"));
    QCOMPARE(file.code, 64);
    QVERIFY(file.err.contains("not a folder"));
    const Ended nested = desk.run(QStringLiteral("scan books books/inner"));
    QCOMPARE(nested.code, 3);
    QVERIFY2(nested.err.contains("/books/inner"), nested.err.constData());
    QVERIFY(desk.run(QStringLiteral("query roots")).objects().isEmpty());
    QCOMPARE(desk.run(QStringLiteral("scan books")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("scan books/inner")).code, 3);
}

void TestScan::aRelativeFolderIsTheCallers()
{
    const BatchDesk desk;
    put(desk, QStringLiteral("books/x.mp3"));
    const auto owner = desk.start(QStringLiteral("work --json"), QDir::rootPath());
    QVERIFY(BatchDesk::waitFor(*owner, R"("event":"ready")"));
    const Ended scan = desk.run(QStringLiteral("scan ./books/../books --json"));
    QVERIFY2(scan.code == 0, scan.err.constData());
    QCOMPARE(scan.count("files"), 1);
    owner->terminate();
    QCOMPARE(BatchDesk::end(*owner).code, 0);
}

void TestScan::aFolderIsRemoved()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    put(desk, QStringLiteral("books/Ann Lee/Ash/1.mp3"));
    put(desk, QStringLiteral("more/Bo Ek/Elm/1.mp3"));
    QCOMPARE(desk.run(QStringLiteral("scan books more")).code, 0);
    QVERIFY(QDir().rename(desk.file(QStringLiteral("books")), desk.file(QStringLiteral("unplugged"))));
    const Ended plan = desk.run(QStringLiteral("folders remove books --dry-run"));
    QCOMPARE(plan.code, 10);
    QCOMPARE(desk.run(QStringLiteral("query roots --where state=online")).objects().size(), 2);
    const Ended removed = desk.run(QStringLiteral("folders remove books --json"));
    QVERIFY2(removed.code == 0, removed.err.constData());
    QCOMPARE(removed.count("items"), 1);
    QCOMPARE(removed.count("files"), 1);
    const auto books = desk.run(QStringLiteral("query books")).objects();
    QCOMPARE(books.size(), 1);
    QCOMPARE(books.constFirst().value(QLatin1String("title")), QStringLiteral("Elm"));
    const Ended list = desk.run(QStringLiteral("folders"));
    QVERIFY2(list.out.contains("/more") && !list.out.contains("/books"), list.out.constData());
    const Ended again = desk.run(QStringLiteral("folders remove books"));
    QCOMPARE(again.code, 64);
    QVERIFY2(again.err.contains("folders list"), again.err.constData());
    QVERIFY(QFile::exists(desk.file(QStringLiteral("unplugged/Ann Lee/Ash/1.mp3"))));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestScan)
#include "test_scan.moc"
