// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace kuramori
{
/// What scripts rely on, through the real binary.
class TestBatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void crawlsAndTellsWhatMoved_data() { BatchServers::addDatabases(); }
    void crawlsAndTellsWhatMoved();
    void queriesRows_data() { BatchServers::addDatabases(); }
    void queriesRows();
    void keepsAPageWithABadRecord();
    void goesOnAtItsPageAfterSigterm_data() { BatchServers::addDatabases(); }
    void goesOnAtItsPageAfterSigterm();
    void waitsWhenToldToWait();
    void givesUpOnADeadSource();
    void saysThatAQueueIsPaused();
    void testsTheSources();
    void reportsInEveryFormat_data() { BatchServers::addDatabases(); }
    void reportsInEveryFormat();
    void comparesTheSnapshotsOfTwoDays_data() { BatchServers::addDatabases(); }
    void comparesTheSnapshotsOfTwoDays();
    void everyTableCanBeQueried_data() { BatchServers::addDatabases(); }
    void everyTableCanBeQueried();
    void restoresABackup();
    void settingsStay();
    void recordsATape();
    void showsABarOnATerminal();

private:
    BatchServers m_servers;
};

void TestBatch::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestBatch::crawlsAndTellsWhatMoved()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    const Ended first = desk.run(QStringLiteral("crawl jikan --list top --list movies --json"));
    QVERIFY2(first.code == 0, first.err.constData());
    for (const QJsonObject &object : first.objects()) {
        QVERIFY(object.contains(QStringLiteral("event")));
    }
    QCOMPARE(first.summary().value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    QCOMPARE(first.summary().value(QStringLiteral("verb")).toString(), QStringLiteral("crawl"));
    QVERIFY(first.summary().value(QStringLiteral("ok")).toBool());
    QVERIFY(first.count("works") > 50);
    QCOMPARE(first.count("new") + first.count("unchanged"), first.count("works"));
    const Ended second = desk.run(QStringLiteral("crawl --list top,movies --json"));
    QCOMPARE(second.code, 0);
    QCOMPARE(second.count("works"), first.count("works"));
    QCOMPARE(second.count("unchanged"), first.count("works"));
    QCOMPARE(second.count("new"), 0);
    m_servers.jikan().nextDay();
    const Ended third = desk.run(QStringLiteral("crawl --list top,movies --json"));
    QCOMPARE(third.code, 0);
    QVERIFY(third.count("changed") > 0);
}

void TestBatch::queriesRows()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies --list genres")).code, 0);
    const Ended works = desk.run(QStringLiteral("query works --where type=Movie --order -score --limit 5"));
    QVERIFY2(works.code == 0, works.err.constData());
    QCOMPARE(works.objects().size(), 5);
    double last = 10;
    for (const QJsonObject &work : works.objects()) {
        QCOMPARE(work.value(QStringLiteral("kind")).toString(), QStringLiteral("anime"));
        QVERIFY(!work.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(work.value(QStringLiteral("identifiers"))[QStringLiteral("mal")].isDouble());
        QVERIFY(work.value(QStringLiteral("genres")).isArray());
        QVERIFY(work.value(QStringLiteral("titles")).toArray().first()[QStringLiteral("title")].isString());
        QVERIFY(work.value(QStringLiteral("score")).toDouble() <= last);
        last = work.value(QStringLiteral("score")).toDouble();
    }
    const qint64 mal
        = works.objects().constFirst().value(QStringLiteral("identifiers"))[QStringLiteral("mal")].toInteger();
    const Ended one = desk.run(QStringLiteral("query works --where identifiers.mal=%1").arg(mal));
    QCOMPARE(one.objects(), works.objects().mid(0, 1));
    const Ended snapshots = desk.run(QStringLiteral("query snapshots --where source_id=%1").arg(mal));
    const QJsonObject snapshot = snapshots.objects().value(0);
    QCOMPARE(snapshot.value(QStringLiteral("list")).toString(), QStringLiteral("movies"));
    QCOMPARE(snapshot.value(QStringLiteral("source")).toString(), QStringLiteral("jikan"));
    QCOMPARE(snapshot.value(QStringLiteral("complete")).toBool(), true);
    for (const char *table : {"jobs", "crawls", "findings", "refusals", "tags", "notices", "queues"}) {
        const Ended rows = desk.run(QStringLiteral("query ") + QLatin1String(table));
        QVERIFY2(rows.code == 0, rows.err.constData());
    }
    QCOMPARE(desk.run(QStringLiteral("query jobs --where state=completed")).objects().size(), 2);
    QVERIFY(desk.run(QStringLiteral("query works --where score=")).objects().size()
            < desk.run(QStringLiteral("query works")).objects().size());
}

