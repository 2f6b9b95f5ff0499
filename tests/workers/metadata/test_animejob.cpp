// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/providertable.h"
#include "tests/workers/metadata/animedesk.h"

#include <QTest>

namespace kuramori
{
namespace
{
const Anime first = AnimeDesk::animeOf(30001, "Tide", "TV", {2014, 4, 5});
const Anime second = AnimeDesk::animeOf(30002, "Tide 2nd Season", "TV", {2016, 4, 5});
const Anime disputed = AnimeDesk::animeOf(30009, "Quite Another Anime", "TV", {2014, 4, 5});
const Anime unknownThere = AnimeDesk::animeOf(39999, "Nobody Has It", "TV", {2014, 4, 5});
} // namespace

/// Anime of a store asked about at the simulated AniList: which are sure, what belongs to them, and what is missing.
class TestAnimeJob final : public QObject, private AnimeDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(start()); }
    void init() { furnish(); }

    void sureOnesAreLinked();
    void whatIsLinkedOrWasAskedIsNotAskedAgain();
    void hundredsAreAskedByFifties();
    void aChainIsFollowedToItsEnd();
    void whatNobodyFollowsIsNotWalked();
    void anAnimeThatIsNotInTheStoreIsFollowed();
    void silenceChangesNothing_data();
    void silenceChangesNothing();
    void aBreakInTheMiddleKeepsWhatWasHeard();
    void anEmptyAnswerRemovesNothing();
    void relationsOfFormerAnswersStayWithTheirAge();
    void theDaysBudgetIsKept();
    void whereItIsOffTheNightIsQuiet();
    void theTasteIsThatOfTheSettings();

private:
    QString gaps()
    {
        return rows("SELECT replace(anime_key, 'mal:300', '') || ' ' || standing || ' ' || state FROM wanted_anime "
                    "ORDER BY anime_key");
    }
};

void TestAnimeJob::sureOnesAreLinked()
{
    put({first, second, disputed, unknownThere});
    const End end = ask();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(asked(), 3); // two of them by their titles, too
    QCOMPARE(end.count("asked"), 4);
    QCOMPARE(end.count("bridged"), 2);
    QCOMPARE(end.count("unsure"), 1);
    QCOMPARE(end.count("unknown"), 1);
    QCOMPARE(end.count("heard"), 3);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist' ORDER BY value"),
             QStringLiteral("200001, 200002"));
    QCOMPARE(rows("SELECT w.title || ' ' || l.anilist_id || ' ' || l.verdict FROM anime_links l JOIN works w ON w.id = "
                  "l.work_id ORDER BY l.anilist_id"),
             QStringLiteral("Tide 200001 linked, Tide 2nd Season 200002 linked, Quite Another Anime 200009 review"));
    QCOMPARE(rows("SELECT relation || ' ' || to_id FROM anilist_relations WHERE from_id = 200001 AND to_type = 'ANIME' "
                  "ORDER BY to_id"),
             QStringLiteral("SEQUEL 200002, SIDE_STORY 200003, SUMMARY 200007"));
    const auto known = need(m_rig->store().read([](ReadTx &tx) { return AniListRows(tx).record(200001); }));
    QVERIFY(known);
    QCOMPARE(known->anime.native, QString::fromUtf8("潮1"));
    QCOMPARE(known->anime.malId, std::optional<qint64>(30001));
    QCOMPARE(known->anime.durationMinutes, std::optional(24));
}

void TestAnimeJob::whatIsLinkedOrWasAskedIsNotAskedAgain()
{
    put({unknownThere});
    QCOMPARE(ask().count("asked"), 1);
    m_services.control("/_reset");
    put({first, disputed});
    ask();
    AnimeOrder fresh;
    fresh.isFresh = true;
    const End again = ask(fresh);
    QCOMPARE(again.count("asked"), 0);
    QCOMPARE(asked(), 2);
    put({second});
    QCOMPARE(ask().count("asked"), 1);
}

void TestAnimeJob::hundredsAreAskedByFifties()
{
    QList<Anime> many;
    for (int number = 1; number <= 120; ++number) { // two of which have no number at AniList, but a title
        many.append(animeOf(20000 + number, qPrintable(QStringLiteral("Monogatari %1").arg(number)), "TV",
                            {2015 + number / 60, 0, 0}));
    }
    put(many);
    const End end = ask();
    QVERIFY(end.result);
    QCOMPARE(asked(), 5);
    QCOMPARE(end.count("bridged"), 120);
    QCOMPARE(end.count("unknown"), 0);
}

