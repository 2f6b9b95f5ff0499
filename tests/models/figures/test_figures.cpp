// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/animefigures.h"
#include "models/figures/integrityfigures.h"
#include "models/figures/moverfigures.h"
#include "models/figures/overview.h"
#include "models/jobs/checkspec.h"
#include "models/store/checktable.h"
#include "models/store/crawltable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/scheduletable.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/putsnapshot.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <numeric>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate today(2026, 5, 7);

Anime anime(qint64 malId, std::optional<double> score, std::optional<SeasonOfYear> season, const QStringList &genres)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QStringLiteral("Work %1").arg(malId);
    anime.score = score;
    anime.season = season;
    for (const QString &genre : genres) {
        anime.entities.append({QStringLiteral("genre"), genre.size(), genre});
    }
    anime.entities.append({QStringLiteral("studio"), 1, QStringLiteral("Not a genre")});
    return anime;
}

QList<Anime> withMembers(const QList<std::pair<qint64, qint64>> &members)
{
    QList<Anime> works;
    for (const auto &[malId, count] : members) {
        works.append(anime(malId, 7.0, std::nullopt, {}));
        works.last().members = count;
    }
    return works;
}

void put(Store &store, const QList<Anime> &works)
{
    need(store.write([&](WriteTx &tx) {
        for (const Anime &work : works) {
            WorkTable(tx).upsert(AnimeRecord::of(checked(work, today)));
        }
    }));
}
} // namespace

class TestFigures final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;

