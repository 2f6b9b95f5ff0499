// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
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
    void linksAreSaidAndTakenBack_data() { BatchServers::addDatabases(); }
    void linksAreSaidAndTakenBack();
    void aLinkIsFetched_data() { BatchServers::addDatabases(); }
    void aLinkIsFetched();
    void aLinkThatCannotBeFetched();
    void wrongWordsAreNamed();
    void theRowsAreWrittenToAFile();
    void aReportTellsWhatIsMissing();
    void aReportTellsWhichSeriesAreUnsure();
    void aRecordingIsChosen_data() { BatchServers::addDatabases(); }
    void aRecordingIsChosen();
    void wrongRecordingsAreNamed();

private:
    static void scan(const BatchDesk &desk,
                     const QStringList &books
                     = {QStringLiteral("1 - The Lamp Keeper"), QStringLiteral("3 - The Drowned Bell")});
    Ended gaps(const BatchDesk &desk, const char *words = "") const
    {
        return desk.run(QStringLiteral("gaps --json %1 %2").arg(QLatin1String(words), m_services->settings()));
    }
    static QStringList told(const Ended &ended);

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

void TestGaps::scan(const BatchDesk &desk, const QStringList &books)
{
    for (const QString &book : books) {
        const QString folder = desk.file(QStringLiteral("books/Hana Wick/Harbour Lights/%1").arg(book));
        QVERIFY(QDir().mkpath(folder));
        QFile out(folder + QStringLiteral("/1.mp3"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.write(book.toUtf8()) > 0);
    }
    const Ended scanned = desk.run(QStringLiteral("scan books --json"));
    QVERIFY2(scanned.code == 0, scanned.err.constData());
}

/// "2 missing", in the order told.
QStringList TestGaps::told(const Ended &ended)
{
    QStringList gaps;
    for (const QJsonObject &row : ended.objects()) {
        if (row.value(QLatin1String("event")) == QStringLiteral("gap")) {
            gaps.append(row.value(QLatin1String("key")).toString() + u' '
                        + row.value(QLatin1String("state")).toString());
        }
    }
    return gaps;
}

void TestGaps::whatIsMissingIsTold()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const Ended asked = gaps(desk, "--refresh");
    QVERIFY2(asked.code == 0, asked.err.constData());
    QCOMPARE(asked.count("series"), 1);
    QCOMPARE(asked.count("linked"), 1);
    const QStringList rows = told(asked);
    QVERIFY2(rows.contains(QStringLiteral("2 confirmed")), qPrintable(rows.join(u',')));
    QVERIFY2(rows.contains(QStringLiteral("4 detected")), qPrintable(rows.join(u',')));
    QVERIFY(rows.contains(QStringLiteral("5 confirmed")));
    QCOMPARE(told(gaps(desk)), rows); // without asking anybody
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
    scan(desk);
    const int before = m_services->requests();
    const Ended plain = gaps(desk);
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.count("missing"), 0);
    const Ended dry = gaps(desk, "--refresh --dry-run");
    QCOMPARE(dry.code, 10);
    QCOMPARE(m_services->requests(), before);
    const Ended forPeople = desk.run(QStringLiteral("gaps"));
    QVERIFY2(forPeople.out.contains("gaps --refresh"), forPeople.out.constData());
}

/// One volume proves no list: it waits for a person, and that is no word on what is missing.
void TestGaps::whatIsNotSureIsNotCalledWhole()
{
    const BatchDesk desk;
    scan(desk, {QStringLiteral("1 - The Lamp Keeper")});
    QCOMPARE(gaps(desk, "--refresh").count("linked"), 0);
    QVERIFY(!desk.run(QStringLiteral("query series_links")).objects().isEmpty());
    const Ended forPeople = desk.run(QStringLiteral("gaps"));
    QVERIFY2(forPeople.out.contains("query series_links"), forPeople.out.constData());
}

/// The recordings that are told of are in English; of the fourth volume nobody tells of one.
void TestGaps::languagesDecide()
{
    const BatchDesk desk;
    scan(desk);
    const QStringList inEnglish = told(gaps(desk, "--refresh"));
    QVERIFY(inEnglish.contains(QStringLiteral("2 confirmed")));
    const Ended noted = gaps(desk, "--set library.languages=Deutsch");
    QCOMPARE(told(noted), inEnglish); // nothing is changed by looking
    QVERIFY2(noted.err.contains("gaps --refresh"), noted.err.constData());
    const QStringList inGerman = told(gaps(desk, "--refresh --set library.languages=Deutsch"));
    QVERIFY(!inGerman.contains(QStringLiteral("2 confirmed")));
    QVERIFY2(inGerman.contains(QStringLiteral("4 detected")), qPrintable(inGerman.join(u',')));
    QCOMPARE(told(gaps(desk, "--refresh --set library.languages=de,en")), inEnglish);
}

