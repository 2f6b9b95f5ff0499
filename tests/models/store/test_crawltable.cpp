// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/crawltable.h"
#include "models/store/snapshottable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <map>

using namespace kuramori;

namespace
{
const QDate day(2026, 5, 7);
const QString source = QStringLiteral("jikan");
constexpr CrawlCounts tenWorks{10, 4, 3, 2, 3, 1, 2};
} // namespace

class TestCrawlTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneCrawlAListAndDay_data() { FreshStores::addDialects(); }
    void oneCrawlAListAndDay();
    void pagesCountInOrderAndOnce_data() { FreshStores::addDialects(); }
    void pagesCountInOrderAndOnce();
    void aStoppedCrawlGoesOn_data() { FreshStores::addDialects(); }
    void aStoppedCrawlGoesOn();
    void aCompleteCrawlStaysSo_data() { FreshStores::addDialects(); }
    void aCompleteCrawlStaysSo();
    void aListReadAgainReplacesTheFirstWhenWhole_data() { FreshStores::addDialects(); }
    void aListReadAgainReplacesTheFirstWhenWhole();
    void refusalsAreKept_data() { FreshStores::addDialects(); }
    void refusalsAreKept();
    void aWorkStandsOnceInASnapshot_data() { FreshStores::addDialects(); }
    void aWorkStandsOnceInASnapshot();
    void onlyCompleteCrawlsAreWhole_data() { FreshStores::addDialects(); }
    void onlyCompleteCrawlsAreWhole();

private:
    Crawl open(const SnapshotList &list = SnapshotList::top(), QDate on = day, JobId job = JobId(1))
    {
        const auto crawl = m_store->write([&](WriteTx &tx) { return CrawlTable(tx).open(source, list, on, job); });
        return crawl ? *crawl : Crawl();
    }
    Result<void> advance(CrawlId id, int page)
    {
        return m_store->write([&](WriteTx &tx) { CrawlTable(tx).advance(id, page, 7, tenWorks); });
    }
    Result<void> complete(CrawlId id)
    {
        return m_store->write([&](WriteTx &tx) { CrawlTable(tx).complete(id); });
    }
    Result<void> giveUp(CrawlId id, int page)
    {
        return m_store->write([&](WriteTx &tx) { CrawlTable(tx).giveUp(id, page); });
    }
    Result<void> addEntry(CrawlId crawl)
    {
        return m_store->write([&](WriteTx &tx) {
            Anime anime;
            anime.malId = 5114;
            anime.score = 9.11;
            anime.rank = 3;
            const WorkId work = WorkTable(tx).upsert(AnimeRecord::of(checked(anime, day))).id;
            SnapshotTable(tx).add(crawl, SnapshotEntry::of(anime, work, 3));
        });
    }
    qint64 number(std::string_view sql)
    {
        return m_store->read([&](ReadTx &tx) { return tx.number(sql); }).value_or(-1);
    }

    VirtualClock m_clock;
    FreshStores m_stores;
    std::map<Dialect, std::unique_ptr<Store>> m_opened; ///< one a dialect: to make a new one for each row costs more
    Store *m_store = nullptr;
};

