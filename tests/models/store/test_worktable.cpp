// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/detailtable.h"
#include "tests/support/explain.h"
#include "tests/support/workdesk.h"

#include <QTest>

#include <functional>
#include <future>

using namespace kuramori;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Novelty)

class TestWorkTable final : public QObject, private WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyValueIsKept_data() { FreshStores::addDialects(); }
    void everyValueIsKept();
    void unknownIsNull_data() { FreshStores::addDialects(); }
    void unknownIsNull();
    void novelty_data();
    void novelty();
    void anUnchangedRecordWritesNothing_data() { FreshStores::addDialects(); }
    void anUnchangedRecordWritesNothing();
    void tagsFollowTheRecord_data() { FreshStores::addDialects(); }
    void tagsFollowTheRecord();
    void aTagIsRenamedInPlace_data() { FreshStores::addDialects(); }
    void aTagIsRenamedInPlace();
    void tagsOfEarlierPagesAreNotLookedUpAgain_data() { FreshStores::addDialects(); }
    void tagsOfEarlierPagesAreNotLookedUpAgain();
    void aCountNotToldLeavesTheLast_data() { FreshStores::addDialects(); }
    void aCountNotToldLeavesTheLast();
    void detailsReplaceWhatWasRead_data() { FreshStores::addDialects(); }
    void detailsReplaceWhatWasRead();
    void twoMachinesBringTheSameTags_data() { FreshStores::addDialects(); }
    void twoMachinesBringTheSameTags();
    void everyStatementHasItsIndex_data() { FreshStores::addDialects(); }
    void everyStatementHasItsIndex();
};

void TestWorkTable::init()
{
    QFETCH(Dialect, dialect);
    begin(dialect);
}

void TestWorkTable::everyValueIsKept()
{
    const Upserted work = upsert(frieren());
    QCOMPARE(work.novelty, Novelty::New);
    QVERIFY(work.id.isValid());
    const auto row = store().read([&](ReadTx &tx) {
        return tx.first("SELECT w.kind, w.title, w.title_key, i.value, a.type, a.status, a.source_material, a.rating, "
                        "a.aired_from, a.aired_to, a.episodes, a.duration_seconds, a.season, a.score, a.scored_by, "
                        "a.rank, a.popularity, a.members, a.favorites, a.search_text "
                        "FROM works w JOIN anime a ON a.work_id = w.id JOIN identifiers i ON i.work_id = w.id",
                        [](const Row &values) {
                            QStringList texts;
                            for (int column = 0; column < 20; ++column) {
                                texts << values.text(column);
                            }
                            return texts.join(u'|');
                        });
    });
    QVERIFY(row);
    QCOMPARE(**row,
             QString::fromUtf8("anime|Sousou no Frieren|sousou no frieren|52991|TV|Finished Airing|Manga|PG-13|"
                               "2023-09-29|2024-03-22|28|1440|20234|9.27|882662|1|104|1431842|89236|"
                               "sousou no frieren\n葬送のフリーレン"));
    Anime shown;
    readFacts(text("SELECT facts FROM anime"), shown);
    QCOMPARE(shown.titles, frieren().titles);
    QCOMPARE(shown.trailerId, frieren().trailerId);
    QCOMPARE(shown.coverUrl, frieren().coverUrl);
}

void TestWorkTable::unknownIsNull()
{
    Anime anime;
    anime.malId = 7;
    anime.title = QStringLiteral("Seven");
    upsert(anime);
    QCOMPARE(number("SELECT count(*) FROM anime WHERE type IS NULL AND status IS NULL AND source_material IS NULL "
                    "AND episodes IS NULL AND duration_seconds IS NULL AND rating IS NULL AND aired_from IS NULL "
                    "AND aired_to IS NULL AND season IS NULL AND score IS NULL AND scored_by IS NULL AND rank IS NULL "
                    "AND popularity IS NULL AND members IS NULL AND favorites IS NULL AND details_at IS NULL"),
             1);
}