void TestGaps::wordsAreSaidAndTakenBack()
{
    const BatchDesk desk;
    scan(desk);
    gaps(desk, "--refresh");
    const qint64 series
        = desk.run(QStringLiteral("query series")).objects().value(0).value(QLatin1String("id")).toInteger();
    const auto say = [&](const char *word, const char *key) {
        return desk.run(QStringLiteral("series %1 %2 %3").arg(QLatin1String(word)).arg(series).arg(QLatin1String(key)));
    };
    QCOMPARE(say("want", "2").code, 0);
    QCOMPARE(say("pin", "5").code, 0);
    QVERIFY(told(gaps(desk)).contains(QStringLiteral("2 wanted")));
    QVERIFY(told(gaps(desk)).constFirst().startsWith(QStringLiteral("5 ")));
    QCOMPARE(say("ignore", "5").code, 0);
    QVERIFY(!told(gaps(desk)).contains(QStringLiteral("5 confirmed")));
    for (int said = 0; said < 3; ++said) {
        QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    }
    QVERIFY(told(gaps(desk)).contains(QStringLiteral("2 confirmed")));
    QVERIFY(told(gaps(desk)).contains(QStringLiteral("5 confirmed")));
}

/// Which list counts is for a person to say.
void TestGaps::linksAreSaidAndTakenBack()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    gaps(desk, "--refresh");
    const QStringList before = told(gaps(desk));
    const auto verdicts = [&] {
        QStringList all;
        for (const QJsonObject &row : desk.run(QStringLiteral("query series_links")).objects()) {
            all.append(row.value(QLatin1String("verdict")).toString());
        }
        all.removeDuplicates();
        return all.join(u',');
    };
    const QJsonObject link
        = desk.run(QStringLiteral("query series_links --where provider=hardcover")).objects().value(0);
    const QString series = QString::number(link.value(QLatin1String("series_id")).toInteger());
    const QString theirs = QStringLiteral("hardcover:") + link.value(QLatin1String("source_id")).toString();
    QCOMPARE(desk.run(QStringLiteral("series unlink %1").arg(series)).code, 0);
    QCOMPARE(verdicts(), QStringLiteral("other"));
    QVERIFY(told(gaps(desk)).isEmpty());
    QCOMPARE(desk.run(QStringLiteral("series link %1 %2").arg(series, theirs)).code, 0);
    QCOMPARE(desk.run(QStringLiteral("query series_links --where provider=hardcover"))
                 .objects()
                 .value(0)
                 .value(QLatin1String("by_person"))
                 .toBool(),
             true);
    QVERIFY(!told(gaps(desk)).isEmpty());
    QCOMPARE(desk.run(QStringLiteral("series unlink %1 %2").arg(series, theirs)).code, 0);
    for (int said = 0; said < 3; ++said) {
        QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    }
    QCOMPARE(told(gaps(desk)), before);
    QCOMPARE(desk.run(QStringLiteral("series unlink %1 hardcover:9999").arg(series)).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series unlink 4711")).code, 64);
}

/// Nobody has told of any series yet: it is asked for at Hardcover, by the link of its page.
void TestGaps::aLinkIsFetched()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    const auto link = [&](const char *theirs, const char *more = "") {
        return desk.run(QStringLiteral("series link 1 %1 --json %2 %3")
                            .arg(QLatin1String(theirs), QLatin1String(more), m_services->settings()));
    };
    const char *page = "https://hardcover.app/series/harbour-lights";
    const int before = m_services->requests();
    const Ended dry = link(page, "--dry-run");
    QVERIFY2(dry.code == 10, dry.err.constData());
    QCOMPARE(m_services->requests(), before);
    QVERIFY(desk.run(QStringLiteral("query series_links")).objects().isEmpty());
    const Ended fetched = link(page);
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    QCOMPARE(fetched.count("chosen"), 1);
    const auto links = desk.run(QStringLiteral("query series_links --where provider=hardcover")).objects();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().value(QLatin1String("source_id")).toString(), QStringLiteral("6"));
    QVERIFY(links.constFirst().value(QLatin1String("by_person")).toBool());
    QVERIFY(told(gaps(desk)).contains(QStringLiteral("2 confirmed")));
    const int asked = m_services->requests();
    QCOMPARE(link("6", "--dry-run").code, 0); // that had been said
    QCOMPARE(link("hardcover:6").code, 0);
    QCOMPARE(m_services->requests(), asked); // what was told is not asked for
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(link("https://hardcover.app/id/series/6", "--dry-run").code, 10);
}

