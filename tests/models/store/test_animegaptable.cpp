// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/animegraph.h"
#include "models/store/detailtable.h"
#include "models/store/queryview.h"
#include "tests/support/overrulingdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
/// AniList's 100 is MyAnimeList's 1, and so on.
AniListAnime recordOf(qint64 number, const char *title, PartialDate start,
                      const QList<std::pair<QString, qint64>> &ties)
{
    AniListAnime anime;
    anime.id = 99 + number;
    anime.malId = number;
    anime.type = QStringLiteral("ANIME");
    anime.romaji = QLatin1String(title);
    anime.format = QStringLiteral("TV");
    anime.status = QStringLiteral("FINISHED");
    anime.start = start;
    anime.durationMinutes = 24;
    for (const auto &[relation, to] : ties) {
        AniListRelation told;
        told.relation = relation;
        told.id = 99 + to;
        told.malId = to;
        told.type = QStringLiteral("ANIME");
        told.title = QStringLiteral("Mentioned %1").arg(to);
        anime.relations.append(told);
    }
    return anime;
}

AnimeRelation malRelation(const char *relation, qint64 to)
{
    return {QLatin1String(relation), QStringLiteral("anime"), to, QStringLiteral("Named %1").arg(to)};
}

const QString sequel = QStringLiteral("SEQUEL");
const QString prequel = QStringLiteral("PREQUEL");
} // namespace

/// What the store has of anime, and what is missing of it; on both dialects.
class TestAnimeGapTable final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void wordsOfAPerson();
    void ofTwoWordsTheLaterHolds();
    void bothSourcesAreOne();
    void aMentionIsEnough();
    void anUnsurePairIsNotOne();
    void aDayComes();
    void theSameAnswerChangesNothing();
    void anOlderAnswerChangesNothing();
    void aRecordIsOfOneWork();
    void whoWaitsLongestIsAskedFirst();
    void rowsForScripts();
    void whatBelongsToNothingGoes();
    void aWordHoldsWhenTheNumberBecomesKnown();
    void noRelationsAreNoAnswer();

private:
    void hear(const AniListAnime &anime, std::chrono::seconds later = 0s);
    void story(); ///< three seasons, all told by both sides
    ActId say(OverrideKind kind, qint64 malId)
    {
        return speak([&](Overruling &words) { return words.sayOfAnime(kind, {malKey(malId)}); });
    }
    void lookAgain()
    {
        need(store().write([](WriteTx &tx) { AnimeGapTable(tx).bringUpToDate(); }));
    }
    QString standings(); ///< "2:missing/confirmed"
    QList<QJsonObject> query(const QString &table, const QStringList &conditions = {});
};

void TestAnimeGapTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) {
        for (const char *table : {"wanted_anime", "anilist_records", "anime_taste", "identifiers"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

void TestAnimeGapTable::hear(const AniListAnime &anime, std::chrono::seconds later)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        AniListTable(tx).keep(anime, tx.now() + later);
    }));
}

void TestAnimeGapTable::story()
{
    hear(recordOf(1, "First", {2014, 4, 5}, {{sequel, 2}}));
    hear(recordOf(2, "Second", {2016, 4, 5}, {{prequel, 1}, {sequel, 3}}));
    AniListAnime third = recordOf(3, "Third", {2199, 4, 5}, {{prequel, 2}});
    third.status = QStringLiteral("NOT_YET_RELEASED");
    hear(third);
}

QString TestAnimeGapTable::standings()
{
    const QStringList rows = need(store().read([](ReadTx &tx) {
        return tx.all("SELECT anime_key, standing, state FROM wanted_anime ORDER BY anime_key", [](const Row &row) {
            return QStringLiteral("%1:%2/%3").arg(row.text(0).remove(QLatin1String("mal:")), row.text(1), row.text(2));
        });
    }));
    return rows.join(u' ');
}

QList<QJsonObject> TestAnimeGapTable::query(const QString &table, const QStringList &conditions)
{
    QList<QJsonObject> rows;
    const QueryView view = need(QueryView::prepare({table, conditions, {}, std::nullopt}));
    need(store().read([&](ReadTx &tx) { view.each(tx, [&](const QJsonObject &row) { rows.append(row); }); }));
    return rows;
}

