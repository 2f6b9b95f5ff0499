// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace kuramori
{
/// What a person says of books from a shell, through the real binary.
class TestBooks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void booksBecomeOneAndTwoAgain_data() { BatchServers::addDatabases(); }
    void booksBecomeOneAndTwoAgain();
    void personsAndGaps();
    void wrongWordsSayWhatIsRight_data();
    void wrongWordsSayWhatIsRight();
    void equalFilesAreFound();
    void tablesAreWrittenToFiles_data() { BatchServers::addDatabases(); }
    void tablesAreWrittenToFiles();

private:
    static QByteArray read(const BatchDesk &desk, const char *file);
    static void put(const BatchDesk &desk, const QString &file, const QByteArray &content);
    static void scan(const BatchDesk &desk);
    static QList<qint64> ids(const BatchDesk &desk, const QString &query);
    static qint64 act(const Ended &ended);

    BatchServers m_servers;
};

void TestBooks::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestBooks::put(const BatchDesk &desk, const QString &file, const QByteArray &content)
{
    const QString path = desk.file(QStringLiteral("books/") + file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

/// Two volumes of a series, another book and a copy of it elsewhere, by names alone: nothing in these files is audio.
void TestBooks::scan(const BatchDesk &desk)
{
    put(desk, QStringLiteral("Ann Lee/Tall Trees/1 - Ash/1.mp3"), "ash");
    put(desk, QStringLiteral("Ann Lee/Tall Trees/4 - Elm/1.mp3"), "tall elm");
    put(desk, QStringLiteral("Bo Ek/Emma/1.mp3"), "emma content");
    put(desk, QStringLiteral("Somebody/Another Name/1.mp3"), "emma content");
    const Ended scanned = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(scanned.code == 0, scanned.err.constData());
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 4);
}

QList<qint64> TestBooks::ids(const BatchDesk &desk, const QString &query)
{
    QList<qint64> found;
    for (const QJsonObject &row : desk.run(QStringLiteral("query ") + query).objects()) {
        found.append(row.value(QLatin1String("id")).toInteger());
    }
    return found;
}

qint64 TestBooks::act(const Ended &ended)
{
    return ended.objects().value(0).value(QLatin1String("act")).toInteger();
}

void TestBooks::booksBecomeOneAndTwoAgain()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const QList<qint64> books = ids(desk, QStringLiteral("books"));
    const Ended same = desk.run(QStringLiteral("books same %1 %2 --json").arg(books.at(2)).arg(books.at(3)));
    QVERIFY2(same.code == 0, same.err.constData());
    QVERIFY(act(same) > 0);
    QCOMPARE(ids(desk, QStringLiteral("books")), (QList<qint64>{books.at(0), books.at(1), books.at(2)}));
    QCOMPARE(desk.run(QStringLiteral("scan --json")).code, 0);
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 3);
    const QList<qint64> items = ids(desk, QStringLiteral("items"));
    const Ended split = desk.run(QStringLiteral("books split %1 --json").arg(items.at(3)));
    QCOMPARE(split.code, 0);
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 4);
    const Ended planned = desk.run(QStringLiteral("undo --dry-run --json"));
    QCOMPARE(planned.code, 10);
    QCOMPARE(planned.objects().value(0).value(QLatin1String("kind")), QStringLiteral("other_work"));
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 4);
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 3);
    const Ended undone = desk.run(QStringLiteral("undo %1 --json").arg(act(same)));
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.count("words"), 1);
    QCOMPARE(ids(desk, QStringLiteral("books")).size(), 4);
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("query overrides --where act=%1").arg(act(same))).objects().size(), 1);
}

