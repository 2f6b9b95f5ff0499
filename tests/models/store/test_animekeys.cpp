// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/animegraph.h"
#include "models/store/animepairtable.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 first = 100; // AniList's numbers
constexpr qint64 second = 101;
const QString sequel = QStringLiteral("SEQUEL");

AniListAnime recordOf(qint64 id, std::optional<qint64> malId, const char *title)
{
    AniListAnime anime;
    anime.id = id;
    anime.malId = malId;
    anime.type = QStringLiteral("ANIME");
    anime.romaji = QLatin1String(title);
    anime.format = QStringLiteral("TV");
    anime.status = QStringLiteral("FINISHED");
    anime.start = {2014, 4, 5};
    anime.durationMinutes = 24;
    return anime;
}

void tie(AniListAnime *anime, qint64 to, std::optional<qint64> malId = {})
{
    AniListRelation told;
    told.relation = sequel;
    told.id = to;
    told.malId = malId;
    told.type = QStringLiteral("ANIME");
    told.title = QStringLiteral("The Second");
    anime->relations.append(told);
}
} // namespace

/// An anime is known by AniList's number until MyAnimeList's is, and whose number it is may turn out another; on both
/// dialects.
class TestAnimeKeys final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void theLaterWordHoldsUnderEitherKey();
    void aWordIsSaidOnce();
    void ofTwoWordsBeforeTheNumberTheLaterHolds();
    void itsOwnNumberGoesBeforeHearsay();
    void whoseNumberItIsHasTheRecord();
    void whatAPersonSaidStays();
    void twoClaimsOnTwoNightsWait();

private:
    ActId say(OverrideKind kind, const AnimeKey &key)
    {
        return speak([&](Overruling &words) { return words.sayOfAnime(kind, {key}); });
    }
    void hear(const AniListAnime &anime, std::chrono::seconds later = 0s);
    void numberBecomesKnown();
    QString standing() { return text("SELECT anime_key || ' ' || standing || ' ' || is_wanted FROM wanted_anime"); }
    /// Two works that look the same, and a record like both whose number nobody has told.
    struct Twins
    {
        Anime one;
        Anime other;
        WorkId first;
        WorkId second;
        AniListAnime record;
    };
    Twins alike();
    MatchDecision settle(WorkId work, const Anime &anime, const AniListAnime &record);
    QString holder() { return text("SELECT work_id FROM identifiers WHERE scheme = 'anilist'"); }
    qsizetype waiting()
    {
        return need(store().read([](ReadTx &tx) { return AnimePairRows(tx).waiting().size(); }));
    }
};

void TestAnimeKeys::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) {
        for (const char *table : {"wanted_anime", "anilist_records", "anime_taste", "identifiers"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

void TestAnimeKeys::hear(const AniListAnime &anime, std::chrono::seconds later)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        AniListTable(tx).keep(anime, tx.now() + later);
        AnimeGapTable(tx).bringUpToDate();
    }));
}

void TestAnimeKeys::numberBecomesKnown()
{
    hear(recordOf(second, 2, "The Second"), 60s);
}

void TestAnimeKeys::theLaterWordHoldsUnderEitherKey()
{
    AniListAnime start = recordOf(first, 1, "The First");
    tie(&start, second);
    hear(start);
    say(OverrideKind::FollowAnime, malKey(1));
    say(OverrideKind::IgnoreAnime, aniListKey(second));
    QCOMPARE(standing(), QStringLiteral("anilist:101 ignored 0"));
    numberBecomesKnown();
    QCOMPARE(standing(), QStringLiteral("mal:2 ignored 0"));
    const ActId wanted = say(OverrideKind::WantAnime, malKey(2));
    QCOMPARE(standing(), QStringLiteral("mal:2 missing 1"));
    takeBack(wanted);
    QCOMPARE(standing(), QStringLiteral("mal:2 ignored 0"));
}

