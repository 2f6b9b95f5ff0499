// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/jobs/sourcetest.h"
#include "tests/support/freshstores.h"
#include "tests/workers/sources/crawlrig.h"
#include "tests/workers/sources/jikananswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kuramori;

namespace
{
Exchange answer(const QByteArray &body)
{
    return {200, {}, body};
}
} // namespace

/// What is asked of the service, and the jobs beside the lists.
class TestJikanJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CrawlRig>(m_stores.open(Dialect::Sqlite, m_clock)); }
    void cleanup() { m_rig.reset(); }

    void eachListHasItsAddress_data();
    void eachListHasItsAddress();
    void aBaseMayEndWithASlash();
    void oneJobAList();
    void everySeasonOfTheYears();
    void oneWorkInFull();
    void detailsAreCached();
    void theDayHasABudget();
    void whatIsNotThereIsRemembered();
    void aPartOfADetailFails();
    void genresKeepTheirKind();
    void aTestIsOneSmallRequest();
    void aTestFindsWhatIsWrong_data();
    void aTestFindsWhatIsWrong();
    void aStoppedTestFindsNothing();

private:
    VirtualClock m_clock;
    FreshStores m_stores;
    std::unique_ptr<CrawlRig> m_rig;
};

void TestJikanJobs::eachListHasItsAddress_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("asked");
    QTest::newRow("top") << "top"
                         << "/anime?order_by=score&sort=desc&status=complete&page=1&limit=25";
    QTest::newRow("airing") << "airing"
                            << "/anime?status=airing&order_by=popularity&sort=asc&page=1&limit=25";
    QTest::newRow("upcoming") << "upcoming"
                              << "/anime?status=upcoming&order_by=popularity&sort=asc&page=1&limit=25";
    QTest::newRow("movies") << "movies"
                            << "/anime?type=movie&order_by=popularity&sort=asc&page=1&limit=25";
    QTest::newRow("season") << "season:2019-fall"
                            << "/seasons/2019/fall?page=1&limit=25";
    QTest::newRow("now") << "season:now"
                         << "/seasons/now?page=1&limit=25";
    QTest::newRow("coming") << "season:upcoming"
                            << "/seasons/upcoming?page=1&limit=25";
}

void TestJikanJobs::eachListHasItsAddress()
{
    QFETCH(QString, list);
    m_rig->serve(jikanRecords(1, 2));
    QVERIFY(m_rig->crawl(SnapshotList::fromString(list).value()).result);
    QTEST(m_rig->asked().join(u' '), "asked");
}

void TestJikanJobs::aBaseMayEndWithASlash()
{
    m_rig = std::make_unique<CrawlRig>(m_stores.open(Dialect::Sqlite, m_clock),
                                       QStringList{QStringLiteral("sources.jikan.url=http://127.0.0.1:9/v4/")});
    m_rig->serve(jikanRecords(1, 2));
    QVERIFY(m_rig->crawl(SnapshotList::seasonNow()).result);
    QCOMPARE(m_rig->asked().first(), QStringLiteral("/seasons/now?page=1&limit=25"));
}

void TestJikanJobs::oneJobAList()
{
    const JobSpec spec = crawlSpec(SnapshotList::top());
    QCOMPARE(spec.kind, QStringLiteral("jikan.crawl"));
    QCOMPARE(spec.queue, QStringLiteral("jikan"));
    QCOMPARE(spec.uniqueKey, QStringLiteral("jikan.crawl:top"));
    QVERIFY(crawlSpec(SnapshotList::airing()).uniqueKey != spec.uniqueKey);
    const QList<JobKind> kinds = m_rig->kinds();
    const auto crawl = std::ranges::find(kinds, spec.kind, &JobKind::name);
    QCOMPARE(crawl->uniqueKey(spec.args), spec.uniqueKey); // a tick of the schedule makes no second one
    QCOMPARE(detailsSpec(5114).uniqueKey, QStringLiteral("jikan.details:5114"));
    QCOMPARE(genresSpec().uniqueKey, QStringLiteral("jikan.genres"));
}

