// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/workers/metadata/animedesk.h"

#include <QTest>

namespace kuramori
{
namespace
{
const Anime first = AnimeDesk::animeOf(30001, "Tide", "TV", {2014, 4, 5});
const Anime aside = AnimeDesk::animeOf(30011, "Tide: Aside", "OVA", {2019, 2, 3}); // AniList tells of no number for it
const Anime disputed = AnimeDesk::animeOf(30009, "Quite Another Anime", "TV", {2014, 4, 5});
const Anime unknownThere = AnimeDesk::animeOf(39999, "Nobody Has It", "TV", {2014, 4, 5});
} // namespace

/// Anime that no number leads to, looked for by their titles; and what a person said of pairs before the job came.
class TestAnimeSearch final : public QObject, private AnimeDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(start()); }
    void init() { furnish(); }

    void whatHasNoNumberThereIsFoundByItsTitle();
    void twoThatClaimOneRecordWait();
    void aSearchThatIsBrokenOffGoesOn_data();
    void aSearchThatIsBrokenOffGoesOn();
    void aTitleThatIsRefusedHoldsUpNobody_data();
    void aTitleThatIsRefusedHoldsUpNobody();
    void whereAllTitlesAreRefusedItEnds();
    void theDaysBudgetIsKept();
    void whatAPersonSaidStays();
    void aRecordThatAPersonNamedIsHeardOf();
};

void TestAnimeSearch::whatHasNoNumberThereIsFoundByItsTitle()
{
    Anime undated = animeOf(30012, "Tide: Aside", "OVA", {});
    undated.titles.append({QStringLiteral("Japanese"), QString::fromUtf8("潮11")});
    put({aside});
    const End end = ask();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(asked(), 2);
    QCOMPARE(end.count("bridged"), 1);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200011"));
    QCOMPARE(rows("SELECT relation FROM anilist_relations WHERE from_id = 200011 AND to_type = 'ANIME'"),
             QStringLiteral("PREQUEL"));
    begin();
    m_services.control("/_reset");
    undated.title = QStringLiteral("Quiet Water"); // spelled in another way; the title in Japanese leads there
    undated.titles.first().text = undated.title;
    put({undated});
    QCOMPARE(ask().count("unsure"), 1);
    QCOMPARE(asked(), 3);
    QCOMPARE(rows("SELECT anilist_id || verdict FROM anime_links"), QStringLiteral("200011review"));
}

/// By titles there is no telling them apart, whichever comes first.
void TestAnimeSearch::twoThatClaimOneRecordWait()
{
    Anime twin = aside;
    twin.malId = 30013;
    put({aside, twin});
    const End end = ask();
    QCOMPARE(end.count("unsure"), 2);
    QCOMPARE(rows("SELECT count(*) FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("0"));
    QCOMPARE(rows("SELECT DISTINCT doubt FROM anime_links"), QStringLiteral("rival"));
}

void TestAnimeSearch::aSearchThatIsBrokenOffGoesOn_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<bool>("waits"); // else it is tried again
    QTest::newRow("too many requests") << QByteArray(R"("kind":"429","wait":70)") << true;
    QTest::newRow("an error of the server") << QByteArray(R"("kind":"status","status":500)") << false;
}

void TestAnimeSearch::aSearchThatIsBrokenOffGoesOn()
{
    QFETCH(QByteArray, trouble);
    QFETCH(bool, waits);
    begin();
    put({unknownThere, aside});
    fault('{' + trouble + R"(,"path":"/anilist","skip":2,"times":0})"); // the page, and the first search are answered
    const End broken = ask();
    QVERIFY(!broken.result);
    QCOMPARE(broken.result.error().kind == ErrorKind::Throttled, waits);
    QCOMPARE(rows("SELECT count(*) FROM anime_lookups"), QStringLiteral("1")); // what was answered counts
    QCOMPARE(rows("SELECT count(*) FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("0"));
    m_services.control("/_reset");
    if (waits) {
        return begin(); // whoever rests has another store
    }
    const End again = ask();
    QVERIFY2(again.result, again.result ? "" : qPrintable(again.result.error().message));
    QCOMPARE(again.count("asked"), 1);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200011"));
}

void TestAnimeSearch::aTitleThatIsRefusedHoldsUpNobody_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("wrong, it says") << QByteArray(R"("kind":"status","status":400)");
    QTest::newRow("an answer of another kind") << QByteArray(R"("kind":"body","body":"{\"data\":{\"Page\":7}}")");
}

void TestAnimeSearch::aTitleThatIsRefusedHoldsUpNobody()
{
    QFETCH(QByteArray, trouble);
    begin();
    put({unknownThere, aside});
    fault('{' + trouble + R"(,"path":"/anilist","skip":1,"times":1})"); // the first search
    const End end = ask();
    QVERIFY2(end.result, end.result ? "" : qPrintable(end.result.error().message));
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200011"));
    QCOMPARE(end.count("asked"), 1);
    QCOMPARE(rows("SELECT count(*) FROM anime_lookups"), QStringLiteral("2")); // it is put off
    QCOMPARE(ask().count("asked"), 0);
}

/// That is not the titles' matter.
void TestAnimeSearch::whereAllTitlesAreRefusedItEnds()
{
    Anime second = unknownThere;
    Anime third = unknownThere;
    second.malId = 30021;
    third.malId = 30022;
    put({unknownThere, second, third, aside});
    fault(R"({"kind":"status","status":400,"path":"/anilist","skip":1,"times":3})");
    const End end = ask();
    QVERIFY(!end.result);
    QCOMPARE(rows("SELECT count(*) FROM anime_lookups"), QStringLiteral("3"));
    QVERIFY(ask().result);
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200011"));
}

void TestAnimeSearch::theDaysBudgetIsKept()
{
    begin({QStringLiteral("metadata.anilist.per_day=2")});
    put({unknownThere, aside});
    const End end = ask();
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Throttled); // until midnight, and no attempt of it
    QCOMPARE(asked(), 2);
    QCOMPARE(rows("SELECT count(*) FROM anime_lookups"), QStringLiteral("1"));
}

void TestAnimeSearch::whatAPersonSaidStays()
{
    put({first, disputed});
    need(m_rig->store().write([](WriteTx &tx) {
        lockWorks(tx);
        Overruling words(tx);
        words.refusePairs(30001, {200001});
        words.refuseAllPairs(30009);
    }));
    AnimeOrder fresh;
    fresh.isFresh = true;
    const End end = ask(fresh);
    QCOMPARE(end.count("asked"), 1); // the other one needs no asking
    QCOMPARE(end.count("bridged"), 0);
    QCOMPARE(rows("SELECT count(*) FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("0"));
    need(m_rig->store().write([](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).pairAnime(30009, 200001);
    }));
    ask(fresh);
    QCOMPARE(rows("SELECT w.title || i.value FROM identifiers i JOIN works w ON w.id = i.work_id WHERE i.scheme = "
                  "'anilist'"),
             QStringLiteral("Quite Another Anime200001"));
}

void TestAnimeSearch::aRecordThatAPersonNamedIsHeardOf()
{
    need(m_rig->store().write([](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).pairAnime(30009, 200004);
    }));
    put({disputed});
    const End end = ask();
    QVERIFY(end.result);
    QCOMPARE(asked(), 1);
    QCOMPARE(end.count("heard"), 1);
    QCOMPARE(rows("SELECT title FROM anilist_records"), QStringLiteral("Tide 3rd Season"));
    QCOMPARE(rows("SELECT value FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("200004"));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestAnimeSearch)
#include "test_animesearch.moc"
