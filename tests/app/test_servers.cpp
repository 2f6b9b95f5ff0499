// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace kuramori
{
namespace
{
const QByteArray secretName = QByteArrayLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME");
}

/// The verbs `servers` and `sync audiobookshelf`, through the real binary, in front of the simulated server.
class TestServers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aServerIsAddedReadAndAsked_data() { BatchServers::addDatabases(); }
    void aServerIsAddedReadAndAsked();
    void aFolderIsMappedAndFound();
    void whoIsRefusedLeavesWithFour();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void aDryRunChangesNothing();
    void aServerThatIsOffIsReadWhenNamed();
    void healthTestsServersToo();
    void oneThatRestsIsWaitedForByTheOwner();

private:
    Ended with(const BatchDesk &desk, const QString &words) const { return desk.run(words.arg(m_server->url())); }
    QString add() const { return QStringLiteral("servers add home %1").arg(m_server->url()); }

    BatchServers m_servers;
    std::unique_ptr<ShelfProcess> m_server;
};

void TestServers::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestServers::init()
{
    m_server = std::make_unique<ShelfProcess>(QStringList{QStringLiteral("--books=30")});
    QVERIFY(m_server->url().startsWith(QStringLiteral("http://127.0.0.1:")));
    qputenv(secretName.constData(), m_server->apiKey().toUtf8());
}

void TestServers::aServerIsAddedReadAndAsked()
{
    QFETCH(bool, postgres);
    const BatchDesk desk({}, m_servers.databaseUrl(postgres));
    const Ended added = desk.run(add());
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY2(added.out.contains(secretName), added.out.constData());
    const Ended sync = desk.run(QStringLiteral("sync audiobookshelf:home --json"));
    QVERIFY2(sync.code == 0, sync.err.constData());
    QCOMPARE(sync.count("books"), 30 + 12);
    QCOMPARE(sync.count("new"), 30 + 12);
    const auto servers = desk.run(QStringLiteral("query servers")).objects();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.constFirst().value(QLatin1String("name")), QStringLiteral("home"));
    QCOMPARE(servers.constFirst().value(QLatin1String("version")), QStringLiteral("2.36.0"));
    QCOMPARE(servers.constFirst().value(QLatin1String("books")).toInteger(), 30 + 12);
    const auto books = desk.run(QStringLiteral("query server_books --where library=Main --limit 500")).objects();
    QCOMPARE(books.size(), 30);
    QVERIFY(books.constFirst().value(QLatin1String("authors")).isArray());
    QCOMPARE(books.constFirst().value(QLatin1String("match_trouble")), QStringLiteral("unmapped"));
    QVERIFY(desk.run(QStringLiteral("query server_files --where type=audio")).objects().size() >= 30);
    const auto progress = desk.run(QStringLiteral("query progress --where is_finished=false")).objects();
    QVERIFY(!progress.isEmpty());
    QVERIFY(!progress.constFirst().value(QLatin1String("title")).toString().isEmpty());
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf --json")).count("unchanged"), 30 + 12);
    QCOMPARE(desk.run(QStringLiteral("servers remove home")).code, 0);
    QVERIFY(desk.run(QStringLiteral("query server_books")).objects().isEmpty());
    QVERIFY(!QString::fromUtf8(added.out + sync.out + sync.err).contains(m_server->apiKey()));
}

void TestServers::aFolderIsMappedAndFound()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(add()).code, 0);
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0);
    const Ended before = desk.run(QStringLiteral("servers test home --json"));
    QCOMPARE(before.code, 2); // it answers, but nothing of it is here
    const auto files = desk.run(QStringLiteral("query server_files --where type=audio --order path")).objects();
    for (const QJsonObject &file : files) {
        const QString path = file.value(QLatin1String("path")).toString();
        if (path.startsWith(QStringLiteral("/audiobooks/"))) {
            const QString here = desk.file(QStringLiteral("nas/") + path.mid(int(qstrlen("/audiobooks/"))));
            QVERIFY(QDir().mkpath(QFileInfo(here).path()));
            QFile out(here);
            QVERIFY(out.open(QIODevice::WriteOnly));
            QVERIFY(out.resize(file.value(QLatin1String("size")).toInteger())); // sparse
        }
    }
    QCOMPARE(desk.run(QStringLiteral("scan nas")).code, 0);
    const Ended guessed = desk.run(QStringLiteral("servers test home --json"));
    const QString advice = QStringLiteral("servers map home '/audiobooks' '%1'").arg(desk.file(QStringLiteral("nas")));
    QVERIFY2(guessed.out.contains(advice.toUtf8()), guessed.out.constData());
    QCOMPARE(desk.run(QStringLiteral("servers map home /audiobooks nas")).code, 0);
    const auto tested = desk.run(QStringLiteral("servers test home --json")).objects();
    const auto isMain = [](const QJsonObject &event) {
        return event.value(QLatin1String("event")) == QLatin1String("mapping")
            && event.value(QLatin1String("library")) == QLatin1String("Main");
    };
    const auto main = std::find_if(tested.begin(), tested.end(), isMain);
    QVERIFY(main != tested.end());
    QVERIFY2(main->value(QLatin1String("ok")).toBool(), qPrintable(main->value(QLatin1String("text")).toString()));
    const Ended sync = desk.run(QStringLiteral("sync audiobookshelf --json"));
    QCOMPARE(sync.count("matched"), 30);
    const auto book = desk.run(QStringLiteral("query server_books --where library=Main --limit 1")).objects();
    QVERIFY(
        book.constFirst().value(QLatin1String("local_path")).toString().startsWith(desk.file(QStringLiteral("nas"))));
    QVERIFY(desk.run(QStringLiteral("servers list")).out.contains("/audiobooks"));
    QCOMPARE(desk.run(QStringLiteral("servers unmap home /audiobooks")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf --json")).count("unmatched"), 30 + 12);
}

void TestServers::whoIsRefusedLeavesWithFour()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(add()).code, 0);
    qputenv(secretName.constData(), "no-such-key-at-all");
    const Ended refused = desk.run(QStringLiteral("sync audiobookshelf"));
    QVERIFY2(refused.code == 4, refused.err.constData());
    QVERIFY(!refused.err.contains("no-such-key-at-all"));
    QCOMPARE(desk.run(QStringLiteral("servers test")).code, 4);
    qunsetenv(secretName.constData());
    const Ended unknown = desk.run(QStringLiteral("sync audiobookshelf"));
    QCOMPARE(unknown.code, 4);
    QVERIFY2(unknown.err.contains(secretName), unknown.err.constData());
    QCOMPARE(desk.run(QStringLiteral("query server_books")).objects().size(), 0);
}