void TestBatch::keepsAPageWithABadRecord()
{
    const JikanProcess jikan({QStringLiteral("--works"), QStringLiteral("400"), QStringLiteral("--fault"),
                              QStringLiteral(R"({"kind":"badrecord","field":"mal_id","value":"x","page":1})")});
    const BatchDesk desk(jikan.url());
    const Ended crawl = desk.run(QStringLiteral("crawl --list movies --json"));
    QCOMPARE(crawl.code, 0);
    QCOMPARE(crawl.count("refused"), 1);
    const Ended refusals = desk.run(QStringLiteral("query refusals"));
    QCOMPARE(refusals.objects().size(), 1);
    QVERIFY(!refusals.objects().constFirst().value(QStringLiteral("reason")).toString().isEmpty());
}

void TestBatch::goesOnAtItsPageAfterSigterm()
{
    QFETCH(bool, postgres);
    const JikanProcess jikan({QStringLiteral("--works"), QStringLiteral("200"), QStringLiteral("--fault"),
                              QStringLiteral(R"({"kind":"hang","path":"/anime","page":3,"times":1})")});
    const BatchDesk desk(jikan.url(), m_servers.databaseUrl(postgres));
    const auto crawl = desk.start(QStringLiteral("crawl --list top --json"));
    QTRY_VERIFY_WITH_TIMEOUT(jikan.stats().value(QStringLiteral("requests")).toInt() >= 3, 20'000);
    crawl->terminate();
    const Ended stopped = BatchDesk::end(*crawl, std::chrono::seconds(16));
    QVERIFY2(stopped.code == 2, stopped.err.constData());
    QVERIFY(!stopped.summary().value(QStringLiteral("ok")).toBool(true));
    QCOMPARE(stopped.summary().value(QStringLiteral("unfinished")).toArray().size(), 1);
    QCOMPARE(stopped.count("works"), 50); // of two pages
    QCOMPARE(stopped.count("pages"), 2);
    QCOMPARE(desk.run(QStringLiteral("query snapshots --where complete=true")).objects().size(), 0);
    const Ended resumed = desk.run(QStringLiteral("crawl --list top --json"));
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(resumed.count("works"), qint64(desk.run(QStringLiteral("query snapshots")).objects().size()));
    const QJsonObject pages = jikan.stats();
    QVERIFY2(desk.run(QStringLiteral("query crawls")).objects().size() == 1, "one crawl a list and day");
    QCOMPARE(pages.value(QStringLiteral("requests")).toInteger(), resumed.count("pages") + 1); // page 3 alone twice
}

void TestBatch::waitsWhenToldToWait()
{
    const JikanProcess jikan({QStringLiteral("--works"), QStringLiteral("200"), QStringLiteral("--fault"),
                              QStringLiteral(R"({"kind":"429","page":2,"retry_after":"1","times":1})")});
    const BatchDesk desk(jikan.url());
    const Ended crawl = desk.run(QStringLiteral("crawl --list movies --json"));
    QVERIFY2(crawl.code == 0, crawl.err.constData());
    const Ended jobs = desk.run(QStringLiteral("query jobs"));
    QCOMPARE(jobs.objects().constFirst().value(QStringLiteral("attempt")).toInt(), 1);
}

void TestBatch::givesUpOnADeadSource()
{
    const BatchDesk desk(QStringLiteral("http://127.0.0.1:1/v4"));
    const Ended crawl = desk.run(QStringLiteral("crawl --list movies --json --set batch.patience=0"));
    QCOMPARE(crawl.code, 1);
    QVERIFY(!crawl.summary().value(QStringLiteral("ok")).toBool(true));
    const QJsonArray unfinished = crawl.summary().value(QStringLiteral("unfinished")).toArray();
    QCOMPARE(unfinished.first()[QStringLiteral("state")].toString(), QStringLiteral("retryable"));
    QVERIFY(!unfinished.first()[QStringLiteral("reason")].toString().isEmpty());
}

void TestBatch::saysThatAQueueIsPaused()
{
    const BatchDesk desk(m_servers.jikan().url());
    QCOMPARE(desk.run(QStringLiteral("jobs pause jikan")).code, 0);
    const Ended refused = desk.run(QStringLiteral("crawl --list movies"));
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains("jobs resume jikan"));
    QCOMPARE(desk.run(QStringLiteral("jobs resume jikan")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies")).code, 0);
}

void TestBatch::testsTheSources()
{
    const auto jikan = [](const Ended &ended) {
        for (const QJsonObject &check : ended.objects()) {
            if (check.value(QStringLiteral("check")) == QStringLiteral("jikan")) {
                return check;
            }
        }
        return QJsonObject();
    };
    const BatchDesk desk(m_servers.jikan().url());
    QVERIFY(jikan(desk.run(QStringLiteral("health --json"))).isEmpty()); // beside an owner nothing is sent
    const auto requests = [this] { return m_servers.jikan().stats().value(QStringLiteral("requests")).toInt(); };
    for (const int before : {requests(), requests() + 1}) { // the second is not answered from the cache
        const Ended well = desk.run(QStringLiteral("health --test --json"));
        QVERIFY2(well.code == 0, well.err.constData());
        QCOMPARE(jikan(well).value(QStringLiteral("state")).toString(), QStringLiteral("ok"));
        QCOMPARE(requests(), before + 1);
    }
    const BatchDesk lost(QStringLiteral("http://127.0.0.1:1/v4"));
    const Ended ill = lost.run(QStringLiteral("health --test --json"));
    QCOMPARE(ill.code, 1);
    QCOMPARE(jikan(ill).value(QStringLiteral("state")).toString(), QStringLiteral("error"));
    QVERIFY(jikan(ill).value(QStringLiteral("text")).toString().contains(QStringLiteral("sources.jikan.url")));
    QCOMPARE(desk.run(QStringLiteral("jobs pause jikan")).code, 0);
    const Ended paused = desk.run(QStringLiteral("health --test --json"));
    QCOMPARE(paused.code, 0); // nobody was asked, so nothing is known to be wrong
    QCOMPARE(jikan(paused).value(QStringLiteral("state")).toString(), QStringLiteral("warning"));
    QVERIFY(jikan(paused).value(QStringLiteral("text")).toString().contains(QStringLiteral("jobs resume jikan")));
}

void TestBatch::everyTableCanBeQueried()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies,genres")).code, 0);
    for (const char *table : {"works", "snapshots", "crawls", "jobs", "tags", "notices", "queues"}) {
        const Ended ended = desk.run(QStringLiteral("query %1 --limit 3").arg(QLatin1String(table)));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(!ended.objects().isEmpty(), table);
    }
    for (const char *table : {"findings", "refusals", "schedules"}) { // may be empty
        QCOMPARE(desk.run(QStringLiteral("query %1").arg(QLatin1String(table))).code, 0);
    }
    QCOMPARE(desk.run(QStringLiteral("jobs list")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("health")).code, 0);
}

void TestBatch::reportsInEveryFormat()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies")).code, 0);
    const Ended report = desk.run(QStringLiteral("report -o r.html -o r.json -o r.csv -o r.png --json"));
    QVERIFY2(report.code == 0, report.err.constData());
    QCOMPARE(report.count("files"), 4);
    const auto read = [&](const char *name) {
        QFile file(desk.file(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray page = read("r.html");
    QVERIFY(page.contains("data:image/png;base64,"));
    QVERIFY(page.contains("movies"));
    QVERIFY(!page.contains("{{"));
    QVERIFY(read("r.json").contains("\"genres\""));
    QCOMPARE(read("r.csv").count("\r\n"), report.count("works") + 1);
    QImage charts;
    QVERIFY(charts.loadFromData(read("r.png")));
    QVERIFY(charts.height() > charts.width());
}

void TestBatch::comparesTheSnapshotsOfTwoDays()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("report --list top -o c.json")).code, 1); // nothing was read yet
    QCOMPARE(desk.run(QStringLiteral("crawl --list top")).code, 0);
    const QString today = desk.run(QStringLiteral("query snapshots --limit 1"))
                              .objects()
                              .value(0)
                              .value(QStringLiteral("day"))
                              .toString();
    const Ended one = desk.run(QStringLiteral("report --list top -o c.json -o c.csv -o c.html --json"));
    QVERIFY2(one.code == 0, one.err.constData());
    QCOMPARE(one.count("files"), 3);
    QCOMPARE(one.count("new"), 0); // with nothing to compare it with nothing is called new
    QFile csv(desk.file(QStringLiteral("c.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), one.count("works") + 1);
    QFile html(desk.file(QStringLiteral("c.html")));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(page.contains(today.toUtf8()) && !page.contains("{{"));

    const Ended other = desk.run(QStringLiteral("report --list top --day 2001-02-03 -o c.json"));
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("2001-02-03") && other.err.contains(today.toUtf8()), other.err.constData());
    QCOMPARE(desk.run(QStringLiteral("report --list top --day %1 -o c.json").arg(today)).code, 0);
}

void TestBatch::restoresABackup()
{
    const BatchDesk desk(m_servers.jikan().url());
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies")).code, 0);
    const auto works = desk.run(QStringLiteral("query works")).objects();
    const Ended backup = desk.run(QStringLiteral("backup copy.sqlite --json"));
    QVERIFY2(backup.code == 0, backup.err.constData());
    QCOMPARE(desk.run(QStringLiteral("crawl --list top")).code, 0);
    QVERIFY(desk.run(QStringLiteral("query works")).objects().size() > works.size());
    QCOMPARE(desk.run(QStringLiteral("restore copy.sqlite --dry-run")).code, 10);
    const Ended restored = desk.run(QStringLiteral("restore copy.sqlite --json"));
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(desk.run(QStringLiteral("query works")).objects(), works);
    QVERIFY(QFile::exists(restored.summary().value(QStringLiteral("kept")).toString()));
}

void TestBatch::settingsStay()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(QStringLiteral("settings set sources.jikan.max_pages 2")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("settings get sources.jikan.max_pages")).out, QByteArray("2\n"));
    QCOMPARE(desk.run(QStringLiteral("settings get sources.jikan.max_pages --set sources.jikan.max_pages=3")).out,
             QByteArray("3\n"));
    QCOMPARE(desk.run(QStringLiteral("settings reset sources.jikan.max_pages")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("settings get sources.jikan.max_pages")).out, QByteArray("0\n"));
    QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/kuramori.db")));
}

