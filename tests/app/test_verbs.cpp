// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
/// What each verb takes and refuses, and how it ends, through the real binary.
class TestVerbs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void dryRunChangesNothing_data() { BatchServers::addDatabases(); }
    void dryRunChangesNothing();
    void limitsAQueue_data() { BatchServers::addDatabases(); }
    void limitsAQueue();
    void redrivesEachOnItsOwn_data() { BatchServers::addDatabases(); }
    void redrivesEachOnItsOwn();
    void refusesANegativeLimit_data() { BatchServers::addDatabases(); }
    void refusesANegativeLimit();
    void wrongWordsGetASummary_data();
    void wrongWordsGetASummary();
    void wrongWordsAreToldInTheUsersLanguage_data();
    void wrongWordsAreToldInTheUsersLanguage();

private:
    BatchServers m_servers;
};

void TestVerbs::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

namespace
{
struct ExpectedEnd
{
    const char *words;
    int code;
    const char *said;
};

constexpr ExpectedEnd expectedEnds[]{
    {"", 64, "--batch needs a verb"},
    {"synk", 64, "Did you mean sync?"},
    {"crawl --list nope", 64, "nope"},
    {"crawl --season 2019-autumn", 64, "2019-autumn"},
    {"crawl --years 2025-2010", 64, "2025-2010"},
    {"crawl anidb", 64, "jikan"},
    {"query", 64, "works"},
    {"query nope", 64, "snapshots"},
    {"query works --where nope=1", 64, "score"},
    {"query works --where score=high", 64, "score"},
    {"query works --order nope", 64, "nope"},
    {"query works --limit many", 64, "many"},
    {"jobs frobnicate", 64, "redrive"},
    {"jobs retry x", 64, "x"},
    {"jobs retry 4711", 3, ""},
    {"jobs redrive 4711", 3, "4711"},
    {"jobs list 5 extra", 64, "5"},
    {"jobs list --limit -5", 64, "--limit"},
    {"jobs pause nosuch", 64, "all, audiobookshelf, checks, jikan"},
    {"jobs resume jikan nosuch", 64, "nosuch"},
    {"jobs pause jikan", 0, ""},
    {"jobs limit jikan", 64, "jobs limit jikan 2"},
    {"jobs limit jikan 0", 64, "jobs limit jikan 2"},
    {"jobs limit nosuch 2", 64, "jikan"},
    {"jobs limit jikan 2", 0, ""},
    {"sync foo", 64, "foo"},
    {"health foo", 64, "foo"},
    {"work x", 64, "x"},
    {"query works x", 64, "\"x\""},
    {"report -o x.csv x", 64, "\"x\""},
    {"backup a b", 64, "\"b\""},
    {"settings set a b c", 64, "\"c\""},
    {"report -o nowhere/x.csv --dry-run", 1, "nowhere/x.csv"},
    {"query works --where colour=red --save x --dry-run", 64, "colour"},
    {"health --dry-run", 64, "health"},
    {"work --dry-run", 64, "work"},
    {"settings get nope", 64, "nope"},
    {"settings set ui.theme pink", 64, "pink"},
    {"report", 64, "-o"},
    {"report -o x.doc", 64, "x.doc"},
    {"report --list top -o x.png", 64, "x.png"},
    {"report --list top --day soon -o x.csv", 64, "soon"},
    {"report --against 2026-05-01 -o x.csv", 64, "--list"},
    {"report --list nosuch -o x.csv", 1, ""},
    {"backup --sample", 64, "--sample"},
    {"restore x --sample", 64, "--sample"},
    {"settings set ui.theme dark --sample", 64, "--sample"},
    {"backup profile/kuramori.db", 3, "profile/kuramori.db"},
    {"backup profile", 3, "/profile exists"},
    {"restore nowhere.sqlite", 1, "nowhere.sqlite"},
    {"health --set nope=1", 64, "nope"},
    {"health --database mysql://x", 64, "mysql"},
    {"health --database sqlite:/nonexistent/x.db", 3, "/nonexistent"},
    {"crawl --database sqlite:/nonexistent/x.db", 3, "/nonexistent"},
    {"health --database sqlite:/proc/x.db", 3, "/proc"},
    {"crawl --database sqlite:/proc/x.db", 3, "/proc"},
    {"health", 0, ""},
};
} // namespace

void TestVerbs::exitCodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    for (const auto &[words, code, said] : expectedEnds) {
        QTest::newRow(words) << QString::fromLatin1(words) << code << QByteArray(said);
    }
}

void TestVerbs::exitCodes()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const BatchDesk desk(m_servers.jikan().url());
    const Ended ended = desk.run(words);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QVERIFY2(ended.code == code, qPrintable(QString::number(ended.code)));
}

