// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobtable.h"
#include "tests/workers/audiobookshelf/syncrig.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString batch = QStringLiteral("POST /api/items/batch/get");
constexpr const char *present = "SELECT count(*) FROM server_books WHERE missing_since IS NULL";
constexpr const char *missing = "SELECT count(*) FROM server_books WHERE missing_since IS NOT NULL";
constexpr const char *notices = "SELECT count(*) FROM notices";
} // namespace

/// What a sync makes of a server that fails, lies, or is not to be asked, on both dialects.
class TestSyncTrouble final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void initTestCase() { QVERIFY(m_desk.start()); }
    void init() { m_desk.begin(dialect()); }

    void faultsChangeNothing_data();
    void faultsChangeNothing();
    void anEmptyAnswerChangesNothing_data();
    void anEmptyAnswerChangesNothing();
    void anUntoldLengthMissesNothing();
    void stopIsFeltAndNothingIsLost();
    void aLostJobStoresNothing();
    void aMissingSecretIsNamed();
    void troubleIsToldOnce();
    void tokensAreRenewed();

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        return dialect;
    }
    QString aBook() { return m_desk.rig().text("SELECT source_id FROM server_books ORDER BY id LIMIT 1"); }

    SyncDesk m_desk;
};

void TestSyncTrouble::faultsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isTold"); // by a notice
    const auto row = [](const char *name, const char *fault, const char *kind, bool isTold = true) {
        QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(kind) << isTold;
    };
    const char *items = R"("path": "/api/libraries/", "page": 1)";
    const auto onPage = [items](const char *fault) { return QByteArray("{") + items + ", " + fault + "}"; };
    QTest::newRow("trouble") << onPage(R"("kind": "status", "status": 500)") << QStringLiteral("ServerError") << true;
    QTest::newRow("cut") << onPage(R"("kind": "truncate")") << QStringLiteral("Truncated") << true;
    QTest::newRow("a login page") << onPage(R"("kind": "html")") << QStringLiteral("BadSchema") << true;
    QTest::newRow("reset") << onPage(R"("kind": "reset", "times": 0)") << QStringLiteral("Unreachable") << true;
    QTest::newRow("nothing") << onPage(R"("kind": "body", "body": "")") << QStringLiteral("Empty") << true;
    QTest::newRow("another shape") << onPage(R"("kind": "body", "body": "{}")") << QStringLiteral("BadSchema") << true;
    QTest::newRow("forbidden") << onPage(R"("kind": "status", "status": 403, "text": "Forbidden")")
                               << QStringLiteral("Auth") << true;
    QTest::newRow("throttled") << onPage(R"("kind": "429", "retry_after": "7")") << QStringLiteral("Throttled")
                               << false;
    row("paging ignored", R"({"kind": "ignorepaging", "times": 0})", "BadSchema");
    row("limit ignored", R"({"kind": "ignorelimit", "times": 0})", "BadSchema");
    row("no status", R"({"kind": "html", "path": "/status"})", "BadSchema");
    row("no user", R"({"kind": "status", "status": 401, "text": "Unauthorized", "path": "/api/me"})", "Auth");
    row("no libraries", R"({"kind": "status", "status": 500, "path": "/api/libraries"})", "ServerError");
    row("no details", R"({"kind": "truncate", "path": "/api/items/batch", "skip": 0})", "Truncated");
}

void TestSyncTrouble::faultsChangeNothing()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, isTold);
    QVERIFY(m_desk.rig().sync().result);
    const auto state = [&] {
        return m_desk.rig().text("SELECT count(*) || ' ' || min(title) || ' ' || max(read_at) FROM server_books WHERE "
                                 "missing_since IS NULL")
            + m_desk.rig().text("SELECT count(*) FROM server_progress WHERE missing_since IS NULL")
            + m_desk.rig().text("SELECT count(*) FROM server_libraries WHERE missing_since IS NULL");
    };
    m_desk.clock().advance(1h);
    const QString before = state();
    if (fault.contains("batch")) { // so that something is asked for
        QVERIFY(!m_desk.server().control("/_touch", R"({"books": 3})").isNull());
    }
    QVERIFY(!m_desk.server().control("/_faults", fault).isNull());
    const JobEnd end = m_desk.rig().sync();
    QTEST(kindOf(end.result), "kind");
    QCOMPARE(state(), before);
    QCOMPARE(m_desk.rig().number(notices), isTold ? 2 : 1);
    QCOMPARE(m_desk.rig().server().trouble.isEmpty(), !isTold);
    QVERIFY(!m_desk.server().control("/_reset").isNull());
    m_desk.clock().advance(1h); // the source rests after being throttled
    if (isTold) {
        const JobEnd mended = m_desk.rig().sync();
        QVERIFY2(mended.result, said(mended.result).constData());
        QVERIFY(m_desk.rig().server().trouble.isEmpty());
    }
}

void TestSyncTrouble::anEmptyAnswerChangesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("kind"); // empty: the sync ends, with a doubt
    QTest::newRow("no books") << QByteArray(R"({"kind": "body", "body": "{\"results\":[],\"total\":0}", "path":
        "/api/libraries/", "page": 0})")
                              << QString();
    QTest::newRow("no libraries") << QByteArray(R"({"kind": "body", "body": "{\"libraries\":[]}", "path":
        "/api/libraries"})") << QStringLiteral("Empty");
    QTest::newRow("no progress") << QByteArray(R"({"kind": "body", "path": "/api/me", "skip": 1, "body":
        "{\"username\":\"root\",\"type\":\"root\",\"mediaProgress\":[]}"})")
                                 << QString();
}

