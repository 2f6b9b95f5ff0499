// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"
#include "tests/app/volumes.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace kuramori
{
/// The verb `gaps`, through the real binary, in front of the simulated services: two of six volumes of a series are
/// there.
class TestGaps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsMissingIsTold_data() { BatchServers::addDatabases(); }
    void whatIsMissingIsTold();
    void askedOnlyWhenTold();
    void whatIsNotSureIsNotCalledWhole();
    void languagesDecide();
    void wordsAreSaidAndTakenBack();
    void aNumberIsANameFirst();
    void wrongWordsAreNamed();
    void theRowsAreWrittenToAFile();
    void aReportTellsWhatIsMissing();
    void aReportTellsWhichSeriesAreUnsure();

private:
    BatchServers m_servers;
    std::unique_ptr<MetadataProcess> m_services;
};

void TestGaps::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_services = std::make_unique<MetadataProcess>();
    qputenv("KURAMORI_SECRET_HARDCOVER", m_services->hardcoverKey().toUtf8());
}

void TestGaps::whatIsMissingIsTold()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scanVolumes(desk);
    const Ended asked = askGaps(desk, *m_services, "--refresh");
    QVERIFY2(asked.code == 0, asked.err.constData());
    QCOMPARE(asked.count("series"), 1);
    QCOMPARE(asked.count("linked"), 1);
    const QStringList rows = toldGaps(asked);
    QVERIFY2(rows.contains(QStringLiteral("2 confirmed")), qPrintable(rows.join(u',')));
    QVERIFY2(rows.contains(QStringLiteral("4 detected")), qPrintable(rows.join(u',')));
    QVERIFY(rows.contains(QStringLiteral("5 confirmed")));
    QCOMPARE(toldGaps(askGaps(desk, *m_services)), rows); // without asking anybody
    const auto links = desk.run(QStringLiteral("query series_links --where provider=hardcover")).objects();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().value(QLatin1String("verdict")).toString(), QStringLiteral("linked"));
    QCOMPARE(links.constFirst().value(QLatin1String("proof"))[QLatin1String("placed")].toInt(), 2);
    const Ended forPeople = desk.run(QStringLiteral("gaps --series Harbour_Lights"));
    QVERIFY2(forPeople.out.contains("Salt on the Stairs"), forPeople.out.constData());
    QVERIFY2(forPeople.out.contains("not known: Next to listen to"), forPeople.out.constData());
    QVERIFY2(forPeople.out.contains("Nobody has told of a recording yet."), forPeople.out.constData());
}

void TestGaps::askedOnlyWhenTold()
{
    const BatchDesk desk;
    scanVolumes(desk);
    const int before = m_services->requests();
    const Ended plain = askGaps(desk, *m_services);
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.count("missing"), 0);
    const Ended dry = askGaps(desk, *m_services, "--refresh --dry-run");
    QCOMPARE(dry.code, 10);
    QCOMPARE(m_services->requests(), before);
    const Ended forPeople = desk.run(QStringLiteral("gaps"));
    QVERIFY2(forPeople.out.contains("gaps --refresh"), forPeople.out.constData());
}

/// One volume proves no list: it waits for a person, and that is no word on what is missing.
void TestGaps::whatIsNotSureIsNotCalledWhole()
{
    const BatchDesk desk;
    scanVolumes(desk, {QStringLiteral("1 - The Lamp Keeper")});
    QCOMPARE(askGaps(desk, *m_services, "--refresh").count("linked"), 0);
    QVERIFY(!desk.run(QStringLiteral("query series_links")).objects().isEmpty());
    const Ended forPeople = desk.run(QStringLiteral("gaps"));
    QVERIFY2(forPeople.out.contains("query series_links"), forPeople.out.constData());
}

/// The recordings that are told of are in English; of the fourth volume nobody tells of one.
void TestGaps::languagesDecide()
{
    const BatchDesk desk;
    scanVolumes(desk);
    const QStringList inEnglish = toldGaps(askGaps(desk, *m_services, "--refresh"));
    QVERIFY(inEnglish.contains(QStringLiteral("2 confirmed")));
    const Ended noted = askGaps(desk, *m_services, "--set library.languages=Deutsch");
    QCOMPARE(toldGaps(noted), inEnglish); // nothing is changed by looking
    QVERIFY2(noted.err.contains("gaps --refresh"), noted.err.constData());
    const QStringList inGerman = toldGaps(askGaps(desk, *m_services, "--refresh --set library.languages=Deutsch"));
    QVERIFY(!inGerman.contains(QStringLiteral("2 confirmed")));
    QVERIFY2(inGerman.contains(QStringLiteral("4 detected")), qPrintable(inGerman.join(u',')));
    QCOMPARE(toldGaps(askGaps(desk, *m_services, "--refresh --set library.languages=de,en")), inEnglish);
}

