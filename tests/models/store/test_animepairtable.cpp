// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animegaptable.h"
#include "models/store/animegraph.h"
#include "models/store/animepairtable.h"
#include "models/store/queryview.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
/// What MyAnimeList has as `number`; without a bridge unless `malId` says otherwise.
AniListAnime recordOf(qint64 id, qint64 number, std::optional<qint64> malId = {})
{
    const Anime anime = numbered(number);
    AniListAnime record;
    record.id = id;
    record.malId = malId;
    record.type = QStringLiteral("ANIME");
    record.romaji = anime.title;
    record.format = QStringLiteral("TV");
    record.status = QStringLiteral("FINISHED");
    record.start = anime.airedFrom;
    record.episodes = anime.episodes;
    return record;
}
} // namespace

/// Which anime of the two sources are one: by the rule, by a person, and after that was taken back; on both dialects.
class TestAnimePairTable final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void whatIsUnsureWaits();
    void aPersonSettlesAPair();
    void aRefusedPairDoesNotComeBack();
    void aniListDoesNotHaveIt();
    void aWordWinsOverTheRule();
    void ofTwoWordsTheLaterHolds();
    void aRecordPassesFromOneToAnother();
    void aWordMayComeBeforeItsWork();
    void aNamedRecordIsAskedFor();
    void titlesAloneProveWhatHasNoNumber();
    void thePairTellsWhatBelongsTogether();
    void rowsForScripts();

private:
    WorkId put(qint64 number) { return upsert(numbered(number)).id; }
    void hear(const QList<AniListAnime> &records);
    MatchDecision settle(WorkId work, qint64 number, const QList<AniListAnime> &records);
    ActId pair(qint64 malId, qint64 aniListId)
    {
        return speak([=](Overruling &words) { return words.pairAnime(malId, aniListId); });
    }
    QString linked() ///< "1=101 2=102"
    {
        return joined("SELECT m.value || '=' || i.value FROM identifiers i JOIN identifiers m ON m.work_id = i.work_id "
                      "AND m.scheme = 'mal' WHERE i.scheme = 'anilist' ORDER BY m.value");
    }
    QString waiting(); ///< "1:101,102 2:103"
    QString joined(std::string_view sql);
};

void TestAnimePairTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) {
        for (const char *table : {"overrides", "wanted_anime", "anilist_records", "anime_lookups", "identifiers"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

void TestAnimePairTable::hear(const QList<AniListAnime> &records)
{
    need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        for (const AniListAnime &record : records) {
            AniListTable(tx).keep(record, tx.now());
        }
    }));
}

/// A lookup that came to these.
MatchDecision TestAnimePairTable::settle(WorkId work, qint64 number, const QList<AniListAnime> &records)
{
    hear(records);
    return need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        const AnimeIndex index(std::vector<AniListAnime>(records.cbegin(), records.cend()));
        const Anime anime = numbered(number);
        return AniListTable(tx).settle({work, anime}, index.answer(anime), index);
    }));
}

QString TestAnimePairTable::joined(std::string_view sql)
{
    const QStringList rows
        = need(store().read([&](ReadTx &tx) { return tx.all(sql, [](const Row &row) { return row.text(0); }); }));
    return rows.join(u' ');
}

QString TestAnimePairTable::waiting()
{
    return need(store().read([](ReadTx &tx) {
        const AnimePairRows rows(tx);
        QStringList pairs;
        for (const WaitingPair &pair : rows.waiting()) {
            QStringList ids;
            for (const PairCandidate &one : rows.candidates(AniListRows(tx).anime(pair.work).value())) {
                ids.append(QString::number(one.record.id));
            }
            if (ids.size() != pair.candidates) {
                ids.append(QStringLiteral("not %1").arg(pair.candidates));
            }
            pairs.append(QStringLiteral("%1:%2").arg(pair.malId).arg(ids.join(u',')));
        }
        return pairs.join(u' ');
    }));
}

void TestAnimePairTable::whatIsUnsureWaits()
{
    const WorkId first = put(1);
    AniListAnime film = recordOf(102, 1);
    film.format = QStringLiteral("MOVIE");
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 77), film}), MatchDecision::Review);
    QCOMPARE(waiting(), QStringLiteral("1:101,102"));
    QCOMPARE(linked(), QString());
    const auto candidates = need(
        store().read([&](ReadTx &tx) { return AnimePairRows(tx).candidates(AniListRows(tx).anime(first).value()); }));
    QCOMPARE(objectionsTo(candidates.at(0).match), QList<AnimeObjection>{AnimeObjection::OtherNumber});
    QCOMPARE(objectionsTo(candidates.at(1).match), QList<AnimeObjection>{AnimeObjection::OtherForm});
    QCOMPARE(candidates.at(0).record.romaji, numbered(1).title);
}