void TestAnimeGapTable::wordsOfAPerson()
{
    story();
    QCOMPARE(standings(), QString());
    const ActId followed = say(OverrideKind::FollowAnime, 1);
    QVERIFY(followed.isValid());
    QVERIFY(!say(OverrideKind::FollowAnime, 1).isValid()); // said before
    QCOMPARE(standings(), QStringLiteral("2:missing/confirmed 3:upcoming/detected"));
    const double before = text("SELECT score FROM wanted_anime WHERE anime_key = 'mal:2'").toDouble();
    const ActId boosted = say(OverrideKind::BoostAnime, 2);
    QCOMPARE(text("SELECT score FROM wanted_anime WHERE anime_key = 'mal:2'").toDouble(), before + 10);
    say(OverrideKind::PinAnime, 2);
    QCOMPARE(number("SELECT is_pinned FROM wanted_anime WHERE anime_key = 'mal:2'"), 1);
    const ActId wanted = say(OverrideKind::WantAnime, 2);
    QCOMPARE(standings(), QStringLiteral("2:missing/wanted 3:upcoming/detected"));
    const ActId held = say(OverrideKind::HaveAnime, 2);
    QCOMPARE(standings(), QStringLiteral("2:owned/owned 3:upcoming/detected"));
    for (const ActId act : {held, wanted, boosted}) {
        QCOMPARE(takeBack(act), 1);
    }
    QCOMPARE(standings(), QStringLiteral("2:missing/confirmed 3:upcoming/detected"));
    QCOMPARE(takeBack(followed), 1);
    QCOMPARE(standings(), QString());
}

void TestAnimeGapTable::ofTwoWordsTheLaterHolds()
{
    story();
    say(OverrideKind::FollowAnime, 1);
    say(OverrideKind::WantAnime, 2);
    const ActId ignored = say(OverrideKind::IgnoreAnime, 2);
    QCOMPARE(standings(), QStringLiteral("2:ignored/ignored 3:upcoming/detected"));
    lookAgain();
    QCOMPARE(standings(), QStringLiteral("2:ignored/ignored 3:upcoming/detected"));
    takeBack(ignored);
    QCOMPARE(standings(), QStringLiteral("2:missing/wanted 3:upcoming/detected"));
}

/// One tells of the one side, the other of the other, and each knows something else.
void TestAnimeGapTable::bothSourcesAreOne()
{
    Anime second = numbered(2);
    second.episodes = 13;
    const WorkId first = upsert(numbered(1)).id;
    const WorkId other = upsert(second).id;
    AniListAnime record = recordOf(2, "Second", {2016, 4, 5}, {{prequel, 1}});
    record.episodes = 12;
    hear(record);
    need(store().write([&](WriteTx &tx) {
        AnimeDetails details;
        details.malId = 1;
        details.relations = {malRelation("Sequel", 2), malRelation("Adaptation", 3)};
        DetailTable(tx).replace(first, details);
    }));
    say(OverrideKind::FollowAnime, 1);
    QCOMPARE(standings(), QStringLiteral("2:missing/confirmed"));
    QCOMPARE(text("SELECT title || ' ' || episodes || ' ' || agreeing || ' ' || doubts FROM wanted_anime"),
             QStringLiteral("Work 2 13 [\"mal\",\"anilist\"] []"));
    QCOMPARE(number("SELECT work_id FROM wanted_anime"), other.value());
    QCOMPARE(text("SELECT identifiers FROM wanted_anime"), QStringLiteral("{\"anilist\":101,\"mal\":2}"));
}

void TestAnimeGapTable::aMentionIsEnough()
{
    hear(recordOf(1, "First", {2014, 4, 5}, {{sequel, 2}}));
    say(OverrideKind::FollowAnime, 1);
    QCOMPARE(text("SELECT title || ' ' || doubts FROM wanted_anime"),
             QStringLiteral("Mentioned 2 [\"release_unknown\",\"one_side\",\"kind_unknown\"]"));
    const auto stale = need(store().read([](ReadTx &tx) { return AnimeGapRows(tx).stale(tx.now() - 24h); }));
    QCOMPARE(stale.aniListIds, QList<qint64>{101});
    QVERIFY(stale.malIds.isEmpty());
}

