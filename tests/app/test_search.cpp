// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace kuramori
{
/// `query --search`, with the binary.
class TestSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsAndRanks_data() { BatchServers::addDatabases(); }
    void findsAndRanks();
    void filtersAreKept();
    void wrongWordsSayWhatIsRight_data();
    void wrongWordsSayWhatIsRight();

private:
    static void scan(const BatchDesk &desk);
    /// What stands in `column` of each row.
    static QString told(const BatchDesk &desk, const QStringList &words, const char *column = "title");

    BatchServers m_servers;
};

void TestSearch::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

/// By names alone: nothing in these files is audio.
void TestSearch::scan(const BatchDesk &desk)
{
    for (const char *book : {"Ann Leery/Tall Trees/1 - Ash", "Ann Leery/Tall Trees/2 - Elm", "Ann Leery/Mapleton",
                             "Homer/Maple Syrup", "Homer/Emma"}) {
        const QString path = desk.file(QStringLiteral("books/%1/1.mp3").arg(QLatin1String(book)));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.write(book) > 0);
    }
    const Ended scanned = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(scanned.code == 0, scanned.err.constData());
}

QString TestSearch::told(const BatchDesk &desk, const QStringList &words, const char *column)
{
    const Ended ended = desk.run(QStringLiteral("query ") + words.join(u' '));
    QStringList texts;
    for (const QJsonObject &row : ended.objects()) {
        texts.append(row.value(QLatin1String(column)).toString());
    }
    return ended.code == 0 ? texts.join(QStringLiteral(" | ")) : QString::fromUtf8(ended.err);
}

void TestSearch::findsAndRanks()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const auto find = [&](const char *words, const char *column = "title") {
        return told(desk, QString::fromLatin1(words).split(u' '), column);
    };
    QCOMPARE(find("books --search maple"), QStringLiteral("Mapleton | Maple Syrup"));
    QCOMPARE(find("books --search mpale"), QStringLiteral("Mapleton | Maple Syrup"));
    QCOMPARE(find("books --search maple --limit 1"), QStringLiteral("Mapleton"));
    QCOMPARE(find("books --search maple --order -title"), QStringLiteral("Mapleton | Maple Syrup"));
    QCOMPARE(find("books --search maple --order title"), QStringLiteral("Maple Syrup | Mapleton"));
    QCOMPARE(find("books --search maple --where author=Homer"), QStringLiteral("Maple Syrup"));
    QCOMPARE(find("books --search homer-maple"), QStringLiteral("Maple Syrup"));
    QCOMPARE(find("books --search ash-tress-leery"), QStringLiteral("Ash"));
    QCOMPARE(find("books --where narrator=Homer"), QString());
    QCOMPARE(find("books --where author=Homer --order title"), QStringLiteral("Emma | Maple Syrup"));
    QCOMPARE(find("books --search trees"), QStringLiteral("Ash | Elm"));
    QCOMPARE(find("books --search trees --where state=here --where format=mp3 --limit 1"), QStringLiteral("Ash"));
    QCOMPARE(find("books --search trees --where state=missing"), QString());
    QCOMPARE(find("books --where format=flac"), QString());
    QCOMPARE(find("works --search emma"), QStringLiteral("Emma"));
    QCOMPARE(find("works --search emma --where kind=anime"), QString());
    QCOMPARE(find("persons --search leary", "name"), QStringLiteral("Ann Leery"));
    QCOMPARE(find("series --search tall", "name"), QStringLiteral("Tall Trees"));
    QCOMPARE(find("series --search leery", "name"), QStringLiteral("Tall Trees"));
    QCOMPARE(find("books --search nothing"), QString());
}

void TestSearch::filtersAreKept()
{
    const BatchDesk desk;
    scan(desk);
    const auto run = [&](const char *words) { return desk.run(QStringLiteral("query ") + QLatin1String(words)); };
    QCOMPARE(run("books --search mpale --where state=here --save maples").code, 0);
    QCOMPARE(told(desk, {QStringLiteral("--filter"), QStringLiteral("maples")}),
             QStringLiteral("Mapleton | Maple Syrup"));
    QCOMPARE(told(desk, {QStringLiteral("books --filter maples --where author=Homer")}), QStringLiteral("Maple Syrup"));
    QCOMPARE(told(desk, {QStringLiteral("--filter maples --search emma")}), QStringLiteral("Emma"));
    QCOMPARE(told(desk, {QStringLiteral("--filter maples --limit 1 --order title")}), QStringLiteral("Maple Syrup"));
    QCOMPARE(told(desk, {QStringLiteral("filters")}, "search"), QStringLiteral("mpale"));
    QCOMPARE(run("--filter maples --order title --save sorted").code, 0);
    QCOMPARE(told(desk, {QStringLiteral("filters")}, "name"), QStringLiteral("maples | sorted"));
    QCOMPARE(told(desk, {QStringLiteral("--filter sorted")}), QStringLiteral("Maple Syrup | Mapleton"));
    QCOMPARE(run("--filter maples --save maples --dry-run").code, 0); // it is kept like that
    QCOMPARE(run("--filter sorted --save maples --dry-run").code, 10);
    QCOMPARE(run("--forget maples --dry-run").code, 10);
    QCOMPARE(told(desk, {QStringLiteral("filters")}, "name"), QStringLiteral("maples | sorted"));
    QCOMPARE(run("--forget maples").code, 0);
    QCOMPARE(told(desk, {QStringLiteral("filters")}, "name"), QStringLiteral("sorted"));
}

void TestSearch::wrongWordsSayWhatIsRight_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *words, const char *said) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(said);
    };
    row("jobs --search x", "--search goes with books, series, persons or works");
    row("books --where colour=red --save x", "has no column");
    row("jobs --search x --save y", "--search goes with");
    row("--filter nobody", "No filter is called \"nobody\"");
    row("--forget nobody", "No filter is called \"nobody\"");
    row("", "query needs one table");
}

void TestSearch::wrongWordsSayWhatIsRight()
{
    static const BatchDesk desk;
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    const Ended ended = desk.run(QStringLiteral("query ") + words);
    QCOMPARE(ended.code, 64);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSearch)
#include "test_search.moc"
