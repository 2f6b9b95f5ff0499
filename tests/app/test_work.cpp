// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

namespace kuramori
{
/// `work` and the store under it, through the real binary.
class TestWork final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesWhenItsFileIsReplaced();
    void leavesToOthersWhatTheyRun();
    void outlivesItsServer_data();
    void outlivesItsServer();
    void doesNotWaitForASilentServer();

private:
    /// With a crawl under way.
    std::unique_ptr<QProcess> startWork(const BatchDesk &desk)
    {
        desk.run(QStringLiteral("jobs pause jikan"));
        desk.run(QStringLiteral("crawl --list movies")); // waits in the queue
        desk.run(QStringLiteral("jobs resume jikan"));
        m_servers.jikan().fault(R"({"kind":"hang","seconds":2,"path":"/anime","times":1})");
        auto work = desk.start(QStringLiteral("work --json"));
        const bool isAtWork = BatchDesk::waitFor(*work, R"("state":"running")");
        return isAtWork ? std::move(work) : nullptr;
    }

    BatchServers m_servers;
};

void TestWork::initTestCase()
{
    const Result<void> started = m_servers.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestWork::leavesWhenItsFileIsReplaced()
{
    const BatchDesk desk(m_servers.jikan().url());
    const auto work = startWork(desk);
    QVERIFY(work);
    const QString database = desk.profile() + QStringLiteral("/kuramori.db");
    QVERIFY(QFile::rename(database, database + QStringLiteral(".away")));
    QVERIFY(QFile::copy(database + QStringLiteral(".away"), database));
    const Ended ended = BatchDesk::end(*work); // by itself
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("was deleted or replaced"), ended.err.constData());
    QVERIFY(!ended.summary().value(QStringLiteral("ok")).toBool(true));
}

void TestWork::leavesToOthersWhatTheyRun()
{
    QVERIFY(m_servers.postgres().start());
    const QString url = m_servers.databaseUrl(true);
    const BatchDesk desk(m_servers.jikan().url(), url);
    const auto work = startWork(desk);
    QVERIFY(work);
    // The lease ran out, as of a machine that slept, and another one has the job now.
    QCOMPARE(QProcess::execute(QStringLiteral("psql"),
                               {url, QStringLiteral("-qc"),
                                QStringLiteral("UPDATE jobs SET attempt = attempt + 1, attempted_by = 'other:1:x'")}),
             0);
    work->terminate();
    const Ended ended = BatchDesk::end(*work);
    QVERIFY2(ended.code == 0, ended.err.constData());
}

void TestWork::outlivesItsServer_data()
{
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<int>("code");
    QTest::newRow("comes back") << true << 0;
    QTest::newRow("stays away") << false << 2;
}

void TestWork::outlivesItsServer()
{
    QFETCH(bool, comesBack);
    QFETCH(int, code);
    QVERIFY(m_servers.postgres().start());
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(true));
    const auto work = startWork(desk);
    QVERIFY(work);
    m_servers.postgres().stop();
    if (comesBack) {
        QVERIFY(!work->waitForFinished(7000)); // longer than a server is waited for in one transaction
        QVERIFY(m_servers.postgres().start());
        QVERIFY(BatchDesk::waitFor(*work, R"("state":"completed")"));
    }
    QElapsedTimer time;
    time.start();
    work->terminate();
    const Ended ended = BatchDesk::end(*work);
    QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY2(ended.code == code, ended.err.constData());
    QCOMPARE(ended.err.contains("next start"), !comesBack);
}

void TestWork::doesNotWaitForASilentServer()
{
    QVERIFY(m_servers.postgres().start());
    const BatchDesk desk(m_servers.jikan().url(), m_servers.databaseUrl(true));
    const auto work = startWork(desk);
    QVERIFY(work);
    m_servers.postgres().freeze();
    const auto thawed = qScopeGuard([&] { m_servers.postgres().thaw(); });
    QElapsedTimer time;
    time.start();
    work->terminate();
    const Ended ended = BatchDesk::end(*work);
    QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY2(ended.code == 2, ended.err.constData());
    QVERIFY(ended.err.contains("next start"));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestWork)
#include "test_work.moc"
