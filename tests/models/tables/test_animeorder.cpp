// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textkey.h"
#include "models/store/crawltable.h"
#include "models/store/snapshottable.h"
#include "models/store/worktable.h"
#include "models/tables/animeorder.h"
#include "models/tables/workdetails.h"
#include "tests/support/explain.h"
#include "tests/support/freshstores.h"
#include "tests/support/listeningconnection.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <map>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);

Anime anime(qint64 malId, const char *title, std::optional<double> score, std::optional<qint64> members)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QString::fromUtf8(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    anime.score = score;
    anime.members = members;
    return anime;
}

QList<Anime> shelf()
{
    QList<Anime> shelf{anime(1, "Cowboy Bebop", 8.75, 2'000'000), anime(2, "Akira", 8.16, std::nullopt),
                       anime(3, "100% Pascal", std::nullopt, 900), anime(4, "Élan", 8.75, 10)};
    shelf[0].titles.append({QStringLiteral("Japanese"), QString::fromUtf8("カウボーイビバップ")});
    shelf[0].season = SeasonOfYear{1998, Season::Spring};
    shelf[0].entities = {{QStringLiteral("studio"), 14, QStringLiteral("Sunrise")}};
    shelf[0].url = QUrl(QStringLiteral("https://myanimelist.net/anime/1"));
    return shelf;
}

QStringList malIds(ReadTx &tx, const std::vector<qint64> &ids)
{
    QStringList result;
    for (const qint64 id : ids) {
        result.append(*tx.first(
            "SELECT value FROM identifiers WHERE work_id = $1", [](const Row &row) { return row.text(0); }, id));
    }
    return result;
}
} // namespace

class TestAnimeOrder final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;

    std::map<Dialect, std::unique_ptr<Store>> m_filled; // read only from then on

    Store &filled(Dialect dialect)
    {
        std::unique_ptr<Store> &store = m_filled[dialect];
        if (!store) {
            store = m_stores.open(dialect, m_clock);
            need(store->write([](WriteTx &tx) {
                for (const Anime &each : shelf()) {
                    WorkTable(tx).upsert(AnimeRecord::of(checked(each, today)));
                }
            }));
        }
        return *store;
    }