void TestGaps::wordsAreSaidAndTakenBack()
{
    const BatchDesk desk;
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    const qint64 series
        = desk.run(QStringLiteral("query series")).objects().value(0).value(QLatin1String("id")).toInteger();
    const auto say = [&](const char *word, const char *key) {
        return desk.run(QStringLiteral("series %1 %2 %3").arg(QLatin1String(word)).arg(series).arg(QLatin1String(key)));
    };
    QCOMPARE(say("want", "2").code, 0);
    QCOMPARE(say("pin", "5").code, 0);
    QVERIFY(toldGaps(askGaps(desk, *m_services)).contains(QStringLiteral("2 wanted")));
    QVERIFY(toldGaps(askGaps(desk, *m_services)).constFirst().startsWith(QStringLiteral("5 ")));
    QCOMPARE(say("ignore", "5").code, 0);
    QVERIFY(!toldGaps(askGaps(desk, *m_services)).contains(QStringLiteral("5 confirmed")));
    for (int said = 0; said < 3; ++said) {
        QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    }
    QVERIFY(toldGaps(askGaps(desk, *m_services)).contains(QStringLiteral("2 confirmed")));
    QVERIFY(toldGaps(askGaps(desk, *m_services)).contains(QStringLiteral("5 confirmed")));
}

/// The second series is called as the first one is numbered.
void TestGaps::aNumberIsANameFirst()
{
    const BatchDesk desk;
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    QVERIFY(!toldGaps(askGaps(desk, *m_services, "--series 1")).isEmpty());
    scanVolumes(desk, {QStringLiteral("1 - The Quiet Dial"), QStringLiteral("2 - The Loud Dial")}, QStringLiteral("1"));
    QCOMPARE(desk.run(QStringLiteral("query series")).objects().size(), 2);
    QVERIFY(toldGaps(askGaps(desk, *m_services, "--series 1")).isEmpty());
    QVERIFY(!toldGaps(askGaps(desk, *m_services, "--series Harbour_Lights")).isEmpty());
}

void TestGaps::wrongWordsAreNamed()
{
    const BatchDesk desk;
    scanVolumes(desk);
    const Ended unknown = desk.run(QStringLiteral("gaps --series Nowhere"));
    QCOMPARE(unknown.code, 64);
    QVERIFY2(unknown.err.contains("Nowhere"), unknown.err.constData());
    QCOMPARE(desk.run(QStringLiteral("series want 1 77")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series link 1 openlibrary:OL77L")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series link 4711 hardcover:77")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series link 1")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series link 1 77 --refresh")).code, 64);
}

void TestGaps::theRowsAreWrittenToAFile()
{
    const BatchDesk desk;
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    const Ended written
        = desk.run(QStringLiteral("report wanted --where standing=missing -o gaps.csv -o gaps.html -o gaps.json"));
    QVERIFY2(written.code == 0, written.err.constData());
    for (const char *name : {"gaps.csv", "gaps.html", "gaps.json"}) {
        QFile file(desk.file(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("A Winter Mooring"), name);
    }
}

void TestGaps::aReportTellsWhatIsMissing()
{
    const BatchDesk desk;
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    QVERIFY(desk.run(QStringLiteral("report -o r.html -o r.json")).code == 0);
    QFile page(desk.file(QStringLiteral("r.html")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("A Winter Mooring"));
    QVERIFY(!html.contains("{{"));
    QFile json(desk.file(QStringLiteral("r.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonValue library = QJsonDocument::fromJson(json.readAll())[QLatin1String("library")];
    const auto rows = [&desk](const char *standing) {
        return desk.run(QStringLiteral("query wanted --where standing=") + QLatin1String(standing)).objects().size();
    };
    QCOMPARE(library[QLatin1String("missing_count")].toInteger(), rows("missing"));
    QCOMPARE(library[QLatin1String("upcoming_count")].toInteger(), rows("upcoming"));
    QVERIFY(rows("missing") > 0 && rows("upcoming") > 0);
    QCOMPARE(library[QLatin1String("unsure_series_count")].toInt(-1), 0);
    QCOMPARE(desk.run(QStringLiteral("series ignore 1 4")).code, 0);
    QVERIFY(desk.run(QStringLiteral("report -o less.html")).code == 0);
    QFile less(desk.file(QStringLiteral("less.html")));
    QVERIFY(less.open(QIODevice::ReadOnly));
    QVERIFY(!less.readAll().contains("A Winter Mooring"));
}

/// One volume is no proof.
void TestGaps::aReportTellsWhichSeriesAreUnsure()
{
    const BatchDesk desk;
    scanVolumes(desk, {QStringLiteral("1 - The Lamp Keeper")});
    askGaps(desk, *m_services, "--refresh");
    QVERIFY(desk.run(QStringLiteral("report -o r.html -o r.json")).code == 0);
    QFile page(desk.file(QStringLiteral("r.html")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("<td>Harbour Lights</td><td>Hana Wick</td>"));
    QFile json(desk.file(QStringLiteral("r.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonValue library = QJsonDocument::fromJson(json.readAll())[QLatin1String("library")];
    QCOMPARE(library[QLatin1String("unsure_series_count")].toInt(), 1);
    QCOMPARE(library[QLatin1String("unsure_series")][0][QLatin1String("owned")].toInt(), 1);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestGaps)
#include "test_gaps.moc"