void TestJikanJobs::everySeasonOfTheYears()
{
    const auto lists = seasonsOfYears(2019, 2020);
    QCOMPARE(lists.size(), 8);
    QCOMPARE(lists.first().toString(), QStringLiteral("season:2019-winter"));
    QCOMPARE(lists.last().toString(), QStringLiteral("season:2020-fall"));
    QVERIFY(seasonsOfYears(2020, 2019).isEmpty());
}

namespace
{
Result<Exchange> detailsOfFive(const QString &asked, int)
{
    if (asked == QLatin1String("/anime/5/full")) {
        QJsonObject full = jikanRecord(5);
        full = with(full, QStringLiteral("relations"),
                    QJsonDocument::fromJson(R"([{"relation": "Sequel", "entry": [
                        {"mal_id": 6, "type": "anime", "name": "Six", "url": ""},
                        {"mal_id": 7, "type": "anime", "name": "Seven", "url": ""}]}])")
                        .array());
        full = with(full, QStringLiteral("streaming"),
                    QJsonDocument::fromJson(R"([{"name": "Netflix", "url": "https://www.netflix.com/"}])").array());
        return answer(QJsonDocument(QJsonObject{{QStringLiteral("data"), full}}).toJson());
    }
    if (asked == QLatin1String("/anime/5/statistics")) {
        return answer(R"({"data": {"watching": 1, "completed": 2, "on_hold": 3, "dropped": 4, "plan_to_watch": 5,
                                   "total": 15, "scores": [{"score": 1, "votes": 9, "percentage": 100.0}]}})");
    }
    if (asked == QLatin1String("/anime/5/recommendations")) {
        return answer(R"({"data": [{"entry": {"mal_id": 8, "title": "Eight"}, "votes": 12}]})");
    }
    return Exchange{404, {}, "{}"};
}
} // namespace

void TestJikanJobs::oneWorkInFull()
{
    m_rig->script = detailsOfFive;
    const JobEnd end = m_rig->run(detailsSpec(5));
    QVERIFY2(end.result, qPrintable(end.result ? QString() : end.result.error().message));
    QCOMPARE(m_rig->text("SELECT title FROM works"), QStringLiteral("Work 5"));
    QCOMPARE(m_rig->text("SELECT target_name FROM relations ORDER BY target_id"), QStringLiteral("Six Seven"));
    QCOMPARE(m_rig->text("SELECT url FROM streaming_links"), QStringLiteral("https://www.netflix.com/"));
    QCOMPARE(m_rig->number("SELECT total FROM statistics"), 15);
    QCOMPARE(m_rig->number("SELECT votes FROM recommendations WHERE target_id = 8"), 12);
}

void TestJikanJobs::detailsAreCached()
{
    m_rig->script = detailsOfFive;
    QVERIFY(m_rig->run(detailsSpec(5)).result);
    QVERIFY(m_rig->run(detailsSpec(5)).result);
    QCOMPARE(m_rig->asked().size(), 3);
    QCOMPARE(m_rig->number("SELECT requests FROM provider_days WHERE provider = 'jikan'"), 3); // what was sent counts
}

void TestJikanJobs::theDayHasABudget()
{
    m_rig = std::make_unique<CrawlRig>(m_stores.open(Dialect::Sqlite, m_clock),
                                       QStringList{QStringLiteral("sources.jikan.per_day=2")});
    m_rig->script = detailsOfFive;
    const JobEnd end = m_rig->run(detailsSpec(5));
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Throttled); // it waits, and loses no attempt
    const QDateTime now = toDateTime(m_rig->store().now());
    QCOMPARE(end.result.error().retryAfter->count(), now.msecsTo(now.date().addDays(1).startOfDay(Qt::UTC)));
    QCOMPARE(m_rig->asked().size(), 2);
    QCOMPARE(m_rig->number("SELECT count(*) FROM works"), 0);
    m_clock.advance(std::chrono::hours(24));
    QVERIFY(m_rig->run(detailsSpec(5)).result); // from what the cache has of yesterday, too
    QCOMPARE(m_rig->asked().size(), 3);
    m_rig->script = {};
    m_rig->serve(jikanRecords(1, 80)); // four pages
    QVERIFY(m_rig->crawl().result); // lists do not count
}