private Q_SLOTS:
    void sortsAndFilters_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<AnimeQuery>("query");
        QTest::addColumn<QString>("expected");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            const auto row = [dialect](const char *name, const AnimeQuery &query, const char *expected) {
                QTest::addRow("%s, %s", name, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                    << dialect << query << QString::fromLatin1(expected);
            };
            const auto words
                = [](const char *text) { return textKey(QString::fromUtf8(text)).split(QLatin1Char(' ')); };
            row("title", {AnimeColumn::Title, false, {}}, "3 2 1 4");
            row("title, backwards", {AnimeColumn::Title, true, {}}, "4 1 2 3");
            row("score", {AnimeColumn::Score, true, {}}, "4 1 2 3");
            row("score upwards, unknown last", {AnimeColumn::Score, false, {}}, "2 1 4 3");
            row("members", {AnimeColumn::Members, true, {}}, "1 3 4 2");
            row("members upwards, unknown last", {AnimeColumn::Members, false, {}}, "4 3 1 2");
            row("season", {AnimeColumn::Season, true, {}}, "1 4 3 2");
            row("a word", {AnimeColumn::Title, false, words("BEBOP")}, "1");
            row("an accent more or less", {AnimeColumn::Title, false, words("elan")}, "4");
            row("Japanese", {AnimeColumn::Score, true, words("ビバップ")}, "1");
            row("all words", {AnimeColumn::Score, true, words("akira bebop")}, "");
            row("a wild card is a letter", {AnimeColumn::Score, true, {QStringLiteral("%")}}, "");
        }
    }
    void sortsAndFilters()
    {
        QFETCH(Dialect, dialect);
        QFETCH(AnimeQuery, query);
        QFETCH(QString, expected);
        Store &store = filled(dialect);
        const QStringList found = need(store.read([&](ReadTx &tx) { return malIds(tx, animeOrder(tx, query)); }));
        QCOMPARE(found.join(QLatin1Char(' ')), expected);
        for (int limit = 1; limit < found.size(); ++limit) {
            const auto first = need(store.read([&](ReadTx &tx) { return malIds(tx, animeOrder(tx, query, limit)); }));
            QCOMPARE(first, found.mid(0, limit));
        }
    }

    void everyOrderHasItsIndex_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<AnimeColumn>("column");
        QTest::addColumn<QString>("index");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            const auto row = [dialect](AnimeColumn column, const char *index) {
                QTest::addRow("%s, %s", index, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                    << dialect << column << QString::fromLatin1(index);
            };
            row(AnimeColumn::Title, "works_by_title");
            row(AnimeColumn::Score, "anime_by_score");
            row(AnimeColumn::Members, "anime_by_members");
            row(AnimeColumn::Season, "anime_by_season");
        }
    }
    void everyOrderHasItsIndex()
    {
        QFETCH(Dialect, dialect);
        QFETCH(AnimeColumn, column);
        QFETCH(QString, index);
        Store &store = filled(dialect);
        ListeningConnection listening(store);
        ReadTx tx(listening, m_clock.wall());
        for (const bool descending : {false, true}) {
            animeOrder(tx, {column, descending, {}}, 100);
        }
        QVERIFY(listening.heard.size() >= 2);
        for (const std::string &sql : listening.heard) { // one statement is of those whose value is unknown
            const Plan plan = Plan::of(store, sql);
            QVERIFY2(plan.uses(index), qPrintable(QString::fromStdString(sql) + u'\n' + plan.text()));
            // PostgreSQL sorts what it believes to be three rows.
            QVERIFY2(!plan.sorts() || dialect == Dialect::PostgreSql, qPrintable(plan.text()));
        }
    }

    void readsLinesInAnyNumber_data() { FreshStores::addDialects(); }
    void readsLinesInAnyNumber()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        need(store->write([](WriteTx &tx) {
            for (int i = 1; i <= 300; ++i) {
                WorkTable(tx).upsert(AnimeRecord::of(checked(anime(i, "One", 5, i), today)));
            }
        }));
        need(store->read([](ReadTx &tx) {
            std::vector<qint64> ids = animeOrder(tx, {});
            QCOMPARE(ids.size(), 300);
            QCOMPARE(animeLines(tx, ids).size(), 300);
            QCOMPARE(animeLines(tx, std::span(ids).first(128)).size(), 128);
            QCOMPARE(animeLines(tx, std::span(ids).first(1)).size(), 1);
            QCOMPARE(animeLines(tx, {}).size(), 0);
            const qint64 nobody = 1'000'000;
            QCOMPARE(animeLines(tx, std::span(&nobody, 1)).size(), 0);
        }));
    }

    void readsWhereTheCoverIs_data() { FreshStores::addDialects(); }
    void readsWhereTheCoverIs()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        Anime pictured = anime(1, "One", 5, 1);
        pictured.coverUrl = QUrl(QStringLiteral("https://cdn.example/images/anime/1/1l.jpg"));
        Anime bare = anime(2, "Two", 5, 1);
        bare.coverUrl.clear();
        need(store->write([&](WriteTx &tx) {
            WorkTable(tx).upsert(AnimeRecord::of(checked(pictured, today)));
            WorkTable(tx).upsert(AnimeRecord::of(checked(bare, today)));
        }));
        need(store->read([&](ReadTx &tx) {
            const std::vector<qint64> ids = animeOrder(tx, {});
            for (const AnimeLine &line : animeLines(tx, ids)) {
                const bool hasPicture = line.title == pictured.title;
                QCOMPARE(line.cover, hasPicture ? pictured.coverUrl.toString() : QString());
            }
        }));
    }

    void readsOneWorkInFull_data() { FreshStores::addDialects(); }
    void readsOneWorkInFull()
    {
        QFETCH(Dialect, dialect);
        Store &store = filled(dialect);
        const auto details = need(store.read([](ReadTx &tx) {
            const AnimeQuery bebop{AnimeColumn::Title, false, {QStringLiteral("bebop")}};
            return workDetails(tx, WorkId(animeOrder(tx, bebop).at(0)));
        }));
        QVERIFY(details);
        QCOMPARE(details->anime.malId, 1);
        QCOMPARE(details->anime.titles, shelf().constFirst().titles);
        QCOMPARE(details->anime.season, shelf().constFirst().season);
        QCOMPARE(details->anime.entities, shelf().constFirst().entities);
        QCOMPARE(details->anime.url, shelf().constFirst().url);
        QVERIFY(!details->detailsAt);
        QVERIFY(details->history.isEmpty());
        QVERIFY(!need(store.read([](ReadTx &tx) { return workDetails(tx, WorkId(1'000'000)); })));
    }

    void knowsTheMembersOfEachDay_data() { FreshStores::addDialects(); }
    void knowsTheMembersOfEachDay()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const QDate first(2026, 1, 30);
        const WorkId id = need(store->write([&](WriteTx &tx) {
            const WorkId work = WorkTable(tx).upsert(AnimeRecord::of(checked(anime(1, "One", 5, 1), today))).id;
            const auto snap = [&](const SnapshotList &list, int day, std::optional<qint64> members) {
                const CrawlId crawl = CrawlTable(tx)
                                          .open(QStringLiteral("jikan"), list, first.addDays(day),
                                                JobId(100 + 10 * day + (list == SnapshotList::airing() ? 1 : 0)))
                                          .id;
                SnapshotEntry entry;
                entry.sourceId = 1;
                entry.work = work;
                entry.position = 1;
                entry.members = members;
                SnapshotTable(tx).add(crawl, entry);
            };
            snap(SnapshotList::top(), 3, 900);
            snap(SnapshotList::top(), 0, 1000);
            snap(SnapshotList::airing(), 0, 1010); // a little later on the same day
            snap(SnapshotList::top(), 1, std::nullopt);
            return work;
        }));
        const QList<FiguresOfDay> days{{first, 1010}, {first.addDays(3), 900}};
        QCOMPARE(need(store->read([&](ReadTx &tx) { return workDetails(tx, id); }))->history, days);
    }
};

QTEST_GUILESS_MAIN(TestAnimeOrder)
#include "test_animeorder.moc"