void TestAnimePairTable::aPersonSettlesAPair()
{
    const WorkId first = put(1);
    settle(first, 1, {recordOf(101, 1, 77), recordOf(102, 1, 78)});
    const ActId act = pair(1, 102);
    QVERIFY(act.isValid());
    QCOMPARE(linked(), QStringLiteral("1=102"));
    QCOMPARE(waiting(), QString());
    QVERIFY(!pair(1, 102).isValid()); // said before
    QCOMPARE(takeBack(act), 1);
    QCOMPARE(linked(), QString());
    QCOMPARE(waiting(), QStringLiteral("1:101,102"));
}

void TestAnimePairTable::aRefusedPairDoesNotComeBack()
{
    const WorkId first = put(1);
    const QList<AniListAnime> found{recordOf(101, 1, 77), recordOf(102, 1, 78)};
    settle(first, 1, found);
    const ActId act = speak([](Overruling &words) { return words.refusePairs(1, {101}); });
    QCOMPARE(waiting(), QStringLiteral("1:102"));
    settle(first, 1, found);
    QCOMPARE(waiting(), QStringLiteral("1:102"));
    QCOMPARE(settle(first, 1, {found.constFirst()}), MatchDecision::None);
    takeBack(act);
    QCOMPARE(waiting(), QStringLiteral("1:101,102"));
}

void TestAnimePairTable::aniListDoesNotHaveIt()
{
    const WorkId first = put(1);
    const auto due
        = [this] { return need(store().read([](ReadTx &tx) { return AniListRows(tx).countDue(tx.now()); })); };
    settle(first, 1, {recordOf(101, 1, 77)});
    QCOMPARE(due(), 1);
    const ActId act = speak([](Overruling &words) { return words.refuseAllPairs(1); });
    QCOMPARE(waiting(), QString());
    QCOMPARE(due(), 0); // nobody needs to ask again
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1)}), MatchDecision::None);
    QCOMPARE(linked(), QString());
    takeBack(act);
    QCOMPARE(due(), 1);
    QCOMPARE(waiting(), QStringLiteral("1:101"));
}

void TestAnimePairTable::aWordWinsOverTheRule()
{
    const WorkId first = put(1);
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1)}), MatchDecision::Automatic);
    QCOMPARE(linked(), QStringLiteral("1=101"));
    const ActId refused = speak([](Overruling &words) { return words.refusePairs(1, {101}); });
    QCOMPARE(linked(), QString());
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1)}), MatchDecision::None);
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1), recordOf(102, 1)}), MatchDecision::Review); // the next is no proof
    AniListAnime later = recordOf(102, 1);
    later.start.year += 1;
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1), later}), MatchDecision::Review);
    QCOMPARE(text("SELECT doubt FROM anime_links WHERE anilist_id = 102"),
             QStringLiteral("score")); // nothing rivals it
    QCOMPARE(linked(), QString());
    const ActId paired = pair(1, 102);
    QCOMPARE(linked(), QStringLiteral("1=102"));
    takeBack(paired);
    takeBack(refused);
    QCOMPARE(linked(), QStringLiteral("1=101")); // as the rule had it
}

void TestAnimePairTable::ofTwoWordsTheLaterHolds()
{
    put(1);
    put(2);
    pair(1, 101);
    const ActId other = pair(1, 102);
    QCOMPARE(linked(), QStringLiteral("1=102"));
    takeBack(other);
    QCOMPARE(linked(), QStringLiteral("1=101"));
    const ActId taken = pair(2, 101); // a record is of one anime
    QCOMPARE(linked(), QStringLiteral("2=101"));
    takeBack(taken);
    QCOMPARE(linked(), QStringLiteral("1=101"));
    const ActId none = speak([](Overruling &words) { return words.refuseAllPairs(1); });
    QCOMPARE(linked(), QString());
    takeBack(none);
    QCOMPARE(linked(), QStringLiteral("1=101"));
    speak([](Overruling &words) { return words.refusePairs(1, {101}); });
    QCOMPARE(linked(), QString());
}

