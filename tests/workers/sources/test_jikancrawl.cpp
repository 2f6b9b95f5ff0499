// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/store/jobtable.h"
#include "tests/support/freshstores.h"
#include "tests/workers/sources/crawlrig.h"
#include "tests/workers/sources/jikananswers.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString score = QStringLiteral("score");
const QString members = QStringLiteral("members");

Result<Exchange> status(int code)
{
    return Exchange{code, {}, "{}"};
}
} // namespace

class TestJikanCrawl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_rig.reset(); }

    void aListBecomesASnapshot_data() { FreshStores::addDialects(); }
    void aListBecomesASnapshot();
    void aStoppedCrawlGoesOnAtItsPage_data() { FreshStores::addDialects(); }
    void aStoppedCrawlGoesOnAtItsPage();
    void aFailedPageStoresNothingOfItself_data() { FreshStores::addDialects(); }
    void aFailedPageStoresNothingOfItself();
    void aLostJobStoresNothing_data() { FreshStores::addDialects(); }
    void aLostJobStoresNothing();
    void aCompleteCrawlIsReadAgainByAnotherJob_data() { FreshStores::addDialects(); }
    void aCompleteCrawlIsReadAgainByAnotherJob();
    void theSecondDayTellsWhatMoved_data() { FreshStores::addDialects(); }
    void theSecondDayTellsWhatMoved();

    void badRecordsAreRefused();
    void aRefusedRecordChangesNothing();
    void aSnapshotIsOfTheDayItWasRead_data();
    void aSnapshotIsOfTheDayItWasRead();
    void anUnknownListIsRefused_data();
    void anUnknownListIsRefused();

private:
    void makeRig(Dialect dialect = Dialect::Sqlite)
    {
        m_rig = std::make_unique<CrawlRig>(m_stores.open(dialect, m_clock), QStringList());
    }

    VirtualClock m_clock;
    FreshStores m_stores;
    std::unique_ptr<CrawlRig> m_rig;
};

void TestJikanCrawl::aListBecomesASnapshot()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    m_rig->serve(jikanRecords(101, 160));
    const JobEnd end = m_rig->crawl();
    QVERIFY2(end.result, qPrintable(end.result ? QString() : end.result.error().message));
    QCOMPARE(end.count("works"), 60);
    QCOMPARE(end.count("new"), 60);
    QCOMPARE(end.count("pages"), 3);
    QCOMPARE(end.output.value(QLatin1String("complete")).toBool(), true);
    QCOMPARE(end.stages,
             (QStringList{QStringLiteral("Top anime, page 1"), QStringLiteral("Top anime, page 2 of 3"),
                          QStringLiteral("Top anime, page 3 of 3")}));
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE complete = 1 AND list = 'top' AND day = '2023-11-14'"),
             60);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE position = source_id - 100"), 60);
    QCOMPARE(m_rig->number("SELECT count(*) FROM works"), 60);
    QCOMPARE(m_rig->number("SELECT count(*) FROM work_tags"), 300);
    QCOMPARE(m_rig->text("SELECT kind || ': ' || title || ': ' || text FROM notices"),
             QStringLiteral("success: Top anime: 60 works, 60 new, 0 changed."));
    QCOMPARE(m_rig->asked().first(), QStringLiteral("/anime?order_by=score&sort=desc&status=complete&page=1&limit=25"));
}

void TestJikanCrawl::aStoppedCrawlGoesOnAtItsPage()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    m_rig->serve(jikanRecords(1, 90));
    m_rig->script = [&](const QString &, int page) {
        if (page == 2) {
            m_rig->stop.request_stop(); // page 2 is still read: it was asked for
        }
        return Exchange();
    };
    const JobEnd stopped = m_rig->crawl();
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    const qint64 nextPage = m_rig->number("SELECT next_page FROM crawls");
    QVERIFY(nextPage == 2 || nextPage == 3); // the client itself may have noticed the stop first
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("running"));
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE complete = 1"), 0);
    QCOMPARE(m_rig->number("SELECT count(*) FROM notices"), 0);

    m_rig->script = {};
    m_rig->forgetAsked();
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(m_rig->asked().size(), 5 - nextPage);
    QCOMPARE(end.count("works"), 90);
    QCOMPARE(end.count("new"), 90);
    QCOMPARE(end.count("pages"), 4);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE complete = 1"), 90);
}