void TestBooks::personsAndGaps()
{
    const BatchDesk desk;
    scan(desk);
    const qint64 series = ids(desk, QStringLiteral("series")).value(0);
    QCOMPARE(desk.run(QStringLiteral("series ignore %1 2 3").arg(series)).code, 0);
    const Ended again = desk.run(QStringLiteral("series ignore %1 2").arg(series));
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("said before"), again.out.constData());
    const auto persons = [&] { return desk.run(QStringLiteral("query persons")).objects().size(); };
    QCOMPARE(persons(), 3);
    const qint64 bo = ids(desk, QStringLiteral("persons --order id")).at(1);
    QCOMPARE(desk.run(QStringLiteral("persons merge Somebody %1").arg(bo)).code, 0);
    QCOMPARE(persons(), 2);
    QCOMPARE(desk.run(QStringLiteral("persons split Somebody")).code, 0);
    QCOMPARE(persons(), 3);
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(persons(), 2);
}

void TestBooks::wrongWordsSayWhatIsRight_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *words, const char *said) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(said);
    };
    row("books", "books same BOOK BOOK");
    row("books same 1", "books same BOOK BOOK");
    row("books same 1 99", "no book 99");
    row("books same 1 x", "\"x\" is not a number");
    row("books split 99", "no item 99");
    row("books split 1", "nothing would be left");
    row("books ignore-pair 1 2 3", "books same BOOK BOOK");
    row("books record 99 B08G9PRS1K", "no item 99");
    row("books record 1 audnexus nonsense", "This names no record");
    row("persons merge Nobody Ann", "Nobody is called \"Nobody\"");
    row("persons split Somebody", "nobody would be left");
    row("series ignore 1 x", "neither a volume nor a range");
    row("series ignore 99 1", "no series 99");
    row("undo 99", "Nothing is left of 99");
    row("undo", "nothing to take back");
}

void TestBooks::wrongWordsSayWhatIsRight()
{
    static const auto desk = [] {
        auto made = std::make_unique<BatchDesk>();
        scan(*made);
        return made;
    }();
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    const Ended ended = desk->run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
}

void TestBooks::equalFilesAreFound()
{
    const BatchDesk desk;
    scan(desk);
    const auto pairs = desk.run(QStringLiteral("query duplicates --where level=file")).objects();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.constFirst().value(QLatin1String("verdict")), QStringLiteral("same"));
    QCOMPARE(pairs.constFirst().value(QLatin1String("path_b")), QStringLiteral("Somebody/Another Name"));
}

QByteArray TestBooks::read(const BatchDesk &desk, const char *file)
{
    QFile content(desk.file(QLatin1String(file)));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

void TestBooks::tablesAreWrittenToFiles()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    put(desk, QStringLiteral("Ann Lee/=1+1 <b>Oak/1.mp3"), "oak");
    QCOMPARE(desk.run(QStringLiteral("scan --json")).code, 0);
    const Ended all = desk.run(QStringLiteral("report books -o b.csv -o b.html -o b.json --order title --json"));
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(all.count("rows"), 5);
    QCOMPARE(all.count("files"), 3);
    const QByteArray csv = read(desk, "b.csv");
    QCOMPARE(csv.count("\r\n"), 6);
    QVERIFY(csv.startsWith("id,title,"));
    QVERIFY2(csv.contains("\"'=1+1 <b>Oak\""), csv.constData()); // no formula
    const QByteArray html = read(desk, "b.html");
    QCOMPARE(html.count("<tr>"), 6);
    QVERIFY(html.contains("=1+1 &lt;b&gt;Oak") && !html.contains("<b>Oak"));
    QVERIFY(html.contains("Ann Lee") && html.endsWith("</html>\n"));
    const QJsonArray rows = QJsonDocument::fromJson(read(desk, "b.json")).array();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(2)[QLatin1String("title")].toString(), QStringLiteral("Ash"));
    const Ended gaps = desk.run(QStringLiteral("report series_entries -o s.csv --where from>3 --limit 9 --json"));
    QVERIFY2(gaps.code == 0, gaps.err.constData());
    QCOMPARE(gaps.count("rows"), 1);
    const Ended none = desk.run(QStringLiteral("report books --where title=Nothing -o n.json --json"));
    QCOMPARE(none.code, 0);
    QVERIFY(QJsonDocument::fromJson(read(desk, "n.json")).isArray());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestBooks)
#include "test_books.moc"
