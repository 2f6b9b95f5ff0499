// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace kuramori
{
/// Anime that are followed, and what is missing of them, through the real binary in front of a simulated AniList.
class TestAnimeVerb final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsMissingIsTold_data() { BatchServers::addDatabases(); }
    void whatIsMissingIsTold();
    void wordsAreSaidAndTakenBack();
    void worksAreLinked();
    void troubleIsNamed();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void seriesAloneAreAsked();

private:
    Ended run(const BatchDesk &desk, const char *words) const
    {
        return desk.run(QStringLiteral("%1 %2").arg(QLatin1String(words), m_services->settings()));
    }
    static QStringList told(const Ended &ended);

    BatchServers m_servers;
    std::unique_ptr<MetadataProcess> m_services;
};

void TestAnimeVerb::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_services = std::make_unique<MetadataProcess>();
}

/// "mal:30002 confirmed", in the order told.
QStringList TestAnimeVerb::told(const Ended &ended)
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

void TestAnimeVerb::whatIsMissingIsTold()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    QCOMPARE(run(desk, "anime follow 30001").code, 0);
    const Ended asked = run(desk, "gaps --refresh --json");
    QVERIFY2(asked.code == 0, asked.err.constData());
    const QStringList rows = told(asked);
    QCOMPARE(asked.count("missing"), 4);
    QCOMPARE(asked.count("upcoming"), 2);
    QVERIFY2(rows.constFirst() == QLatin1String("mal:30002 confirmed")
                 || rows.constFirst() == QLatin1String("mal:30003 confirmed"),
             qPrintable(rows.join(u',')));
    QVERIFY2(rows.contains(QLatin1String("mal:30004 detected")), qPrintable(rows.join(u',')));
    QVERIFY2(!rows.join(u',').contains(QLatin1String("mal:30007")), qPrintable(rows.join(u',')));
    QCOMPARE(told(run(desk, "gaps --json")), rows); // without asking anybody
    const Ended forPeople = run(desk, "gaps");
    QVERIFY2(forPeople.out.contains("Tide 2nd Season"), forPeople.out.constData());
    QVERIFY2(forPeople.out.contains("Next to watch 20"), forPeople.out.constData());
    QVERIFY2(forPeople.out.contains("Only one side says that it belongs there."), forPeople.out.constData());
    QVERIFY2(forPeople.out.contains("announced"), forPeople.out.constData());
    QCOMPARE(run(desk, "query wanted --where medium=anime --where standing=extra").objects().size(), 2);
    const Ended written = desk.run(QStringLiteral("report wanted --where standing=missing -o gaps.csv"));
    QVERIFY2(written.code == 0, written.err.constData());
    QFile file(desk.file(QStringLiteral("gaps.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Tide: The Film"));
}

void TestAnimeVerb::wordsAreSaidAndTakenBack()
{
    const BatchDesk desk;
    run(desk, "anime follow 30001");
    const QStringList before = told(run(desk, "gaps --refresh --json"));
    QCOMPARE(run(desk, "anime pin 30004").code, 0);
    QCOMPARE(told(run(desk, "gaps --json")).constFirst(), QStringLiteral("mal:30004 detected"));
    QCOMPARE(run(desk, "anime want 30003").code, 0);
    QVERIFY(told(run(desk, "gaps --json")).contains(QStringLiteral("mal:30003 wanted")));
    QCOMPARE(run(desk, "anime ignore 30003").code, 0);
    QCOMPARE(told(run(desk, "gaps --json")).size(), before.size() - 1);
    QCOMPARE(run(desk, "anime have 30002").code, 0);
    QCOMPARE(told(run(desk, "gaps --json")).size(), before.size() - 2);
    QCOMPARE(run(desk, "anime boost 30004").code, 0);
    for (int said = 0; said < 5; ++said) {
        QCOMPARE(run(desk, "undo").code, 0);
    }
    QCOMPARE(told(run(desk, "gaps --json")), before);
    QCOMPARE(run(desk, "undo").code, 0);
    QCOMPARE(told(run(desk, "gaps --json")), QStringList());
}

void TestAnimeVerb::worksAreLinked()
{
    const JikanProcess jikan({QStringLiteral("--works"), QStringLiteral("60")});
    const BatchDesk desk(jikan.url());
    QCOMPARE(desk.run(QStringLiteral("crawl jikan --list top --json --set sources.jikan.max_pages=1")).code, 0);
    const int before = m_services->requests();
    const Ended dry = run(desk, "enrich --anime --dry-run --json");
    QCOMPARE(dry.code, 10);
    QCOMPARE(m_services->requests(), before);
    const Ended asked = run(desk, "enrich --anime --json");
    QVERIFY2(asked.code == 0, asked.err.constData());
    QCOMPARE(asked.count("asked"), dry.count("anime"));
    QVERIFY(asked.count("asked") > 0);
    QCOMPARE(run(desk, "enrich --anime --dry-run --json").code, 0); // none is due
}

void TestAnimeVerb::troubleIsNamed()
{
    const BatchDesk desk;
    run(desk, "anime follow 30001");
    m_services->fault(R"({"kind":"429","path":"/anilist","times":1,"wait":3600})");
    const Ended asked = run(desk, "enrich --anime --json");
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains("less often"), asked.err.constData());
    const auto jobs = desk.run(QStringLiteral("query jobs --where kind=metadata.anime")).objects();
    QCOMPARE(jobs.constFirst().value(QLatin1String("state")).toString(), QStringLiteral("scheduled"));
    QCOMPARE(jobs.constFirst().value(QLatin1String("snoozes")).toInt(), 1);
    QCOMPARE(jobs.constFirst().value(QLatin1String("errors")).toArray().size(), 0); // no attempt was spent
}

void TestAnimeVerb::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no word") << QStringLiteral("anime");
    QTest::newRow("another word") << QStringLiteral("anime love 1");
    QTest::newRow("no anime") << QStringLiteral("anime follow");
    QTest::newRow("no number") << QStringLiteral("anime follow Naruto");
    QTest::newRow("of what nobody follows") << QStringLiteral("anime want 30002");
    QTest::newRow("books beside anime") << QStringLiteral("enrich --anime 5");
}

void TestAnimeVerb::wrongWordsAreNamed()
{
    QFETCH(QString, words);
    const BatchDesk desk;
    const Ended ended = desk.run(words);
    QCOMPARE(ended.code, 64);
    QVERIFY(!ended.err.isEmpty());
}

void TestAnimeVerb::seriesAloneAreAsked()
{
    const BatchDesk desk;
    const int before = m_services->stats().value(QLatin1String("paths"))[QLatin1String("/anilist/")].toInt();
    QCOMPARE(run(desk, "gaps --refresh --json").code, 0); // nobody follows an anime
    QCOMPARE(m_services->stats().value(QLatin1String("paths"))[QLatin1String("/anilist/")].toInt(), before);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestAnimeVerb)
#include "test_animeverb.moc"