void TestCrawlTable::init()
{
    QFETCH(Dialect, dialect);
    auto &store = m_opened[dialect];
    if (!store) {
        store = m_stores.open(dialect, m_clock);
    }
    m_store = store.get();
    const auto emptied = m_store->write([](WriteTx &tx) {
        for (const auto *table : {"crawls", "works", "tags"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    });
    QVERIFY(emptied);
}

void TestCrawlTable::oneCrawlAListAndDay()
{
    const Crawl first = open();
    QVERIFY(first.id.isValid());
    QCOMPARE(first.source, source);
    QCOMPARE(first.list, QStringLiteral("top"));
    QCOMPARE(first.day, day);
    QCOMPARE(first.state, CrawlState::Running);
    QCOMPARE(first.nextPage, 1);
    QCOMPARE(first.lastPage, 0);
    QVERIFY(!first.completedAt);
    QCOMPARE(open(SnapshotList::top(), day, JobId(2)).id, first.id);
    QVERIFY(open(SnapshotList::airing()).id != first.id);
    QVERIFY(open(SnapshotList::top(), day.addDays(1)).id != first.id);
    QCOMPARE(number("SELECT job_id FROM crawls WHERE list = 'top' AND day = '2026-05-07'"), 2);
}

void TestCrawlTable::pagesCountInOrderAndOnce()
{
    const CrawlId id = open().id;
    QVERIFY(advance(id, 1));
    for (const int page : {1, 3, 0}) {
        const auto done = advance(id, page);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
    }
    QVERIFY(advance(id, 2));
    const Crawl crawl = open();
    QCOMPARE(crawl.nextPage, 3);
    QCOMPARE(crawl.lastPage, 7);
    QCOMPARE(crawl.counts, (CrawlCounts{20, 8, 6, 4, 6, 2, 4}));
}

void TestCrawlTable::aStoppedCrawlGoesOn()
{
    const CrawlId id = open().id;
    QVERIFY(advance(id, 1));
    QVERIFY(advance(id, 2));
    QVERIFY(giveUp(id, 2)); // page 2 was no use
    QVERIFY(!advance(id, 2));
    const Crawl again = open();
    QCOMPARE(again.state, CrawlState::Running);
    QCOMPARE(again.nextPage, 2);
    QVERIFY(!again.completedAt);
    QVERIFY(advance(id, 2));
}

void TestCrawlTable::aCompleteCrawlStaysSo()
{
    const CrawlId id = open().id;
    QVERIFY(advance(id, 1));
    QVERIFY(complete(id));
    const Crawl again = open(SnapshotList::top(), day, JobId(1));
    QCOMPARE(again.id, id);
    QCOMPARE(again.state, CrawlState::Complete);
    QVERIFY(again.completedAt);
    QVERIFY(!advance(id, 2));
}

void TestCrawlTable::aListReadAgainReplacesTheFirstWhenWhole()
{
    const auto shown = [this] { return number("SELECT min(crawl_id) FROM snapshots"); };
    const CrawlId first = open().id;
    QVERIFY(addEntry(first));
    QVERIFY(advance(first, 1));
    QVERIFY(complete(first));
    const CrawlId second = open(SnapshotList::top(), day, JobId(9)).id;
    QVERIFY(second != first);
    QVERIFY(addEntry(second));
    QVERIFY(advance(second, 1));
    QCOMPARE(open(SnapshotList::top(), day, JobId(10)).id, second); // it goes on, whoever asks
    QCOMPARE(number("SELECT count(*) FROM snapshots"), 1);
    QCOMPARE(shown(), first.value());
    QVERIFY(complete(second));
    QCOMPARE(number("SELECT count(*) FROM snapshots"), 1);
    QCOMPARE(shown(), second.value());
    QCOMPARE(number("SELECT count(*) FROM crawls"), 1);
    QCOMPARE(number("SELECT count(*) FROM snapshot_entries"), 1);
}

void TestCrawlTable::refusalsAreKept()
{
    const CrawlId id = open().id;
    const auto done = m_store->write([&](WriteTx &tx) {
        CrawlTable(tx).addRefusals(id, 3, {{1, 5114, QStringLiteral("why")}, {25, {}, QStringLiteral("unreadable")}});
    });
    QVERIFY(done);
    QCOMPARE(number("SELECT count(*) FROM refusals WHERE page = 3"), 2);
    QCOMPARE(number("SELECT source_id FROM refusals WHERE position = 1"), 5114);
    QCOMPARE(number("SELECT count(*) FROM refusals WHERE source_id IS NULL AND reason = 'unreadable'"), 1);
}

void TestCrawlTable::aWorkStandsOnceInASnapshot()
{
    const CrawlId id = open().id;
    QVERIFY(addEntry(id));
    QCOMPARE(addEntry(id).error().kind, ErrorKind::Conflict);
    QVERIFY(addEntry(open(SnapshotList::airing()).id));
    const auto ids = m_store->read([&](ReadTx &tx) { return SnapshotRows(tx).sourceIds(id); });
    QCOMPARE(*ids, QSet<qint64>{5114});
    QCOMPARE(number("SELECT position FROM snapshots WHERE list = 'top' AND source_id = 5114 AND score > 9.1 "
                    "AND rank = 3 AND members IS NULL"),
             3);
}

void TestCrawlTable::onlyCompleteCrawlsAreWhole()
{
    const CrawlId id = open().id;
    QVERIFY(addEntry(id));
    const auto whole = [&] { return number("SELECT complete FROM snapshots"); };
    QCOMPARE(whole(), 0);
    QVERIFY(giveUp(id, 1));
    QCOMPARE(whole(), 0);
    QVERIFY(complete(id));
    QCOMPARE(whole(), 1);
}

QTEST_GUILESS_MAIN(TestCrawlTable)
#include "test_crawltable.moc"