void TestAnimePairTable::aRecordPassesFromOneToAnother()
{
    const WorkId first = put(1);
    put(2);
    settle(first, 1, {recordOf(101, 1, 1)});
    const ActId act = pair(2, 101);
    QCOMPARE(linked(), QStringLiteral("2=101"));
    QCOMPARE(settle(first, 1, {recordOf(101, 1, 1)}), MatchDecision::None);
    QCOMPARE(linked(), QStringLiteral("2=101"));
    takeBack(act);
    QCOMPARE(linked(), QStringLiteral("1=101"));
}

void TestAnimePairTable::aWordMayComeBeforeItsWork()
{
    pair(1, 101);
    QCOMPARE(linked(), QString());
    put(1);
    need(store().write([](WriteTx &tx) {
        lockWorks(tx);
        AnimePairTable(tx).followAll();
    }));
    QCOMPARE(linked(), QStringLiteral("1=101"));
}

void TestAnimePairTable::aNamedRecordIsAskedFor()
{
    const auto unheard = [this] { return need(store().read([](ReadTx &tx) { return AnimePairRows(tx).unheard(); })); };
    pair(1, 105);
    pair(2, 101);
    QCOMPARE(unheard(), (QList<qint64>{101, 105}));
    hear({recordOf(105, 1)});
    QCOMPARE(unheard(), QList<qint64>{101});
}

void TestAnimePairTable::titlesAloneProveWhatHasNoNumber()
{
    const WorkId first = put(1);
    const WorkId second = put(2);
    AniListAnime undated = recordOf(102, 2);
    undated.start = {};
    QCOMPARE(settle(first, 1, {recordOf(101, 1)}), MatchDecision::Automatic);
    QCOMPARE(settle(second, 2, {undated}), MatchDecision::Review);
    QCOMPARE(linked(), QStringLiteral("1=101"));
    QCOMPARE(waiting(), QStringLiteral("2:102"));
}

/// What was not taken for one is one by a person's word, and the other way round, also where no work is in the store.
void TestAnimePairTable::thePairTellsWhatBelongsTogether()
{
    AniListAnime sequel = recordOf(102, 2);
    AniListRelation back;
    back.relation = QStringLiteral("PREQUEL");
    back.id = 101;
    back.type = QStringLiteral("ANIME");
    sequel.relations = {back};
    hear({recordOf(101, 1, 9), sequel});
    const auto keys = [this] { return joined("SELECT anime_key FROM wanted_anime ORDER BY anime_key"); };
    speak([](Overruling &words) { return words.sayOfAnime(OverrideKind::FollowAnime, {malKey(1)}); });
    QCOMPARE(keys(), QString());
    const ActId first = pair(1, 101);
    QCOMPARE(keys(), QStringLiteral("anilist:102"));
    const ActId second = pair(2, 102);
    QCOMPARE(keys(), QStringLiteral("mal:2"));
    takeBack(second);
    takeBack(first);
    QCOMPARE(keys(), QString());
    speak([](Overruling &words) { return words.sayOfAnime(OverrideKind::FollowAnime, {malKey(9)}); });
    QCOMPARE(keys(), QStringLiteral("anilist:102")); // by the number that AniList gives
    speak([](Overruling &words) { return words.refusePairs(9, {101}); });
    QCOMPARE(keys(), QString());
}

void TestAnimePairTable::rowsForScripts()
{
    settle(put(1), 1, {recordOf(101, 1, 77), recordOf(102, 1, 78)});
    const auto said = [this] {
        QStringList words;
        const QueryView view = need(QueryView::prepare({QStringLiteral("anime_links"), {}, {}, std::nullopt}));
        need(store().read([&](ReadTx &tx) {
            view.each(tx, [&](const QJsonObject &row) { words.append(row.value(QLatin1String("said")).toString()); });
        }));
        return words.join(u',');
    };
    QCOMPARE(said(), QStringLiteral(","));
    speak([](Overruling &words) { return words.refusePairs(1, {101}); });
    QCOMPARE(said(), QStringLiteral("other,"));
    pair(1, 102);
    QCOMPARE(said(), QStringLiteral("other,same"));
    speak([](Overruling &words) { return words.refuseAllPairs(1); });
    QCOMPARE(said(), QStringLiteral("none,none"));
}

QTEST_GUILESS_MAIN(TestAnimePairTable)
#include "test_animepairtable.moc"