void TestAnimeKeys::aWordIsSaidOnce()
{
    say(OverrideKind::FollowAnime, aniListKey(second));
    numberBecomesKnown();
    QVERIFY(!say(OverrideKind::FollowAnime, malKey(2)).isValid());
    say(OverrideKind::IgnoreAnime, malKey(2));
    QVERIFY(!need(store().read([](ReadTx &tx) { return AnimeGapRows(tx).isFollowed(); })));
}

void TestAnimeKeys::ofTwoWordsBeforeTheNumberTheLaterHolds()
{
    AniListAnime start = recordOf(first, 1, "The First");
    tie(&start, second);
    hear(start);
    say(OverrideKind::FollowAnime, malKey(1));
    say(OverrideKind::WantAnime, malKey(2)); // nobody knows that they are one
    say(OverrideKind::IgnoreAnime, aniListKey(second));
    numberBecomesKnown();
    QCOMPARE(standing(), QStringLiteral("mal:2 ignored 0"));
}

void TestAnimeKeys::itsOwnNumberGoesBeforeHearsay()
{
    AniListAnime old = recordOf(first, 1, "The First");
    tie(&old, second, 500);
    hear(old);
    const auto key = [this] { return need(store().read([](ReadTx &tx) { return AnimeGraph(tx).keyOf(second); })); };
    QCOMPARE(key(), malKey(500));
    AniListAnime younger = recordOf(102, 3, "The Third");
    tie(&younger, second, 40);
    hear(younger, 60s);
    QCOMPARE(key(), malKey(40));
    hear(recordOf(second, 30, "The Second"));
    QCOMPARE(key(), malKey(30));
}

TestAnimeKeys::Twins TestAnimeKeys::alike()
{
    Twins twins{numbered(1), numbered(1), {}, {}, recordOf(first, {}, "Work 1")};
    twins.other.malId = 2;
    twins.first = upsert(twins.one).id;
    twins.second = upsert(twins.other).id;
    twins.record.start = twins.one.airedFrom;
    twins.record.episodes = twins.one.episodes;
    hear(twins.record);
    return twins;
}

MatchDecision TestAnimeKeys::settle(WorkId work, const Anime &anime, const AniListAnime &record)
{
    return need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        const AnimeIndex index({record});
        return AniListTable(tx).settle({work, anime}, index.answer(anime), index);
    }));
}

/// It went to another by its titles, before AniList told of the number.
void TestAnimeKeys::whoseNumberItIsHasTheRecord()
{
    Twins twins = alike();
    QCOMPARE(settle(twins.first, twins.one, twins.record), MatchDecision::Automatic);
    twins.record.malId = 2;
    hear(twins.record, 60s);
    QCOMPARE(settle(twins.second, twins.other, twins.record), MatchDecision::Automatic);
    QCOMPARE(holder(), QString::number(twins.second.value()));
}

void TestAnimeKeys::whatAPersonSaidStays()
{
    Twins twins = alike();
    speak([](Overruling &words) { return words.pairAnime(1, first); });
    QCOMPARE(holder(), QString::number(twins.first.value()));
    twins.record.malId = 2;
    hear(twins.record, 60s);
    settle(twins.second, twins.other, twins.record);
    QCOMPARE(holder(), QString::number(twins.first.value()));
}

void TestAnimeKeys::twoClaimsOnTwoNightsWait()
{
    const Twins twins = alike();
    QCOMPARE(settle(twins.first, twins.one, twins.record), MatchDecision::Automatic);
    QCOMPARE(settle(twins.second, twins.other, twins.record), MatchDecision::Review);
    QCOMPARE(holder(), QString());
    QCOMPARE(waiting(), 2);
    QCOMPARE(settle(twins.first, twins.one, twins.record), MatchDecision::Review); // nor does it go to and fro
    QCOMPARE(waiting(), 2);
    speak([](Overruling &words) { return words.refusePairs(2, {first}); });
    QCOMPARE(settle(twins.first, twins.one, twins.record), MatchDecision::Automatic);
}

QTEST_GUILESS_MAIN(TestAnimeKeys)
#include "test_animekeys.moc"
