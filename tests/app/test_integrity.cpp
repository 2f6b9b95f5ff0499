// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"
#include "tests/workers/library/madeaudio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace kuramori
{
/// `scan --check`, `query checks` and `report integrity`, through the real binary.
class TestIntegrity final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void damageIsFoundAndReported_data() { BatchServers::addDatabases(); }
    void damageIsFoundAndReported();
    void aFolderThatIsAwayIsUnknown();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();

private:
    static void put(const BatchDesk &desk, const QString &file, const QByteArray &content)
    {
        const QString path = desk.file(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        writeTo(QFile::encodeName(path), content);
    }

    QByteArray m_whole;
    BatchServers m_servers;
};

void TestIntegrity::initTestCase()
{
    const QTemporaryDir folder;
    m_whole = contentOf(makeAudio(folder.path(), QStringLiteral("a.flac")));
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestIntegrity::damageIsFoundAndReported()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    put(desk, QStringLiteral("books/one/whole.flac"), m_whole);
    put(desk, QStringLiteral("books/two/<b>cut.flac"), m_whole.left(m_whole.size() / 2));
    const Ended checked = desk.run(QStringLiteral("scan books --check runtime --json"));
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.count("files"), 2);
    QCOMPARE(checked.count("new"), 2);
    QCOMPARE(checked.count("checked"), 2);
    QCOMPARE(checked.count("sound"), 1);
    QCOMPARE(checked.count("damaged"), 1);
    const auto rows = desk.run(QStringLiteral("query checks --where verdict=damaged")).objects();
    QCOMPARE(rows.size(), 1);
    const QJsonObject &row = rows.constFirst();
    QCOMPARE(row.value(QLatin1String("path")), QStringLiteral("two/<b>cut.flac"));
    QVERIFY(row.value(QLatin1String("breaks_at_ms")).toInteger() > 1'000);
    QVERIFY(row.value(QLatin1String("breaks_at_ms")).toInteger() < 2'000);
    QVERIFY(!row.value(QLatin1String("findings")).toArray().isEmpty());
    const QString files = QStringLiteral("-o %1 -o %2 -o %3")
                              .arg(desk.file(QStringLiteral("i.html")), desk.file(QStringLiteral("i.csv")),
                                   desk.file(QStringLiteral("i.json")));
    const Ended report = desk.run(QStringLiteral("report integrity --json ") + files);
    QVERIFY2(report.code == 0, report.err.constData());
    QCOMPARE(report.count("damaged"), 1);
    const QByteArray html = contentOf(desk.file(QStringLiteral("i.html")));
    QVERIFY(html.contains("two/&lt;b&gt;cut.flac"));
    QVERIFY(html.contains("0:00:01")); // where it breaks
    QVERIFY(!html.contains("whole.flac"));
    QVERIFY(!html.contains("{{"));
    const QByteArrayList csv = contentOf(desk.file(QStringLiteral("i.csv"))).split('\n');
    QCOMPARE(csv.size(), 3); // head, file, end
    QVERIFY(csv.at(1).startsWith("\"damaged\","));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(desk.file(QStringLiteral("i.json")))).object();
    QCOMPARE(json.value(QLatin1String("files")).toArray().size(), 1);
    QCOMPARE(json.value(QLatin1String("counts"))[QLatin1String("sound")].toInteger(), 1);
}

void TestIntegrity::aFolderThatIsAwayIsUnknown()
{
    const BatchDesk desk;
    put(desk, QStringLiteral("books/x.flac"), m_whole);
    QCOMPARE(desk.run(QStringLiteral("scan books")).code, 0);
    QVERIFY(QDir().rename(desk.file(QStringLiteral("books")), desk.file(QStringLiteral("unplugged"))));
    const Ended away = desk.run(QStringLiteral("scan --check decode --json"));
    QCOMPARE(away.code, 3);
    const auto rows = desk.run(QStringLiteral("query checks")).objects();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().value(QLatin1String("verdict")), QStringLiteral("unknown"));
    QCOMPARE(rows.constFirst().value(QLatin1String("root_state")), QStringLiteral("offline"));
}

void TestIntegrity::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("depth") << "scan --check deep" << QByteArray("presence, header, tracks, decode, runtime");
    QTest::newRow("report") << "report nothing -o x.html" << QByteArray("integrity, works");
    QTest::newRow("where") << "report integrity --where size=1 -o x.html" << QByteArray("report books");
    QTest::newRow("table as picture") << "report books -o x.png" << QByteArray(".csv");
    QTest::newRow("column") << "report books --where colour=red -o x.csv" << QByteArray("colour");
    QTest::newRow("limit") << "report books --limit few -o x.csv" << QByteArray("few");
    QTest::newRow("picture") << "report integrity -o x.png" << QByteArray(".csv");
    QTest::newRow("day") << "report integrity --day 2026-05-28 -o x.html" << QByteArray("integrity");
}

void TestIntegrity::wrongWordsAreNamed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, named);
    const BatchDesk desk;
    const Ended ended = desk.run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY2(ended.err.contains(named), ended.err.constData());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestIntegrity)
#include "test_integrity.moc"