void TestJikanCrawl::aFailedPageStoresNothingOfItself()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    m_rig->serve(jikanRecords(1, 60));
    m_rig->script = [](const QString &, int page) { return page == 2 ? status(500) : Exchange(); };
    const JobEnd failed = m_rig->crawl();
    QCOMPARE(failed.result.error().kind, ErrorKind::ServerError);
    QCOMPARE(m_rig->number("SELECT next_page FROM crawls"), 2);
    QCOMPARE(m_rig->number("SELECT works FROM crawls"), 25);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshot_entries"), 25);
    m_rig->script = {};
    QCOMPARE(m_rig->crawl().count("works"), 60);
}

void TestJikanCrawl::aLostJobStoresNothing()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    m_rig->serve(jikanRecords(1, 60));
    m_rig->script = [&](const QString &, int page) {
        if (page == 2) { // somebody else has taken the job over
            (void)m_rig->store().write([](WriteTx &tx) { tx.run("UPDATE jobs SET attempt = attempt + 1"); });
        }
        return Exchange();
    };
    m_rig->crawl();
    QCOMPARE(m_rig->number("SELECT next_page FROM crawls"), 2);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshot_entries"), 25);
}

void TestJikanCrawl::aCompleteCrawlIsReadAgainByAnotherJob()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    QList<QJsonObject> list = jikanRecords(1, 30);
    m_rig->serve(list);
    const JobEnd first = m_rig->crawl();
    QVERIFY(first.result);
    m_rig->forgetAsked();
    // The job had finished its crawl, but died before it could say so.
    QVERIFY(m_rig->store().write([](WriteTx &tx) { tx.run("UPDATE crawls SET job_id = 2"); }));
    const JobEnd again = m_rig->crawl();
    QVERIFY(again.result);
    QVERIFY(m_rig->asked().isEmpty());
    QCOMPARE(again.output, first.output);
    QCOMPARE(m_rig->number("SELECT count(*) FROM notices"), 1);
    list[0] = with(list[0], score, 5.5);
    m_rig->serve(list);
    const JobEnd asked = m_rig->crawl();
    QCOMPARE(asked.count("new"), 0);
    QCOMPARE(asked.count("changed"), 1);
    QCOMPARE(asked.count("unchanged"), 29);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots"), 30);
}

void TestJikanCrawl::theSecondDayTellsWhatMoved()
{
    QFETCH(Dialect, dialect);
    makeRig(dialect);
    QList<QJsonObject> list = jikanRecords(1, 40);
    m_rig->serve(list);
    QVERIFY(m_rig->crawl().result);
    const qint64 rows = m_rig->number("SELECT count(*) FROM work_tags");
    list[0] = with(list[0], score, 5.5);
    list[1] = with(list[1], members, 7);
    list[2] = with(list[2], QStringLiteral("episodes"), 13);
    list.append(jikanRecord(41));
    m_rig->serve(list);
    m_clock.jumpWall(24h);
    const JobEnd end = m_rig->crawl();
    QCOMPARE(end.count("works"), 41);
    QCOMPARE(end.count("new"), 1);
    QCOMPARE(end.count("changed"), 3);
    QCOMPARE(end.count("figures_only"), 2);
    QCOMPARE(end.count("unchanged"), 37);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots"), 81);
    QCOMPARE(m_rig->number("SELECT count(*) FROM notices WHERE text LIKE '%1 new, 3 changed. Of the changed, 2 only%'"),
             1);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE source_id = 1 AND score = 8.27"), 1);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE source_id = 1 AND score = 5.5"), 1);
    QCOMPARE(m_rig->number("SELECT count(*) FROM work_tags"), rows + 5);
}