void TestGaps::aLinkThatCannotBeFetched()
{
    const BatchDesk desk;
    scan(desk);
    const auto link = [&](const char *theirs, const QString &more = {}) {
        return desk.run(
            QStringLiteral("series link 1 %1 %2 %3").arg(QLatin1String(theirs), m_services->settings(), more));
    };
    const Ended unknown = link("987654");
    QVERIFY2(unknown.code == 1 && unknown.err.contains("Hardcover has no series 987654."), unknown.err.constData());
    const Ended off = link("6", QStringLiteral("--set metadata.hardcover.enabled=false"));
    QVERIFY2(off.code == 3 && off.err.contains("switched off"), off.err.constData());
    qunsetenv("KURAMORI_SECRET_HARDCOVER");
    const Ended keyless = link("6");
    qputenv("KURAMORI_SECRET_HARDCOVER", m_services->hardcoverKey().toUtf8());
    QVERIFY2(keyless.code == 4 && keyless.err.contains("only with a key"), keyless.err.constData());
    QVERIFY(desk.run(QStringLiteral("query series_links --where by_person=true")).objects().isEmpty());
}

void TestGaps::wrongWordsAreNamed()
{
    const BatchDesk desk;
    scan(desk);
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
    scan(desk);
    gaps(desk, "--refresh");
    const Ended written
        = desk.run(QStringLiteral("report wanted --where standing=missing -o gaps.csv -o gaps.html -o gaps.json"));
    QVERIFY2(written.code == 0, written.err.constData());
    for (const char *name : {"gaps.csv", "gaps.html", "gaps.json"}) {
        QFile file(desk.file(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("A Winter Mooring"), name);
    }
}

/// The second volume has three recordings: asked for once, shown again without asking, and chosen.
void TestGaps::aRecordingIsChosen()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scan(desk);
    gaps(desk, "--refresh");
    const qint64 series
        = desk.run(QStringLiteral("query series")).objects().value(0).value(QLatin1String("id")).toInteger();
    const auto verb = [&](const char *word, const char *rest) {
        return desk.run(QStringLiteral("series %1 %2 2 %3 %4")
                            .arg(QLatin1String(word))
                            .arg(series)
                            .arg(QLatin1String(rest), m_services->settings()));
    };
    const auto chosen = [&] {
        const auto rows = desk.run(QStringLiteral("query wanted --where key=2")).objects();
        return rows.value(0).value(QLatin1String("recording"))[QLatin1String("record")].toString();
    };
    QVERIFY(verb("recordings", "").out.contains("Nobody has been asked yet"));
    const int before = m_services->requests();
    QCOMPARE(verb("recordings", "--refresh --dry-run").code, 10);
    QCOMPARE(m_services->requests(), before);
    const Ended asked = verb("recordings", "--refresh --json");
    QVERIFY2(asked.code == 0, asked.err.constData());
    QCOMPARE(asked.count("recordings"), 3);
    const int after = m_services->requests();
    const Ended again = verb("recordings", "");
    QVERIFY2(again.out.contains("audnexus B0SIM91001 us") && again.out.contains("Nora Vale"), again.out.constData());
    QCOMPARE(m_services->requests(), after);
    QCOMPARE(verb("recording", "B0SIM91001 --dry-run").code, 10);
    QCOMPARE(chosen(), QString());
    QCOMPARE(verb("recording", "audnexus B0SIM91001 us").code, 0);
    QCOMPARE(chosen(), QStringLiteral("audnexus B0SIM91001 us"));
    QCOMPARE(verb("recording", "B0SIM91001 --dry-run").code, 0); // it is so
    QVERIFY2(gaps(desk).out.contains("\"record\":\"audnexus B0SIM91001 us\""), gaps(desk).out.constData());
    QVERIFY(desk.run(QStringLiteral("gaps")).out.contains("narrated by Nora Vale, 10 h 10 min"));
    QCOMPARE(verb("recording", "--none").code, 0);
    QCOMPARE(chosen(), QString());
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(chosen(), QStringLiteral("audnexus B0SIM91001 us"));
}

void TestGaps::wrongRecordingsAreNamed()
{
    const BatchDesk desk;
    scan(desk);
    gaps(desk, "--refresh");
    for (const char *words :
         {"recordings 1 77", "recordings 1", "recordings 1 2 --none", "recordings 1 2 --dry-run", "recording 1 2",
          "recording 1 2 B0NOTTOLD1", "recording 1 2 --none --refresh", "want 1 2 --dry-run", "want 1 2 --none"}) {
        QCOMPARE(desk.run(QStringLiteral("series ") + QLatin1String(words)).code, 64);
    }
    const Ended nothing = desk.run(QStringLiteral("series recording 1 2 --none"));
    QCOMPARE(nothing.code, 0);
    QVERIFY2(nothing.out.contains("said before"), nothing.out.constData());
}

void TestGaps::aReportTellsWhatIsMissing()
{
    const BatchDesk desk;
    scan(desk);
    gaps(desk, "--refresh");
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
    scan(desk, {QStringLiteral("1 - The Lamp Keeper")});
    gaps(desk, "--refresh");
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