void TestAnimeJob::aChainIsFollowedToItsEnd()
{
    put({first});
    follow(30001);
    const End end = ask();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    // The film and the seasons are missed; the recap and the short are not; one side alone tells of the third season.
    QCOMPARE(gaps(),
             QStringLiteral("anilist:200011 missing confirmed, 02 missing confirmed, 03 missing confirmed, "
                            "04 missing detected, 05 upcoming detected, 06 upcoming detected, 07 extra "
                            "detected, 08 extra detected"));
    QCOMPARE(rows("SELECT doubts FROM wanted_anime WHERE anime_key = 'mal:30004'"), QStringLiteral("[\"one_side\"]"));
    QCOMPARE(rows("SELECT is_unscheduled FROM wanted_anime WHERE anime_key = 'mal:30006'"), QStringLiteral("1"));
    QCOMPARE(rows("SELECT DISTINCT story FROM wanted_anime"), QStringLiteral("Tide"));
    QCOMPARE(end.count("missing"), 4);
    const int before = asked();
    QCOMPARE(before, 5); // the first, and a look for each further step of the way
    QVERIFY(ask().result);
    QCOMPARE(asked(), before); // all of it is young
    AnimeOrder fresh;
    fresh.isFresh = true;
    QVERIFY(ask(fresh).result);
    QVERIFY(asked() > before);
}

void TestAnimeJob::whatNobodyFollowsIsNotWalked()
{
    put({first});
    ask();
    QCOMPARE(asked(), 1);
    QCOMPARE(gaps(), QString());
}

void TestAnimeJob::anAnimeThatIsNotInTheStoreIsFollowed()
{
    follow(30002);
    AnimeOrder order;
    order.isOnlyFollowed = true;
    const End end = ask(order);
    QVERIFY(end.result);
    QVERIFY2(gaps().contains(QLatin1String("01 missing confirmed")), qPrintable(gaps()));
    QCOMPARE(rows("SELECT DISTINCT story FROM wanted_anime"), QStringLiteral("Tide 2nd Season"));
    QCOMPARE(end.count("asked"), 0);
}

void TestAnimeJob::silenceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<bool>("waits"); // else it is tried again
    QTest::newRow("too many requests") << QByteArray(R"("kind":"429","wait":70)") << true;
    QTest::newRow("an error of the server") << QByteArray(R"("kind":"status","status":500)") << false;
    QTest::newRow("a page for people") << QByteArray(R"("kind":"html")") << false;
    QTest::newRow("half an answer") << QByteArray(
        R"("kind":"body","body":"{\"data\":{\"Page\":{\"media\":[{\"id\":2"})")
                                    << false;
    QTest::newRow("errors beside data") << QByteArray(
        R"("kind":"body","body":"{\"errors\":[{\"message\":\"x\",\"status\":500}],\"data\":{\"Page\":)"
        R"({\"media\":[]}}}"})") << false;
    QTest::newRow("another shape") << QByteArray(R"("kind":"body","body":"{\"data\":{\"Page\":{}}}"})") << false;
}

void TestAnimeJob::silenceChangesNothing()
{
    QFETCH(QByteArray, trouble);
    QFETCH(bool, waits);
    put({first});
    follow(30001);
    QVERIFY(ask().result);
    const QString before = gaps();
    const QString told = rows("SELECT from_id || relation || to_id || said_at FROM anilist_relations ORDER BY 1");
    put({second});
    if (trouble.endsWith('}')) {
        trouble.chop(1);
    }
    fault('{' + trouble + R"(,"path":"/anilist","times":0})");
    const End end = ask();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind == ErrorKind::Throttled, waits);
    QCOMPARE(end.result.error().retryAfter.has_value(), waits);
    QCOMPARE(gaps(), before);
    QCOMPARE(rows("SELECT from_id || relation || to_id || said_at FROM anilist_relations ORDER BY 1"), told);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200001"));
    QCOMPARE(rows("SELECT count(*) FROM anime_lookups"), QStringLiteral("1")); // the other is asked about next time
    m_services.control("/_reset");
    begin(); // whoever rests has another store
}

void TestAnimeJob::aBreakInTheMiddleKeepsWhatWasHeard()
{
    put({first});
    follow(30001);
    fault(R"({"kind":"status","status":500,"path":"/anilist","skip":2,"times":0})");
    const End broken = ask();
    QVERIFY(!broken.result);
    QVERIFY2(gaps().contains(QLatin1String("02 missing")), qPrintable(gaps()));
    QVERIFY2(!gaps().contains(QLatin1String("05")), qPrintable(gaps()));
    m_services.control("/_reset");
    QVERIFY(ask().result);
    QVERIFY2(gaps().contains(QLatin1String("05 upcoming")), qPrintable(gaps()));
    QCOMPARE(m_services.asked(QStringLiteral("/anilist/")), 3); // what was heard before the break is not asked again
}