void TestSyncTrouble::anEmptyAnswerChangesNothing()
{
    QFETCH(QByteArray, fault);
    QVERIFY(m_desk.rig().sync().result);
    QVERIFY(!m_desk.server().control("/_faults", fault).isNull());
    const JobEnd end = m_desk.rig().sync();
    QTEST(kindOf(end.result), "kind");
    QCOMPARE(m_desk.rig().number(missing), 0);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_libraries WHERE missing_since IS NOT NULL"), 0);
    QCOMPARE(m_desk.rig().number("SELECT count(*) FROM server_progress WHERE missing_since IS NOT NULL"), 0);
    if (fault.contains("results")) {
        QVERIFY(!end.output.value(QLatin1String("complete")).toBool(true));
        QVERIFY(m_desk.rig()
                    .text("SELECT kind || text FROM notices ORDER BY id DESC LIMIT 1")
                    .contains(QStringLiteral("said to be empty")));
    }
}

void TestSyncTrouble::anUntoldLengthMissesNothing()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=150")});
    QVERIFY(m_desk.rig().sync().result);
    QVERIFY(!m_desk.server().control("/_remove", R"({"id": ")" + aBook().toUtf8() + R"("})").isNull());
    QVERIFY(!m_desk.server().control("/_faults", R"({"kind": "nototal", "page": 1})").isNull());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("missing"), 0);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool(true));
    QCOMPARE(m_desk.rig().number(missing), 0);
}

void TestSyncTrouble::stopIsFeltAndNothingIsLost()
{
    const QByteArray slow = R"({"kind": "slow", "seconds": 30, "path": "/api/items/batch", "skip": 1})";
    QVERIFY(!m_desk.server().control("/_faults", slow).isNull());
    QElapsedTimer sinceStop;
    std::jthread stopper;
    m_desk.rig().onProgress = [&](const Progress &progress) {
        if (progress.done == 100 && progress.total == 250 && !stopper.joinable()) {
            stopper = std::jthread([&] {
                while (m_desk.server().asked(batch) < 2) { // the request is under way
                    std::this_thread::yield();
                }
                sinceStop.start();
                m_desk.rig().stop.request_stop();
            });
        }
    };
    const JobEnd stopped = m_desk.rig().sync();
    const qint64 took = sinceStop.elapsed();
    QCOMPARE(kindOf(stopped.result), QStringLiteral("Cancelled"));
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
    QCOMPARE(m_desk.rig().number(present), 100);
    QCOMPARE(m_desk.rig().number(notices), 0); // nobody's fault
    m_desk.rig().onProgress = {};
    QVERIFY(!m_desk.server().control("/_reset").isNull());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("new"), 250 + 12 - 100);
    QCOMPARE(m_desk.server().asked(batch), 2 + 1); // the rest alone
    QCOMPARE(m_desk.rig().number(present), 250 + 12);
}

void TestSyncTrouble::aLostJobStoresNothing()
{
    m_desk.rig().afterClaim = [&](const Fence &fence) {
        need(m_desk.rig().store().write([&](WriteTx &tx) { JobTable(tx).complete({{fence, {}}}); }));
    };
    const JobEnd end = m_desk.rig().sync();
    QCOMPARE(kindOf(end.result), QStringLiteral("Conflict"));
    QVERIFY(m_desk.rig().server().version.isEmpty());
    QCOMPARE(m_desk.rig().number(notices), 0);
}

void TestSyncTrouble::aMissingSecretIsNamed()
{
    m_desk.beginWith(dialect(), ServerAccount{m_desk.server().base(), {}, Secret()});
    const JobEnd end = m_desk.rig().sync();
    QCOMPARE(kindOf(end.result), QStringLiteral("Auth"));
    QVERIFY2(said(end.result).contains("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME"), said(end.result).constData());
    QCOMPARE(m_desk.server().requests(), 0);
    QCOMPARE(m_desk.rig().number(notices), 1);
}

void TestSyncTrouble::troubleIsToldOnce()
{
    QVERIFY(!m_desk.server().control("/_faults", R"({"kind": "ignorepaging", "times": 0})").isNull());
    QCOMPARE(kindOf(m_desk.rig().sync().result), QStringLiteral("BadSchema"));
    QCOMPARE(kindOf(m_desk.rig().sync().result), QStringLiteral("BadSchema"));
    QCOMPARE(m_desk.rig().number(notices), 1);
    QVERIFY(m_desk.rig().text("SELECT kind || ': ' || text FROM notices").startsWith(QStringLiteral("error: ")));
    QVERIFY(m_desk.rig().server().trouble.contains(QStringLiteral("ignores paging")));
}

void TestSyncTrouble::tokensAreRenewed()
{
    m_desk.beginWith(dialect(), QStringList{QStringLiteral("--books=250")}, true);
    QVERIFY(
        !m_desk.server().control("/_faults", R"({"kind": "expire", "path": "/api/items/batch", "skip": 1})").isNull());
    const JobEnd end = m_desk.rig().sync();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(m_desk.server().asked(QStringLiteral("POST /login")), 1);
    QCOMPARE(m_desk.server().asked(QStringLiteral("POST /auth/refresh")), 1);
    QCOMPARE(m_desk.rig().server().account, QStringLiteral("mia"));
    QVERIFY(!m_desk.rig().server().isAdmin);
    QCOMPARE(m_desk.rig().number(present), 250 + 12);
}

QTEST_GUILESS_MAIN(TestSyncTrouble)
#include "test_synctrouble.moc"