void TestVerbs::dryRunChangesNothing()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("crawl --list genres")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("jobs pause jikan")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("crawl --list movies")).code, 3);
    const auto state = [&] {
        QByteArray all;
        for (const char *look : {"query jobs", "query queues", "settings list"}) {
            all += desk.run(QString::fromLatin1(look)).out;
        }
        const QStringList files = QDir(desk.profile()).entryList({QStringLiteral("*.ini")}, QDir::Files)
            + QDir(desk.profile() + QStringLiteral("/backups")).entryList(QDir::Files);
        return all + files.join(u' ').toUtf8();
    };
    const QByteArray before = state();
    // Job 1 is done, job 2 waits in a queue that is paused, job 3 is not there.
    static constexpr struct
    {
        const char *words;
        int code;
        int plans;
    } rows[]{
        {"crawl --years 2018-2019", 10, 8},
        {"sync", 10, 8},
        {"sync jikan", 10, 5},
        {"jobs cancel 1 2", 10, 1},
        {"jobs cancel 3", 3, 0},
        {"jobs retry 1 2", 3, 0},
        {"jobs redrive 1 3", 10, 1},
        {"jobs limit jikan 2", 10, 1},
        {"jobs limit jikan none", 0, 0},
        {"jobs pause", 10, 1},
        {"jobs pause jikan", 0, 0},
        {"jobs resume jikan all", 10, 1},
        {"settings set ui.theme dark", 10, 1},
        {"settings set ui.theme pink", 64, 0},
        {"settings reset ui.theme", 10, 1},
        {"report -o x.html -o x.csv", 10, 2},
        {"report integrity -o x.json", 10, 1},
        {"report works -o x.csv", 10, 1},
        {"query works --limit 1", 0, 0},
        {"query works --save mine", 10, 1},
        {"query --forget nobody", 64, 0},
        {"backup", 10, 1},
        {"backup copy", 10, 1},
        {"backup profile", 3, 0},
    };
    for (const auto &row : rows) {
        const Ended plan = desk.run(QString::fromLatin1(row.words) + QStringLiteral(" --dry-run --json"));
        QVERIFY2(plan.code == row.code,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(row.words)).arg(plan.code)));
        QVERIFY2(plan.out.count(R"("event":"plan")") == row.plans, row.words);
    }
    QCOMPARE(state(), before);
    for (const char *file : {"copy", "x.html", "x.csv", "x.json"}) {
        QVERIFY2(!QFile::exists(desk.file(QLatin1String(file))), file);
    }
}

void TestVerbs::limitsAQueue()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    const auto concurrency = [&](const char *words) {
        const Ended ended = desk.run(QString::fromLatin1(words));
        const QList<QJsonObject> queues = desk.run(QStringLiteral("query queues --where name=jikan")).objects();
        return ended.code == 0 && queues.size() == 1 ? queues.first().value(QLatin1String("concurrency"))
                                                     : QJsonValue();
    };
    QCOMPARE(concurrency("jobs limit jikan 2"), QJsonValue(2));
    QCOMPARE(concurrency("jobs limit jikan none"), QJsonValue(QJsonValue::Null));
}

void TestVerbs::redrivesEachOnItsOwn()
{
    QFETCH(bool, postgres);
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("crawl --list genres")).code, 0);
    const Ended partly = desk.run(QStringLiteral("jobs redrive 1 999 --json"));
    QCOMPARE(partly.code, 2);
    QCOMPARE(partly.count("jobs"), 1);
    QVERIFY2(partly.err.contains("999"), partly.err.constData());
    QCOMPARE(desk.run(QStringLiteral("query jobs")).objects().size(), 2);
}

void TestVerbs::refusesANegativeLimit()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    QCOMPARE(desk.run(QStringLiteral("jobs list --limit -5")).code, 64);
    QCOMPARE(desk.run(QStringLiteral("jobs list --limit 0")).code, 0);
}
void TestVerbs::wrongWordsGetASummary_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *words, const char *verb) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(verb);
    };
    row("--json", "");
    row("synk --json", "");
    row("--json sync foo", "sync");
    row("health --nonsense --json", "health");
    row("--sample sync --database sqlite:x.db --json", "sync");
    row("sync --set nope=1 --json", "sync");
}

void TestVerbs::wrongWordsGetASummary()
{
    QFETCH(QString, words);
    const BatchDesk desk;
    const Ended ended = desk.run(words);
    QCOMPARE(ended.code, 64);
    QCOMPARE(ended.summary().value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    QCOMPARE(ended.summary().value(QStringLiteral("exit_code")).toInt(), 64);
    QTEST(ended.summary().value(QStringLiteral("verb")).toString(), "verb");
}

void TestVerbs::wrongWordsAreToldInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"synk", "sync --nonsense", "health --set nope=1", "--help"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestVerbs::wrongWordsAreToldInTheUsersLanguage()
{
    QFETCH(QString, words);
    const BatchDesk desk;
    const auto said = [&](const QString &more = {}) {
        const Ended ended = desk.run(words + more);
        return ended.out + ended.err;
    };
    const QByteArray english = said();
    const QByteArray german = said(QStringLiteral(" --set ui.language=de"));
    QVERIFY2(german != english, german.constData());
    QCOMPARE(desk.run(QStringLiteral("settings set ui.language de")).code, 0);
    QCOMPARE(said(), german);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestVerbs)
#include "test_verbs.moc"