void TestAnimeJob::anEmptyAnswerRemovesNothing()
{
    put({first});
    follow(30001);
    ask();
    const QString before = gaps();
    fault(R"({"kind":"body","path":"/anilist","times":0,"body":"{\"data\":{\"Page\":{\"pageInfo\":{\"hasNextPage\":)"
          R"(false},\"media\":[]}}}"})");
    AnimeOrder fresh;
    fresh.isFresh = true;
    QVERIFY(ask(fresh).result);
    QCOMPARE(gaps(), before);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200001"));
}

void TestAnimeJob::relationsOfFormerAnswersStayWithTheirAge()
{
    put({first});
    follow(30001);
    ask();
    need(m_rig->store().write([](WriteTx &tx) {
        AniListAnime poorer = AniListRows(tx).record(200001)->anime;
        AniListTable(tx).keep(poorer, tx.now() + std::chrono::hours(1)); // without any relation
        AnimeGapTable(tx).bringUpToDate();
    }));
    // What the other side says, too, is no less sure.
    QVERIFY2(gaps().contains(QLatin1String("02 missing confirmed")), qPrintable(gaps()));
    need(m_rig->store().write([](WriteTx &tx) {
        const AniListAnime poorer = AniListRows(tx).record(200002)->anime;
        AniListTable(tx).keep(poorer, tx.now() + std::chrono::hours(1));
        AnimeGapTable(tx).bringUpToDate();
    }));
    QVERIFY2(gaps().contains(QLatin1String("02 missing detected")), qPrintable(gaps()));
    QCOMPARE(rows("SELECT doubts FROM wanted_anime WHERE anime_key = 'mal:30002'"), QStringLiteral("[\"gone\"]"));
}

void TestAnimeJob::theDaysBudgetIsKept()
{
    begin({QStringLiteral("metadata.anilist.per_day=2")});
    put({first});
    follow(30001);
    const End end = ask();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Throttled); // until midnight, and no attempt of it
    QVERIFY(end.result.error().retryAfter);
    QCOMPARE(asked(), 2);
    QVERIFY2(gaps().contains(QLatin1String("02 missing")), qPrintable(gaps()));
}

void TestAnimeJob::whereItIsOffTheNightIsQuiet()
{
    begin({QStringLiteral("metadata.anilist.enabled=false")});
    put({first});
    follow(30001);
    AnimeOrder night;
    night.isNightly = true;
    QVERIFY(ask(night).result);
    // MyAnimeList tells what belongs to it, too: it is asked for once.
    QCOMPARE(rows("SELECT args FROM jobs WHERE kind = 'jikan.details'"), QStringLiteral("{\"mal_id\":30001}"));
    need(m_rig->store().write(
        [](WriteTx &tx) { tx.run("UPDATE jobs SET state = 7, finalized_at = 1 WHERE kind = 'jikan.details'"); }));
    const auto asks = [this] { return rows("SELECT count(*) FROM jobs WHERE kind = 'jikan.details'"); };
    QVERIFY(ask(night).result);
    QCOMPARE(asks(), QStringLiteral("1"));
    need(m_rig->store().write([](WriteTx &tx) {
        ProviderTable(tx).putMiss(jikanSource, detailsSubject(30001), {});
        tx.run("UPDATE jobs SET created_at = $1 WHERE kind = 'jikan.details'",
               tx.now() - std::chrono::hours(8 * 24)); // it failed then
    }));
    QVERIFY(ask(night).result);
    QCOMPARE(asks(), QStringLiteral("1")); // that is no answer, but that there is none is one
    need(m_rig->store().write([](WriteTx &tx) { ProviderTable(tx).dropMiss(jikanSource, detailsSubject(30001)); }));
    QVERIFY(ask(night).result);
    QCOMPARE(asks(), QStringLiteral("2"));
    const End byHand = ask();
    QVERIFY(!byHand.result);
    QVERIFY2(byHand.result.error().message.contains(QLatin1String("AniList")),
             qPrintable(byHand.result.error().message));
    QCOMPARE(asked(), 0);
}

void TestAnimeJob::theTasteIsThatOfTheSettings()
{
    begin({QStringLiteral("wanted.anime.recaps=true"), QStringLiteral("wanted.anime.shortest=2")});
    follow(30001);
    QVERIFY(ask().result);
    QVERIFY2(gaps().contains(QLatin1String("07 missing")), qPrintable(gaps()));
    QVERIFY2(gaps().contains(QLatin1String("08 missing")), qPrintable(gaps()));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestAnimeJob)
#include "test_animejob.moc"