private Q_SLOTS:
    void binsOfScores_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("bin");
        QTest::newRow("lowest") << 1.0 << 0;
        QTest::newRow("just below a bound") << 1.49 << 0;
        QTest::newRow("a bound belongs above") << 1.5 << 1;
        QTest::newRow("in the middle") << 7.25 << 12;
        QTest::newRow("just below ten") << 9.99 << 17;
        QTest::newRow("ten has no bin of its own") << 10.0 << 17;
        QTest::newRow("below the scale") << 0.5 << 0;
    }
    void binsOfScores()
    {
        QFETCH(double, score);
        QFETCH(int, bin);
        QCOMPARE(ScoreHistogram::binOf(score), bin);
    }

    void anEmptyStoreHasNoFigures_data() { FreshStores::addDialects(); }
    void anEmptyStoreHasNoFigures()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const Overview none = need(store->read([](ReadTx &tx) { return overview(tx); }));
        QCOMPARE(none.works, 0);
        QVERIFY(!none.lastCrawl);
        const AnimeFigures figures = need(store->read([](ReadTx &tx) { return animeFigures(tx); }));
        QVERIFY(figures.genres.isEmpty() && figures.seasons.isEmpty());
        QVERIFY(!figures.scores.mean);
    }

    void integrityIsCounted_data() { FreshStores::addDialects(); }
    void integrityIsCounted()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const auto figures = [&] { return need(store->read([](ReadTx &tx) { return integrityFigures(tx); })); };
        QCOMPARE(figures(), IntegrityFigures());
        need(store->write([](WriteTx &tx) {
            const RootId root = LibraryTable(tx).addRoot("/books");
            for (const char *name : {"a.mp3", "b.mp3", "c.mp3", "d.mp3", "e.mp3", "gone.mp3"}) {
                LibraryTable(tx).addFile(root, {name, FileKind::Audio, {7, 100, 9ns}});
            }
            LibraryTable(tx).addFile(root, {"cover.jpg", FileKind::Image, {7, 100, 9ns}});
            const auto id = [&tx](const char *name) {
                return FileId(tx.number("SELECT id FROM files WHERE path = $1", QByteArray(name)));
            };
            const FileStamp stamp{7, 100, 9ns};
            CheckTable(tx).put(id("a.mp3"), {CheckTier::Runtime, FileVerdict::Damaged, {}, stamp, {}});
            CheckTable(tx).put(id("b.mp3"), {CheckTier::Runtime, FileVerdict::Sound, {}, stamp, {}});
            CheckTable(tx).put(id("c.mp3"), {CheckTier::Header, FileVerdict::Sound, {}, stamp, {}});
            CheckTable(tx).put(id("d.mp3"), {CheckTier::Decode, FileVerdict::Sound, {}, {7, 99, 9ns}, {}});
            CheckTable(tx).put(id("gone.mp3"), {CheckTier::Decode, FileVerdict::Damaged, {}, stamp, {}});
            tx.run("UPDATE files SET missing_since = 1 WHERE path = $1", QByteArray("gone.mp3"));
            ScheduleSpec spec;
            spec.name = QStringLiteral("check");
            spec.kind = libraryCheckKind;
            spec.cron = QStringLiteral("30 2 * * *");
            spec.args = checkShareArgs();
            ScheduleTable(tx).put(spec);
            tx.run("UPDATE schedules SET last_tick = $1", Timestamp(5s));
        }));
        const IntegrityFigures now = figures();
        QCOMPARE(now.files, 5);
        QCOMPARE(now.count(FileVerdict::Damaged), 1);
        QCOMPARE(now.count(FileVerdict::Sound), 2);
        QCOMPARE(now.count(CheckTier::Runtime), 2);
        QCOMPARE(now.count(CheckTier::Header), 1);
        QCOMPARE(now.count(CheckTier::Decode), 0);
        QCOMPARE(now.changed, 1);
        QCOMPARE(now.never(), 1);
        QVERIFY(now.isNightly);
        QCOMPARE(now.lastNight, std::optional(Timestamp(5s)));
    }

    void animeAreCounted_data() { FreshStores::addDialects(); }
    void animeAreCounted()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const SeasonOfYear fall{2019, Season::Fall};
        const SeasonOfYear winter{2020, Season::Winter};
        put(*store,
            {anime(1, 8.0, winter, {QStringLiteral("Drama"), QStringLiteral("Action")}),
             anime(2, 6.0, winter, {QStringLiteral("Action")}), anime(3, std::nullopt, fall, {}),
             anime(4, 10.0, std::nullopt, {QStringLiteral("Mystery")})});
        const AnimeFigures figures = need(store->read([](ReadTx &tx) { return animeFigures(tx); }));

        const QList<GenreCount> genres{{QStringLiteral("Action"), 2, 7.0},
                                       {QStringLiteral("Drama"), 1, 8.0},
                                       {QStringLiteral("Mystery"), 1, 10.0}};
        QVERIFY(figures.genres == genres);
        QCOMPARE(figures.scores.unknown, 1);
        QCOMPARE(figures.scores.mean, std::optional(8.0));
        QCOMPARE(std::accumulate(figures.scores.works.begin(), figures.scores.works.end(), qint64(0)), 3);
        QCOMPARE(figures.scores.works.at(17), 1);
        const QList<SeasonFigures> seasons{{fall, 1, std::nullopt}, {winter, 2, 7.0}};
        QVERIFY(figures.seasons == seasons);
        const QList<RatedWork> best{
            {QStringLiteral("Work 4"), 10.0}, {QStringLiteral("Work 1"), 8.0}, {QStringLiteral("Work 2"), 6.0}};
        QCOMPARE(figures.topRated, best); // one has no score
        const auto topGenre = need(store->read([](ReadTx &tx) { return genreDistribution(tx, 1); }));
        QCOMPARE(topGenre.size(), 1);
    }

    void theStoreIsSummedUp_data() { FreshStores::addDialects(); }
    void theStoreIsSummedUp()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        Anime doubtful = anime(1, 8.0, std::nullopt, {});
        doubtful.airedFrom = {2020, 1, 1};
        doubtful.airedTo = {2019, 1, 1};
        put(*store, {doubtful, anime(2, 8.0, std::nullopt, {})});
        const JobKinds kinds{{QStringLiteral("k"), {QStringLiteral("k"), QStringLiteral("q"), 8, 0s, {}}}};
        need(store->write([&](WriteTx &tx) {
            CrawlTable crawls(tx);
            CrawlCounts counts;
            counts.works = 25;
            counts.added = 3;
            counts.changed = 20;
            const Crawl top = crawls.open(QStringLiteral("jikan"), SnapshotList::top(), today, {});
            crawls.advance(top.id, 1, 1, counts);
            crawls.complete(top.id);
            const Crawl airing = crawls.open(QStringLiteral("jikan"), SnapshotList::airing(), today, {});
            crawls.giveUp(airing.id, 1);
            const JobSpec spec{QStringLiteral("k"), {}, {}, 2, 0, {}, {}, {}, {}, {}};
            JobTable(tx).insert({spec, spec, spec}, kinds);
            JobTable(tx).claim(QStringLiteral("q"), 1, QStringLiteral("w"), 60s);
        }));
        const Overview sum = need(store->read([](ReadTx &tx) { return overview(tx); }));
        QCOMPARE(sum.works, 2);
        QCOMPARE(sum.snapshots, 1);
        QVERIFY(sum.openFindings > 0);
        QCOMPARE(sum.jobsIn(JobState::Running), 1);
        QCOMPARE(sum.jobsWaiting(), 2);
        QVERIFY(sum.lastCrawl);
        QCOMPARE(sum.lastCrawl->list, QStringLiteral("top"));
        QCOMPARE(sum.lastCrawl->day, today);
        QCOMPARE(sum.lastCrawl->works, 25);
        QCOMPARE(sum.lastCrawl->added, 3);
        QCOMPARE(sum.lastCrawl->changed, 20);
        need(store->write([](WriteTx &tx) { tx.run("UPDATE crawls SET state = 'cut' WHERE state = 'complete'"); }));
        const Overview cut = need(store->read([](ReadTx &tx) { return overview(tx); }));
        QCOMPARE(cut.snapshots, 0);
        QVERIFY(cut.lastCrawl); // as much was read as was wanted
    }

    void whatMovedMostComesFirst_data() { FreshStores::addDialects(); }
    void whatMovedMostComesFirst()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const auto read = [&](const MoverFigures &known = {}) {
            return need(store->read([&](ReadTx &tx) { return memberMovers(tx, known, 3); }));
        };
        const SnapshotList list = SnapshotList::airing();
        putSnapshot(*store, list, today.addDays(-3), withMembers({{1, 100}, {2, 100}, {3, 100}, {4, 100}, {5, 100}}));
        putSnapshot(*store, list, today.addDays(-1), withMembers({{1, 1}}), CrawlState::Partial);
        QVERIFY(!read().now); // one whole day compares with nothing

        putSnapshot(*store, list, today, withMembers({{1, 130}, {2, 20}, {3, 100}, {4, 110}, {5, 95}, {6, 900}}));
        const MoverFigures figures = read();
        QCOMPARE(figures.list.list, QStringLiteral("airing"));
        QCOMPARE(figures.now->day, today);
        QCOMPARE(figures.then->day, today.addDays(-3));
        const QList<Mover> moved{
            {QStringLiteral("Work 2"), -80}, {QStringLiteral("Work 1"), 30}, {QStringLiteral("Work 4"), 10}};
        QCOMPARE(figures.movers, moved); // what is new moved from nowhere

        MoverFigures known = figures;
        known.movers = {{QStringLiteral("kept"), 1}};
        QCOMPARE(read(known), known); // of the same two snapshots
        putSnapshot(*store, list, today.addDays(1), withMembers({{1, 135}, {2, 20}}));
        QCOMPARE(read(known).movers, QList<Mover>({{QStringLiteral("Work 1"), 5}}));
        need(store->write([](WriteTx &tx) { tx.run("UPDATE crawls SET state = 'partial' WHERE state = 'complete'"); }));
        QCOMPARE(read(known), MoverFigures()); // a restored store may hold less than before
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