/// A number that AniList's users have wrong must not bring a foreign story in.
void TestAnimeGapTable::anUnsurePairIsNotOne()
{
    Anime one = numbered(1);
    one.title = QStringLiteral("Quite Another");
    one.titles.clear();
    const WorkId work = upsert(one).id;
    AniListAnime record = recordOf(1, "Something Else", {1970, 1, 1}, {{sequel, 2}});
    record.format = QStringLiteral("MOVIE");
    hear(record);
    hear(recordOf(2, "Its Sequel", {1972, 1, 1}, {{prequel, 1}}));
    say(OverrideKind::FollowAnime, 1);
    QCOMPARE(standings(), QStringLiteral("2:missing/confirmed")); // nobody has looked at the pair yet
    const MatchDecision decision = need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        const AnimeIndex index({record});
        const MatchDecision settled = AniListTable(tx).settle({work, one}, index.answer(one), index);
        AnimeGapTable(tx).bringUpToDate();
        return settled;
    }));
    QCOMPARE(decision, MatchDecision::Review);
    QCOMPARE(standings(), QString());
    QCOMPARE(query(QStringLiteral("anime_links"), {QStringLiteral("verdict=review")}).size(), 1);
    QCOMPARE(number("SELECT count(*) FROM identifiers WHERE scheme = 'anilist'"), 0);
}

void TestAnimeGapTable::aDayComes()
{
    story();
    say(OverrideKind::FollowAnime, 1);
    AniListAnime third = recordOf(3, "Third", {2026, 4, 5}, {{prequel, 2}});
    hear(third, 60s);
    lookAgain();
    QCOMPARE(standings(), QStringLiteral("2:missing/confirmed 3:missing/confirmed"));
}

void TestAnimeGapTable::theSameAnswerChangesNothing()
{
    story();
    say(OverrideKind::FollowAnime, 1);
    const QString told = text("SELECT changed_at FROM anilist_records WHERE id = 100");
    const qint64 saidAt = number("SELECT said_at FROM anilist_records WHERE id = 100");
    const qint64 id = number("SELECT id FROM wanted_anime WHERE anime_key = 'mal:2'");
    hear(recordOf(1, "First", {2014, 4, 5}, {{sequel, 2}}), 60s);
    lookAgain();
    QCOMPARE(text("SELECT changed_at FROM anilist_records WHERE id = 100"), told);
    QVERIFY(number("SELECT said_at FROM anilist_records WHERE id = 100") > saidAt);
    QCOMPARE(number("SELECT id FROM wanted_anime WHERE anime_key = 'mal:2'"), id);
}

void TestAnimeGapTable::anOlderAnswerChangesNothing()
{
    story();
    hear(recordOf(1, "Older", {2014, 4, 5}, {{sequel, 77}}), -60s);
    QCOMPARE(text("SELECT title FROM anilist_records WHERE id = 100"), QStringLiteral("First"));
    QCOMPARE(number("SELECT count(*) FROM anilist_relations WHERE from_id = 100"), 1);
}

void TestAnimeGapTable::aRecordIsOfOneWork()
{
    const Anime one = numbered(1);
    Anime twin = one;
    twin.malId = 2;
    const WorkId first = upsert(one).id;
    const WorkId second = upsert(twin).id;
    AniListAnime record = recordOf(1, "Work 1", one.airedFrom, {});
    record.episodes = one.episodes;
    hear(record);
    const auto settle = [&](WorkId work, Anime anime, qint64 bridge) {
        record.malId = bridge;
        const AnimeIndex index({record});
        anime.malId = bridge;
        return need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            return AniListTable(tx).settle({work, anime}, index.answer(anime), index);
        }));
    };
    QCOMPARE(settle(first, one, 1), MatchDecision::Automatic);
    QCOMPARE(settle(second, twin, 2), MatchDecision::Review); // theirs is another's already
    QCOMPARE(number("SELECT work_id FROM identifiers WHERE scheme = 'anilist'"), first.value());
}