void TestWorkTable::novelty_data()
{
    using Change = std::function<void(Anime &)>;
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<std::function<void(Anime &)>>("change");
    QTest::addColumn<Novelty>("novelty");
    const std::initializer_list<std::tuple<const char *, Change, Novelty>> changes{
        {"nothing", [](Anime &) {}, Novelty::Unchanged},
        {"score", [](Anime &a) { a.score = 9.28; }, Novelty::FiguresOnly},
        {"score gone", [](Anime &a) { a.score.reset(); }, Novelty::FiguresOnly},
        {"scored by", [](Anime &a) { a.scoredBy = 1; }, Novelty::FiguresOnly},
        {"rank", [](Anime &a) { a.rank = 2; }, Novelty::FiguresOnly},
        {"popularity", [](Anime &a) { a.popularity = 2; }, Novelty::FiguresOnly},
        {"members", [](Anime &a) { a.members = 2; }, Novelty::FiguresOnly},
        {"favorites", [](Anime &a) { a.favorites.reset(); }, Novelty::FiguresOnly},
        {"title", [](Anime &a) { a.title += u'!'; }, Novelty::Changed},
        {"synonym",
         [](Anime &a) {
             a.titles.append({QStringLiteral("Synonym"), QStringLiteral("F")});
         },
         Novelty::Changed},
        {"type", [](Anime &a) { a.type = QStringLiteral("ONA"); }, Novelty::Changed},
        {"material", [](Anime &a) { a.sourceMaterial.clear(); }, Novelty::Changed},
        {"episodes", [](Anime &a) { a.episodes = 29; }, Novelty::Changed},
        {"status", [](Anime &a) { a.status = QStringLiteral("Currently Airing"); }, Novelty::Changed},
        {"first day", [](Anime &a) { a.airedFrom.day = 28; }, Novelty::Changed},
        {"last day", [](Anime &a) { a.airedTo.day = 23; }, Novelty::Changed},
        {"duration", [](Anime &a) { a.durationSeconds.reset(); }, Novelty::Changed},
        {"rating", [](Anime &a) { a.rating = QStringLiteral("R"); }, Novelty::Changed},
        {"season", [](Anime &a) { a.season.reset(); }, Novelty::Changed},
        {"trailer", [](Anime &a) { a.trailerId.clear(); }, Novelty::Changed},
        {"cover", [](Anime &a) { a.coverUrl.clear(); }, Novelty::Changed},
        {"broadcast", [](Anime &a) { a.broadcastDay = QStringLiteral("Friday"); }, Novelty::Changed},
        {"genre gone", [](Anime &a) { a.entities.removeFirst(); }, Novelty::Changed},
        {"studio renamed", [](Anime &a) { a.entities.last().name = QStringLiteral("MAD"); }, Novelty::Changed},
        // What is wrong with a figure is a finding, and findings are facts.
        {"impossible score", [](Anime &a) { a.score = 99; }, Novelty::Changed},
    };
    for (const auto &[name, change, result] : changes) {
        QTest::addRow("sqlite %s", name) << Dialect::Sqlite << change << result;
    }
    QTest::addRow("postgresql nothing") << Dialect::PostgreSql << Change([](Anime &) {}) << Novelty::Unchanged;
    QTest::addRow("postgresql score") << Dialect::PostgreSql << Change([](Anime &a) { a.score = 9.1; })
                                      << Novelty::FiguresOnly;
    QTest::addRow("postgresql type") << Dialect::PostgreSql << Change([](Anime &a) { a.type.clear(); })
                                     << Novelty::Changed;
}

void TestWorkTable::novelty()
{
    QFETCH(std::function<void(Anime &)>, change);
    const WorkId id = upsert(frieren()).id;
    Anime anime = frieren();
    change(anime);
    const Upserted again = upsert(anime);
    QCOMPARE(again.id, id);
    QTEST(again.novelty, "novelty");
    QCOMPARE(upsert(anime).novelty, Novelty::Unchanged);
    QCOMPARE(number("SELECT count(*) FROM works"), 1);
}

