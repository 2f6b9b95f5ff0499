// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "tests/app/batchservers.h"
#include "tests/app/volumes.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
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
    void pairsAreSettled_data() { BatchServers::addDatabases(); }
    void pairsAreSettled();
    void aPairIsPlanned();
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

    BatchServers m_servers;
    std::unique_ptr<MetadataProcess> m_services;
};

void TestAnimeVerb::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_services = std::make_unique<MetadataProcess>();
}

void TestAnimeVerb::whatIsMissingIsTold()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    QCOMPARE(run(desk, "anime follow 30001").code, 0);
    const Ended asked = run(desk, "gaps --refresh --json");
    QVERIFY2(asked.code == 0, asked.err.constData());
    const QStringList rows = toldGaps(asked);
    QCOMPARE(asked.count("missing"), 4);
    QCOMPARE(asked.count("upcoming"), 2);
    QVERIFY2(rows.constFirst() == QLatin1String("mal:30002 confirmed")
                 || rows.constFirst() == QLatin1String("mal:30003 confirmed"),
             qPrintable(rows.join(u',')));
    QVERIFY2(rows.contains(QLatin1String("mal:30004 detected")), qPrintable(rows.join(u',')));
    QVERIFY2(!rows.join(u',').contains(QLatin1String("mal:30007")), qPrintable(rows.join(u',')));
    QCOMPARE(toldGaps(run(desk, "gaps --json")), rows); // without asking anybody
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
    const QStringList before = toldGaps(run(desk, "gaps --refresh --json"));
    QCOMPARE(run(desk, "anime pin 30004").code, 0);
    QCOMPARE(toldGaps(run(desk, "gaps --json")).constFirst(), QStringLiteral("mal:30004 detected"));
    QCOMPARE(run(desk, "anime want 30003").code, 0);
    QVERIFY(toldGaps(run(desk, "gaps --json")).contains(QStringLiteral("mal:30003 wanted")));
    QCOMPARE(run(desk, "anime ignore 30003").code, 0);
    QCOMPARE(toldGaps(run(desk, "gaps --json")).size(), before.size() - 1);
    QCOMPARE(run(desk, "anime have 30002").code, 0);
    QCOMPARE(toldGaps(run(desk, "gaps --json")).size(), before.size() - 2);
    QCOMPARE(run(desk, "anime boost 30004").code, 0);
    for (int said = 0; said < 5; ++said) {
        QCOMPARE(run(desk, "undo").code, 0);
    }
    QCOMPARE(toldGaps(run(desk, "gaps --json")), before);
    QCOMPARE(run(desk, "undo").code, 0);
    QCOMPARE(toldGaps(run(desk, "gaps --json")), QStringList());
}

/// In a database that nobody has open.
void putAnime(const QString &url)
{
    SystemClock clock;
    StoreOptions options;
    options.database = need(DatabaseUrl::parse(url));
    const auto store = need(Store::open(options, clock));
    need(store->write([](WriteTx &tx) {
        lockWorks(tx);
        Anime anime;
        anime.malId = 30009; // which the simulated AniList gives to a film of 1999
        anime.title = QStringLiteral("Quite Another Anime");
        anime.type = QStringLiteral("TV");
        anime.airedFrom = {2014, 4, 5};
        WorkTable(tx).upsert(AnimeRecord::of(checked(anime, QDate(2026, 11, 22))));
    }));
}

void TestAnimeVerb::pairsAreSettled()
{
    QFETCH(bool, postgres);
    const QTemporaryDir folder;
    const QString url = postgres ? m_servers.databaseUrl(true)
                                 : QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("kuramori.db"));
    putAnime(url);
    const BatchDesk desk({}, url);
    QCOMPARE(run(desk, "enrich --anime --json").count("unsure"), 1);
    const Ended waiting = run(desk, "anime pairs --json");
    QVERIFY2(waiting.code == 0, waiting.err.constData());
    QCOMPARE(waiting.count("pairs"), 1);
    const QJsonObject pair = waiting.objects().constFirst();
    QCOMPARE(pair.value(QLatin1String("mal")).toInteger(), 30009);
    const QJsonValue candidate = pair.value(QLatin1String("candidates")).toArray().at(0);
    QCOMPARE(candidate[QLatin1String("anilist")].toInteger(), 200009);
    QCOMPARE(candidate[QLatin1String("romaji")].toString(), QStringLiteral("Ebb"));
    QCOMPARE(candidate[QLatin1String("against")].toVariant().toStringList().join(u' '),
             QStringLiteral("title start form"));
    const Ended forPeople = run(desk, "anime pairs");
    QVERIFY2(forPeople.out.contains("anilist 200009: Ebb (MOVIE, 1999-01-01)"), forPeople.out.constData());
    QCOMPARE(run(desk, "anime pair 30009 200009").code, 0);
    QCOMPARE(run(desk, "anime pairs --json").count("pairs"), 0);
    const auto linked = [&] {
        const auto rows = run(desk, "query works").objects();
        return rows.constFirst().value(QLatin1String("identifiers"))[QLatin1String("anilist")].toInteger();
    };
    QCOMPARE(linked(), 200009);
    QCOMPARE(run(desk, "undo").code, 0);
    QCOMPARE(linked(), 0);
    QCOMPARE(run(desk, "anime pairs --json").count("pairs"), 1);
    QCOMPARE(run(desk, "anime pair 30009 200009 --not").code, 0);
    QCOMPARE(run(desk, "query anime_links --where said=other").objects().size(), 1);
    QCOMPARE(run(desk, "anime pairs --json").count("pairs"), 0);
    QCOMPARE(run(desk, "anime pair 30009 --none").code, 0);
    QCOMPARE(run(desk, "enrich --anime --dry-run --json").code, 0); // nobody needs to ask
}

void TestAnimeVerb::aPairIsPlanned()
{
    const BatchDesk desk;
    const Ended planned = run(desk, "anime pair 30009 anilist:200009 --dry-run --json");
    QCOMPARE(planned.code, 10);
    QCOMPARE(planned.objects().constFirst().value(QLatin1String("kind")).toString(), QStringLiteral("is_anilist"));
    QCOMPARE(run(desk, "query overrides").objects().size(), 0);
    QCOMPARE(run(desk, "anime pair 30009 200009").code, 0);
    QCOMPARE(run(desk, "anime pair 30009 200009 --dry-run").code, 0); // said before
    QCOMPARE(run(desk, "anime follow 30001 --dry-run").code, 10);
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
    QTest::newRow("a pair of one") << QStringLiteral("anime pair 30009");
    QTest::newRow("a pair with none") << QStringLiteral("anime pair 30009 200009 --none");
    QTest::newRow("none and not") << QStringLiteral("anime pair 30009 --none --not");
    QTest::newRow("no number of MyAnimeList") << QStringLiteral("anime pair anilist:5 200009");
    QTest::newRow("no number of AniList") << QStringLiteral("anime pair 30009 mal:5");
    QTest::newRow("not of another word") << QStringLiteral("anime follow 30009 --not");
    QTest::newRow("pairs of something") << QStringLiteral("anime pairs 30009");
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