void TestBatch::recordsATape()
{
    const BatchDesk desk(m_servers.jikan().url());
    const Ended crawl = desk.run(QStringLiteral("crawl --list top --json --set http.tape=bug.tape"));
    QVERIFY2(crawl.code == 0, crawl.err.constData());
    QFile tape(desk.file(QStringLiteral("bug.tape")));
    QVERIFY(tape.open(QIODevice::ReadOnly));
    qint64 pages = 0;
    while (!tape.atEnd()) {
        const QJsonObject exchange = QJsonDocument::fromJson(tape.readLine()).object();
        QCOMPARE(exchange.value(QLatin1String("status")), QJsonValue(200));
        QVERIFY(exchange.value(QLatin1String("url")).toString().startsWith(m_servers.jikan().url()));
        ++pages;
    }
    QCOMPARE(pages, crawl.count("pages"));
    QVERIFY(pages > 1);
    const Ended refused = desk.run(QStringLiteral("crawl --list movies --set http.tape=no/such/folder"));
    QVERIFY2(refused.err.contains("no/such/folder"), refused.err.constData());
    QVERIFY(refused.code != 0);
}

void TestBatch::showsABarOnATerminal()
{
    const JikanProcess jikan(
        {QStringLiteral("--works"), QStringLiteral("1500"), QStringLiteral("--per-second"), QStringLiteral("0")});
    const QTemporaryDir folder;
    QProcess terminal;
    terminal.start(QStringLiteral("script"),
                   {QStringLiteral("-qec"),
                    QStringLiteral("%1 --batch crawl --list top --profile %2 --set sources.jikan.url=%3 "
                                   "--set sources.jikan.per_second=20 --set sources.jikan.per_minute=60000")
                        .arg(QStringLiteral(KURAMORI_BINARY), folder.filePath(QStringLiteral("p")), jikan.url()),
                    QStringLiteral("/dev/null")});
    const Ended ended = BatchDesk::end(terminal);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("[#"), ended.out.constData());
    QVERIFY(ended.out.contains("\x1b[J"));
    QVERIFY(ended.out.contains("/s"));
    QVERIFY(ended.out.contains("completed"));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestBatch)
#include "test_batch.moc"