void TestWorkTable::anUnchangedRecordWritesNothing()
{
    upsert(frieren());
    clock().advance(24h);
    const auto touched = store().write([&](WriteTx &tx) {
        WorkTable(tx).upsert(AnimeRecord::of(checked(frieren(), today)));
        return tx.touched();
    });
    QVERIFY(touched && !*touched);
    QCOMPARE(number("SELECT count(*) FROM works WHERE updated_at > created_at"), 0);
    Anime moved = frieren();
    moved.members = 5;
    upsert(moved);
    QCOMPARE(number("SELECT count(*) FROM works WHERE updated_at > created_at"), 0);
    moved.episodes = 29;
    upsert(moved);
    QCOMPARE(number("SELECT count(*) FROM works WHERE updated_at > created_at"), 1);
    QCOMPARE(number("SELECT members FROM anime"), 5);
}

void TestWorkTable::tagsFollowTheRecord()
{
    const char *names = "SELECT t.kind || ' ' || t.name FROM work_tags wt JOIN tags t ON t.id = wt.tag_id "
                        "ORDER BY t.kind, t.name";
    const auto tags = [&] {
        return store()
            .read([&](ReadTx &tx) {
                return QStringList(tx.all(names, [](const Row &row) { return row.text(0); })).join(u',');
            })
            .value_or(QString());
    };
    upsert(frieren());
    QCOMPARE(tags(), QStringLiteral("genre Adventure,studio Madhouse"));
    Anime anime = frieren();
    anime.entities.first() = {QStringLiteral("genre"), 8, QStringLiteral("Drama")};
    anime.entities.append(anime.entities.first()); // twice in one record
    upsert(anime);
    QCOMPARE(tags(), QStringLiteral("genre Drama,studio Madhouse"));
    QCOMPARE(number("SELECT count(*) FROM tags"), 3);
}

void TestWorkTable::aTagIsRenamedInPlace()
{
    upsert(frieren());
    Anime other = numbered(2);
    other.entities.last().name = QStringLiteral("MADHOUSE");
    upsert(other);
    QCOMPARE(number("SELECT count(*) FROM tags WHERE kind = 'studio'"), 1);
    QCOMPARE(text("SELECT name FROM tags WHERE kind = 'studio'"), QStringLiteral("MADHOUSE"));
}

void TestWorkTable::tagsOfEarlierPagesAreNotLookedUpAgain()
{
    const auto bring = [&](const Anime &anime, const KnownTags &committed) {
        return store()
            .write([&](WriteTx &tx) {
                WorkTable works(tx, committed);
                works.upsert(AnimeRecord::of(checked(anime, today)));
                return works.foundTags();
            })
            .value();
    };
    const KnownTags first = bring(frieren(), {});
    QCOMPARE(first.size(), 2);
    Anime second = numbered(2);
    second.entities = frieren().entities;
    QCOMPARE(bring(second, first).size(), 0);
    QCOMPARE(number("SELECT count(*) FROM work_tags"), 4);
    second.entities.last().name = QStringLiteral("MADHOUSE");
    QCOMPARE(bring(second, first).size(), 1); // known, but by another name
    QCOMPARE(number("SELECT count(*) FROM tags"), 2);
    QCOMPARE(text("SELECT name FROM tags WHERE kind = 'studio'"), QStringLiteral("MADHOUSE"));
}

void TestWorkTable::aCountNotToldLeavesTheLast()
{
    const NamedEntity genre{QStringLiteral("genre"), 2, QStringLiteral("Adventure")};
    const auto tell = [&](std::optional<qint64> count) {
        return store().write([&](WriteTx &tx) { TagTable(tx).store(genre, count); }).has_value();
    };
    QVERIFY(tell(4561));
    QVERIFY(tell({}));
    QCOMPARE(number("SELECT count FROM tags"), 4561);
}

