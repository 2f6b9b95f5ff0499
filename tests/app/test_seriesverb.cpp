// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"
#include "tests/app/volumes.h"

#include <QTest>

namespace kuramori
{
/// The verb `series` where it tells and chooses lists and recordings, through the real binary, in front of the
/// simulated services.
class TestSeriesVerb final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linksAreSaidAndTakenBack_data() { BatchServers::addDatabases(); }
    void linksAreSaidAndTakenBack();
    void aLinkIsFetched_data() { BatchServers::addDatabases(); }
    void aLinkIsFetched();
    void aLinkThatCannotBeFetched();
    void aRecordingIsChosen_data() { BatchServers::addDatabases(); }
    void aRecordingIsChosen();
    void wrongRecordingsAreNamed();
    void aSeriesIsRated_data() { BatchServers::addDatabases(); }
    void aSeriesIsRated();

private:
    BatchServers m_servers;
    std::unique_ptr<MetadataProcess> m_services;
};

void TestSeriesVerb::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_services = std::make_unique<MetadataProcess>();
    qputenv("KURAMORI_SECRET_HARDCOVER", m_services->hardcoverKey().toUtf8());
}

/// Which list counts is for a person to say.
void TestSeriesVerb::linksAreSaidAndTakenBack()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    const QStringList before = toldGaps(askGaps(desk, *m_services));
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
    QVERIFY(toldGaps(askGaps(desk, *m_services)).isEmpty());
    QCOMPARE(desk.run(QStringLiteral("series link %1 %2").arg(series, theirs)).code, 0);
    QCOMPARE(desk.run(QStringLiteral("query series_links --where provider=hardcover"))
                 .objects()
                 .value(0)
                 .value(QLatin1String("by_person"))
                 .toBool(),
             true);
    QVERIFY(!toldGaps(askGaps(desk, *m_services)).isEmpty());
    QCOMPARE(desk.run(QStringLiteral("series unlink %1 %2").arg(series, theirs)).code, 0);
    for (int said = 0; said < 3; ++said) {
        QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    }
    QCOMPARE(toldGaps(askGaps(desk, *m_services)), before);
    QCOMPARE(desk.run(QStringLiteral("series unlink %1 hardcover:9999").arg(series)).code, 64);
    QCOMPARE(desk.run(QStringLiteral("series unlink 4711")).code, 64);
}

/// Nobody has told of any series yet: it is asked for at Hardcover, by the link of its page.
void TestSeriesVerb::aLinkIsFetched()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scanVolumes(desk);
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
    QVERIFY(toldGaps(askGaps(desk, *m_services)).contains(QStringLiteral("2 confirmed")));
    const int asked = m_services->requests();
    QCOMPARE(link("6", "--dry-run").code, 0); // that had been said
    QCOMPARE(link("hardcover:6").code, 0);
    QCOMPARE(m_services->requests(), asked); // what was told is not asked for
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(link("https://hardcover.app/id/series/6", "--dry-run").code, 10);
}

void TestSeriesVerb::aLinkThatCannotBeFetched()
{
    const BatchDesk desk;
    scanVolumes(desk);
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

/// The second volume has three recordings: asked for once, shown again without asking, and chosen.
void TestSeriesVerb::aRecordingIsChosen()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
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
    QVERIFY2(askGaps(desk, *m_services).out.contains("\"record\":\"audnexus B0SIM91001 us\""),
             askGaps(desk, *m_services).out.constData());
    QVERIFY(desk.run(QStringLiteral("gaps")).out.contains("narrated by Nora Vale, 10 h 10 min"));
    QCOMPARE(verb("recording", "--none").code, 0);
    QCOMPARE(chosen(), QString());
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(chosen(), QStringLiteral("audnexus B0SIM91001 us"));
}

void TestSeriesVerb::wrongRecordingsAreNamed()
{
    const BatchDesk desk;
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    for (const char *words :
         {"recordings 1 77", "recordings 1", "recordings 1 2 --none", "recordings 1 2 --dry-run", "recording 1 2",
          "recording 1 2 B0NOTTOLD1", "recording 1 2 --none --refresh", "want 1 2 --dry-run", "want 1 2 --none"}) {
        QCOMPARE(desk.run(QStringLiteral("series ") + QLatin1String(words)).code, 64);
    }
    const Ended nothing = desk.run(QStringLiteral("series recording 1 2 --none"));
    QCOMPARE(nothing.code, 0);
    QVERIFY2(nothing.out.contains("said before"), nothing.out.constData());
}

/// What is missing of it scores more; the rating is told, taken back and taken off.
void TestSeriesVerb::aSeriesIsRated()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    scanVolumes(desk);
    askGaps(desk, *m_services, "--refresh");
    const auto rate
        = [&](const char *words) { return desk.run(QStringLiteral("series rate %1").arg(QLatin1String(words))).code; };
    const auto stars = [&] {
        return desk.run(QStringLiteral("query series")).objects().value(0).value(QLatin1String("stars")).toInt();
    };
    const auto score = [&] {
        const QJsonObject row = desk.run(QStringLiteral("query wanted --where standing=missing")).objects().value(0);
        return row.value(QLatin1String("score")).toDouble();
    };
    const double before = score();
    QCOMPARE(rate("1 5"), 0);
    QCOMPARE(stars(), 5);
    QCOMPARE(score(), before + 15);
    QCOMPARE(rate("1 3"), 0);
    QCOMPARE(desk.run(QStringLiteral("undo")).code, 0);
    QCOMPARE(stars(), 5);
    QCOMPARE(rate("1 none"), 0);
    QCOMPARE(stars(), 0);
    QCOMPARE(score(), before);
    QCOMPARE(rate("1 6"), 64);
    QCOMPARE(rate("1 good"), 64);
    QCOMPARE(rate("4711 3"), 64);
    QCOMPARE(rate("1"), 64);
    QCOMPARE(stars(), 0);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSeriesVerb)
#include "test_seriesverb.moc"