void TestServers::wrongWordsAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *words, int code, const char *said) {
        QTest::newRow(words) << QString::fromUtf8(words) << code << QByteArray(said);
    };
    row("servers frobnicate", 64, "servers add NAME URL");
    row("servers add home", 64, "servers add NAME URL");
    row("servers add my_home http://nas", 64, "my_home");
    row("servers add home nas:13378", 64, "nas:13378");
    row("servers add home http://mia:hidden-word@nas", 64, "apart from it");
    row("servers remove nobody", 64, "nobody");
    row("servers test", 64, "servers add NAME URL");
    row("servers test nobody", 64, "nobody");
    row("servers list x", 64, "servers list");
    row("servers map nobody /a /b", 64, "nobody");
    row("sync audiobookshelf", 64, "servers add NAME URL");
    row("sync audiobookshelf:nobody", 64, "nobody");
    row("sync nonsense", 64, "nonsense");
    row("servers", 0, "");
}

void TestServers::wrongWordsAreNamed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    const BatchDesk desk;
    const Ended ended = desk.run(words);
    QTEST(ended.code, "code");
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QVERIFY(!ended.err.contains("hidden-word"));
}

void TestServers::aDryRunChangesNothing()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(QStringLiteral("sync --dry-run")).code, 10);
    QVERIFY(!QFile::exists(desk.profile() + QStringLiteral("/kuramori.db")));
    QCOMPARE(desk.run(add() + QStringLiteral(" --dry-run")).code, 10);
    QVERIFY(desk.run(QStringLiteral("query servers")).objects().isEmpty());
    QCOMPARE(desk.run(add()).code, 0);
    QCOMPARE(desk.run(add()).code, 3); // it is there already
    for (const char *words : {"remove home", "off home", "map home /audiobooks nas", "change home http://elsewhere"}) {
        const Ended plan = desk.run(QStringLiteral("servers %1 --dry-run --json").arg(QLatin1String(words)));
        QCOMPARE(plan.code, 10);
        QVERIFY(plan.out.contains(R"("event":"plan")"));
    }
    const auto servers = desk.run(QStringLiteral("query servers")).objects();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.constFirst().value(QLatin1String("url")), m_server->url());
    QVERIFY(servers.constFirst().value(QLatin1String("enabled")).toBool());
    const Ended plan = desk.run(QStringLiteral("sync audiobookshelf --dry-run --json"));
    QCOMPARE(plan.code, 10);
    QVERIFY(plan.out.contains("audiobookshelf.sync"));
    QCOMPARE(m_server->requests(), 0);
}

void TestServers::aServerThatIsOffIsReadWhenNamed()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(add()).code, 0);
    QCOMPARE(desk.run(QStringLiteral("servers off home")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 64);
    QCOMPARE(m_server->requests(), 0);
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf:home")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("servers on home")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("sync audiobookshelf")).code, 0);
}

void TestServers::healthTestsServersToo()
{
    const BatchDesk desk(m_servers.jikan().url());
    QCOMPARE(desk.run(add()).code, 0);
    const auto stateOf = [&desk] {
        for (const QJsonObject &check : desk.run(QStringLiteral("health --test --json")).objects()) {
            if (check.value(QLatin1String("check")) == QStringLiteral("audiobookshelf:home")) {
                return check.value(QLatin1String("state")).toString();
            }
        }
        return QString();
    };
    QCOMPARE(stateOf(), QStringLiteral("ok"));
    qputenv(secretName.constData(), "no-such-key-at-all");
    QCOMPARE(stateOf(), QStringLiteral("error"));
}

void TestServers::oneThatRestsIsWaitedForByTheOwner()
{
    const BatchDesk desk;
    QCOMPARE(desk.run(add()).code, 0);
    m_server->fault(R"({"kind": "429", "path": "/api/libraries", "retry_after": "3600"})");
    const Ended resting = desk.run(QStringLiteral("sync audiobookshelf --json"));
    QVERIFY2(resting.code != 0 && resting.code != 4, resting.out.constData());
    const auto jobs = desk.run(QStringLiteral("query jobs --where kind=audiobookshelf.sync")).objects();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.constFirst().value(QLatin1String("state")), QStringLiteral("scheduled"));
    QCOMPARE(jobs.constFirst().value(QLatin1String("snoozes")).toInteger(), 1);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestServers)
#include "test_servers.moc"