void TestWorkTable::detailsReplaceWhatWasRead()
{
    const WorkId id = upsert(frieren()).id;
    const auto replace = [&](const AnimeDetails &details) {
        return store().write([&](WriteTx &tx) { DetailTable(tx).replace(id, details); }).has_value();
    };
    const QString sequel = QStringLiteral("Sequel");
    AnimeDetails details;
    details.relations = {{sequel, QStringLiteral("anime"), 59978, QStringLiteral("2nd Season")}};
    details.streaming = {{QStringLiteral("Crunchyroll"), QUrl(QStringLiteral("https://crunchyroll.com"))}};
    details.statistics = AnimeStatistics{1, 2, 3, 4, 5, 15, {{10, 7}}};
    details.recommendations = QList<AnimeRecommendation>{{33352, QStringLiteral("Violet Evergarden"), 28}};
    QVERIFY(replace(details));
    QCOMPARE(text("SELECT votes FROM statistics"), QStringLiteral("[[10,7]]"));
    QCOMPARE(number("SELECT plan_to_watch FROM statistics"), 5);
    QCOMPARE(number("SELECT votes FROM recommendations"), 28);
    QVERIFY(number("SELECT details_at FROM anime") > 0);

    details.relations = {{sequel, QStringLiteral("anime"), 1, QStringLiteral("Third")}};
    details.streaming.clear();
    details.statistics.reset();
    details.recommendations.reset();
    QVERIFY(replace(details));
    QCOMPARE(text("SELECT target_name FROM relations"), QStringLiteral("Third"));
    QCOMPARE(number("SELECT count(*) FROM streaming_links"), 0);
    QCOMPARE(number("SELECT count(*) FROM statistics"), 1); // was not read, so it stays
    QCOMPARE(number("SELECT count(*) FROM recommendations"), 1);
}

void TestWorkTable::twoMachinesBringTheSameTags()
{
    const auto bring = [this](qint64 first, bool backwards) {
        bool allWell = true;
        for (qint64 round = 0; round < 10; ++round) {
            Anime anime = numbered(first + round);
            anime.entities.clear();
            for (qint64 tag = 1; tag <= 20; ++tag) {
                const qint64 number = round * 100 + (backwards ? 21 - tag : tag);
                anime.entities.append({QStringLiteral("theme"), number, QString::number(number)});
            }
            const auto done = store().write([&](WriteTx &tx) {
                lockWorks(tx);
                WorkTable(tx).upsert(AnimeRecord::of(checked(anime, today)));
            });
            allWell = allWell && done.has_value();
        }
        return allWell;
    };
    auto other = std::async(std::launch::async, bring, 1, true);
    QVERIFY(bring(1001, false));
    QVERIFY(other.get());
    QCOMPARE(number("SELECT count(*) FROM tags"), 200);
    QCOMPARE(number("SELECT count(*) FROM work_tags"), 400);
}

void TestWorkTable::everyStatementHasItsIndex()
{
    for (const std::string_view sql :
         {"SELECT w.id FROM identifiers i JOIN works w ON w.id = i.work_id JOIN anime a ON a.work_id = w.id "
          "WHERE i.scheme = 'mal' AND i.value = $1",
          "SELECT i.value FROM works w JOIN anime a ON a.work_id = w.id "
          "JOIN identifiers i ON i.work_id = w.id AND i.scheme = 'mal' "
          "WHERE w.kind = 'anime' AND w.title_key = $1 AND w.id <> $2 AND a.type = $3 AND a.aired_from = $4",
          "SELECT id FROM tags WHERE kind = $1 AND source_id = $2", "SELECT tag_id FROM work_tags WHERE work_id = $1",
          "SELECT id FROM findings WHERE source = $1 AND source_id = $2 AND state <> 'resolved'",
          "SELECT source_id FROM snapshot_entries WHERE crawl_id = $1",
          "SELECT score FROM snapshot_entries WHERE work_id = $1",
          "SELECT id FROM crawls WHERE source = $1 AND list = $2 AND day = $3"}) {
        const Plan plan = Plan::of(store(), sql);
        QVERIFY2(plan.scans().isEmpty(), qPrintable(plan.text()));
    }
}

QTEST_GUILESS_MAIN(TestWorkTable)
#include "test_worktable.moc"