void TestAnimeGapTable::whoWaitsLongestIsAskedFirst()
{
    const WorkId first = upsert(numbered(1)).id;
    const WorkId second = upsert(numbered(2)).id;
    const WorkId third = upsert(numbered(3)).id;
    need(store().write([&](WriteTx &tx) {
        AniListTable table(tx);
        table.noteAsked(first, tx.now() - 1s);
        table.noteAsked(third, tx.now() + 24h);
    }));
    const auto due = need(store().read([](ReadTx &tx) { return AniListRows(tx).due(tx.now(), 10); }));
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).work, second);
    QCOMPARE(due.at(1).work, first);
    QCOMPARE(due.at(0).anime.malId, 2);
    QCOMPARE(due.at(0).anime.airedFrom, numbered(2).airedFrom);
    QCOMPARE(due.at(0).anime.titles, numbered(2).titles);
    QCOMPARE(need(store().read([](ReadTx &tx) { return AniListRows(tx).countDue(tx.now()); })), 2);
}

void TestAnimeGapTable::rowsForScripts()
{
    story();
    say(OverrideKind::FollowAnime, 1);
    const QList<QJsonObject> rows = query(QStringLiteral("wanted"), {QStringLiteral("medium=anime")});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).value(QLatin1String("key")).toString(), QStringLiteral("mal:2"));
    QCOMPARE(rows.at(0).value(QLatin1String("series")).toString(), QStringLiteral("First"));
    QCOMPARE(rows.at(0).value(QLatin1String("bond")).toString(), QStringLiteral("sequel"));
    QCOMPARE(rows.at(0).value(QLatin1String("kind")).toString(), QStringLiteral("series"));
    QCOMPARE(rows.at(0).value(QLatin1String("parts"))[QLatin1String("adjacency")].toDouble(), 20.0);
    QVERIFY(rows.at(0).value(QLatin1String("series_id")).isNull());
    QCOMPARE(query(QStringLiteral("wanted"), {QStringLiteral("standing=upcoming")}).size(), 1);
    QCOMPARE(query(QStringLiteral("anime_relations"), {QStringLiteral("from=anilist:100")}).size(), 1);
}

void TestAnimeGapTable::whatBelongsToNothingGoes()
{
    story();
    say(OverrideKind::FollowAnime, 1);
    say(OverrideKind::IgnoreAnime, 1); // which ends that it is followed
    QCOMPARE(standings(), QString());
}

void TestAnimeGapTable::aWordHoldsWhenTheNumberBecomesKnown()
{
    AniListAnime second = recordOf(2, "Second", {2016, 4, 5}, {{prequel, 1}});
    second.malId.reset();
    AniListAnime first = recordOf(1, "First", {2014, 4, 5}, {{sequel, 2}});
    first.relations.first().malId.reset();
    hear(first);
    hear(second);
    say(OverrideKind::FollowAnime, 1);
    QCOMPARE(standings(), QStringLiteral("anilist:101:missing/confirmed"));
    speak([](Overruling &words) { return words.sayOfAnime(OverrideKind::IgnoreAnime, {aniListKey(101)}); });
    QCOMPARE(standings(), QStringLiteral("anilist:101:ignored/ignored"));
    second.malId = 2; // which the first one's record does not tell yet
    hear(second, 60s);
    lookAgain();
    QCOMPARE(standings(), QStringLiteral("2:ignored/ignored"));
}

void TestAnimeGapTable::noRelationsAreNoAnswer()
{
    const WorkId work = upsert(numbered(1)).id;
    const auto tell = [&](const QList<AnimeRelation> &relations) {
        need(store().write([&](WriteTx &tx) {
            AnimeDetails details;
            details.relations = relations;
            DetailTable(tx).replace(work, details);
        }));
        return number("SELECT count(*) FROM relations");
    };
    QCOMPARE(tell({malRelation("Sequel", 2), malRelation("Side Story", 3)}), 2);
    QCOMPARE(tell({}), 2);
    QCOMPARE(tell({malRelation("Sequel", 2)}), 1);
}

QTEST_GUILESS_MAIN(TestAnimeGapTable)
#include "test_animegaptable.moc"