void TestJikanJobs::whatIsNotThereIsRemembered()
{
    m_rig->script = [](const QString &, int) {
        return Exchange{404, {}, R"({"status": 404, "type": "BadResponseException", "message": "Not Found"})"};
    };
    const auto misses = [this] { return m_rig->text("SELECT subject FROM provider_misses WHERE provider = 'jikan'"); };
    QCOMPARE(m_rig->run(detailsSpec(5)).result.error().kind, ErrorKind::NotFound);
    QCOMPARE(misses(), QStringLiteral("anime/5"));
    m_rig->script = detailsOfFive; // it was put back
    QVERIFY(m_rig->run(detailsSpec(5)).result);
    QCOMPARE(misses(), QString());
}

void TestJikanJobs::aPartOfADetailFails()
{
    m_rig->script = [](const QString &asked, int page) {
        return asked.endsWith(QLatin1String("/statistics")) ? Exchange{500, {}, "{}"} : detailsOfFive(asked, page);
    };
    QCOMPARE(m_rig->run(detailsSpec(5)).result.error().kind, ErrorKind::ServerError);
    QCOMPARE(m_rig->number("SELECT count(*) FROM works"), 0);
    QCOMPARE(m_rig->run(detailsSpec(0)).result.error().kind, ErrorKind::Usage);
}

void TestJikanJobs::genresKeepTheirKind()
{
    m_rig->script = [](const QString &asked, int) {
        return asked.endsWith(QLatin1String("=themes"))
            ? answer(R"({"data":[{"mal_id":62,"name":"Isekai","count":500}]})")
            : answer(R"({"data":[]})");
    };
    const JobEnd end = m_rig->run(genresSpec());
    QVERIFY(end.result);
    QCOMPARE(end.count("genres"), 1);
    QCOMPARE(m_rig->asked(),
             (QStringList{
                 QStringLiteral("/genres/anime?filter=genres"), QStringLiteral("/genres/anime?filter=explicit_genres"),
                 QStringLiteral("/genres/anime?filter=themes"), QStringLiteral("/genres/anime?filter=demographics")}));
    QCOMPARE(m_rig->text("SELECT kind || ' ' || name || ' ' || count FROM tags"), QStringLiteral("theme Isekai 500"));
}

void TestJikanJobs::aTestIsOneSmallRequest()
{
    m_rig->script
        = [](const QString &, int) { return answer(R"({"data":[{"mal_id":27,"name":"Shounen","count":9}]})"); };
    const JobEnd end = m_rig->run(testSpec(knownSources().first()));
    QVERIFY(end.result);
    QVERIFY(!TestFinding::fromJson(end.output).error);
    QCOMPARE(m_rig->asked(), QStringList{QStringLiteral("/genres/anime?filter=demographics")});
    QCOMPARE(m_rig->number("SELECT count(*) FROM tags"), 0); // it changes nothing
}

void TestJikanJobs::aTestFindsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("trouble of its own") << 500 << QByteArray("{}") << ErrorKind::ServerError;
    QTest::newRow("too many requests") << 429 << QByteArray("{}") << ErrorKind::Throttled;
    QTest::newRow("not there") << 404 << QByteArray("{}") << ErrorKind::NotFound;
    QTest::newRow("somebody else") << 200 << QByteArray("{\"hello\": 1}") << ErrorKind::BadSchema;
    QTest::newRow("a page") << 200 << QByteArray("<html>Welcome</html>") << ErrorKind::BadSchema;
}

/// The job completes: a test that is put off or tried again answers when nobody asks any more.
void TestJikanJobs::aTestFindsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_rig->script = [&](const QString &, int) { return Exchange{status, {}, body}; };
    const JobEnd end = m_rig->run(testSpec(knownSources().first()));
    QVERIFY(end.result);
    const TestFinding finding = TestFinding::fromJson(end.output);
    QVERIFY(finding.error);
    QTEST(finding.error->kind, "kind");
    QVERIFY(!finding.error->message.isEmpty());
}

void TestJikanJobs::aStoppedTestFindsNothing()
{
    m_rig->script = [](const QString &, int) -> Result<Exchange> {
        return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
    };
    const JobEnd end = m_rig->run(testSpec(knownSources().first()));
    QCOMPARE(end.result.error().kind, ErrorKind::Cancelled);
    QVERIFY(end.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestJikanJobs)
#include "test_jikanjobs.moc"
