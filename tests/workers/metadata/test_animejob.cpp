// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/animespec.h"
#include "models/jobs/enrichspec.h"
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/animejob.h"

#include <QTest>

namespace kuramori
{
namespace
{
struct End
{
    Result<void> result;
    QJsonObject output;
    qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(); }
};

/// As MyAnimeList has an anime of the simulator's story.
Anime animeOf(qint64 malId, const char *title, const char *type, PartialDate from, int episodes = 12)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QLatin1String(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    anime.type = QLatin1String(type);
    anime.status = QStringLiteral("Finished Airing");
    anime.airedFrom = from;
    anime.episodes = episodes;
    anime.durationSeconds = 1440;
    return anime;
}

const Anime first = animeOf(30001, "Tide", "TV", {2014, 4, 5});
const Anime second = animeOf(30002, "Tide 2nd Season", "TV", {2016, 4, 5});
const Anime disputed = animeOf(30009, "Quite Another Anime", "TV", {2014, 4, 5});
const Anime aside = animeOf(30011, "Tide: Aside", "OVA", {2019, 2, 3}); // AniList tells of no number for it
const Anime unknownThere = animeOf(39999, "Nobody Has It", "TV", {2014, 4, 5});
} // namespace

/// Anime of a store asked about at the simulated AniList: which are sure, what belongs to them, and what is missing.
class TestAnimeJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init();

    void sureOnesAreLinked();
    void whatHasNoNumberThereIsFoundByItsTitle();
    void twoThatClaimOneRecordWait();
    void aSearchThatIsBrokenOffGoesOn_data();
    void aSearchThatIsBrokenOffGoesOn();
    void whatAPersonSaidStays();
    void aRecordThatAPersonNamedIsHeardOf();
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
    void put(const QList<Anime> &anime);
    void follow(qint64 malId);
    End ask(const AnimeOrder &order = {});
    QString rows(std::string_view sql); ///< the first column, joined
    QString gaps()
    {
        return rows("SELECT replace(anime_key, 'mal:300', '') || ' ' || standing || ' ' || state FROM wanted_anime "
                    "ORDER BY anime_key");
    }
    void fault(const QByteArray &json) { QVERIFY(!m_services.control("/_faults", json).isNull()); }
    int asked() { return m_services.asked(QStringLiteral("/anilist/")); }
    void begin(const QStringList &settings = {})
    {
        m_rig = std::make_unique<ProviderRig>(m_services, m_services.key(), false, settings);
    }

    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
};

void TestAnimeJob::init()
{
    m_services.control("/_reset");
    begin();
}

void TestAnimeJob::put(const QList<Anime> &anime)
{
    need(m_rig->store().write([&](WriteTx &tx) {
        lockWorks(tx);
        for (const Anime &one : anime) {
            WorkTable(tx).upsert(AnimeRecord::of(checked(one, QDate(2026, 11, 22))));
        }
    }));
}

void TestAnimeJob::follow(qint64 malId)
{
    need(m_rig->store().write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).sayOfAnime(OverrideKind::FollowAnime, {malKey(malId)});
    }));
}

End TestAnimeJob::ask(const AnimeOrder &order)
{
    const JobKind kind = animeJobKind(m_rig->providers, m_rig->store(), m_rig->settings(), m_rig->clock);
    const JobKinds kinds{{kind.name, kind}};
    const ClaimedJob claimed = need(m_rig->store().write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(animeSpec(order), kinds);
        return jobs.claim(metadataQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
    }));
    End end;
    Job job(claimed.fence, claimed.args, {}, [](const Progress &) {});
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_rig->store().write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, end.output}}); }));
    return end;
}

QString TestAnimeJob::rows(std::string_view sql)
{
    const QStringList cells = need(
        m_rig->store().read([&](ReadTx &tx) { return tx.all(sql, [](const Row &row) { return row.text(0); }); }));
    return cells.join(QStringLiteral(", "));
}

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

void TestAnimeJob::whatHasNoNumberThereIsFoundByItsTitle()
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
void TestAnimeJob::twoThatClaimOneRecordWait()
{
    Anime twin = aside;
    twin.malId = 30013;
    put({aside, twin});
    const End end = ask();
    QCOMPARE(end.count("unsure"), 2);
    QCOMPARE(rows("SELECT count(*) FROM identifiers WHERE scheme = 'anilist'"), QStringLiteral("0"));
    QCOMPARE(rows("SELECT DISTINCT doubt FROM anime_links"), QStringLiteral("rival"));
}

void TestAnimeJob::aSearchThatIsBrokenOffGoesOn_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<bool>("waits"); // else it is tried again
    QTest::newRow("too many requests") << QByteArray(R"("kind":"429","wait":70)") << true;
    QTest::newRow("an error of the server") << QByteArray(R"("kind":"status","status":500)") << false;
}

void TestAnimeJob::aSearchThatIsBrokenOffGoesOn()
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

void TestAnimeJob::whatAPersonSaidStays()
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

void TestAnimeJob::aRecordThatAPersonNamedIsHeardOf()
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
    AnimeOrder night;
    night.isNightly = true;
    QVERIFY(ask(night).result);
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