void TestJikanCrawl::badRecordsAreRefused()
{
    makeRig();
    QList<QJsonObject> list = jikanRecords(1, 30);
    list[27] = with(list[27], score, QStringLiteral("high"));
    list[28] = without(list[28], QStringLiteral("mal_id"));
    m_rig->serve(list);
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(end.count("works"), 28);
    QCOMPARE(end.count("refused"), 2);
    QCOMPARE(m_rig->text("SELECT page || ':' || position || ':' || coalesce(source_id, 0) FROM refusals "
                         "ORDER BY position"),
             QStringLiteral("2:3:28 2:4:0"));
    QCOMPARE(m_rig->number("SELECT position FROM snapshots WHERE source_id = 30"), 30);
    QVERIFY(m_rig->text("SELECT text FROM notices").contains(QStringLiteral("2 records were refused.")));
}

void TestJikanCrawl::aRefusedRecordChangesNothing()
{
    makeRig();
    QList<QJsonObject> list = jikanRecords(1, 3);
    m_rig->serve(list);
    QVERIFY(m_rig->crawl().result);
    list[1] = with(without(list[1], members), QStringLiteral("title"), QStringLiteral("Other"));
    m_rig->serve(list);
    m_clock.jumpWall(24h);
    QCOMPARE(m_rig->crawl().count("refused"), 1);
    QCOMPARE(m_rig->text("SELECT title FROM works WHERE title_key = 'work 2'"), QStringLiteral("Work 2"));
    QCOMPARE(m_rig->number("SELECT count(*) FROM anime WHERE members = 2000"), 3);
}

void TestJikanCrawl::aSnapshotIsOfTheDayItWasRead_data()
{
    QTest::addColumn<int>("stoppedAt");
    QTest::addColumn<std::chrono::hours>("pause");
    QTest::addColumn<QString>("crawls");
    QTest::newRow("nothing was read") << 1 << 24h << "2023-11-15 complete";
    QTest::newRow("midnight passed") << 2 << 2h << "2023-11-14 complete";
    QTest::newRow("a night passed") << 2 << 8h << "2023-11-14 partial 2023-11-15 complete";
}

void TestJikanCrawl::aSnapshotIsOfTheDayItWasRead()
{
    QFETCH(int, stoppedAt);
    QFETCH(std::chrono::hours, pause);
    const QDateTime evening(QDate(2023, 11, 14), QTime(22, 13), Qt::UTC);
    m_clock.jumpWall(toTimestamp(evening) - m_clock.wall());
    makeRig();
    m_rig->serve(jikanRecords(1, 90));
    m_rig->script = [&](const QString &, int page) {
        if (page == stoppedAt) {
            m_rig->stop.request_stop();
            return Result<Exchange>(fail(ErrorKind::Cancelled, QStringLiteral("stopped")));
        }
        return Result<Exchange>(Exchange());
    };
    JobSpec spec = crawlSpec(SnapshotList::top());
    spec.args.insert(QStringLiteral("day"), QStringLiteral("2020-02-29")); // of an earlier version of the program
    QVERIFY(!m_rig->run(spec).result);
    m_clock.jumpWall(pause);
    QVERIFY(m_rig->store().write([](WriteTx &tx) { tx.run("UPDATE crawls SET job_id = 2"); })); // the same job goes on
    m_rig->script = {};
    QVERIFY(m_rig->run(spec).result);
    QTEST(m_rig->text("SELECT day || ' ' || state FROM crawls ORDER BY day"), "crawls");
}

void TestJikanCrawl::anUnknownListIsRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("unknown list") << "best";
    QTest::newRow("no list") << "";
}

void TestJikanCrawl::anUnknownListIsRefused()
{
    QFETCH(QString, list);
    makeRig();
    JobSpec spec;
    spec.kind = jikanCrawlKind;
    spec.args = {{QStringLiteral("list"), list}};
    QCOMPARE(m_rig->run(spec).result.error().kind, ErrorKind::Usage);
    QVERIFY(m_rig->asked().isEmpty());
    QCOMPARE(m_rig->number("SELECT count(*) FROM crawls"), 0);
}

QTEST_GUILESS_MAIN(TestJikanCrawl)
#include "test_jikancrawl.moc"
