// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QFile>
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

private:
    /// With a crawl under way.
    std::unique_ptr<QProcess> startWork(const BatchDesk &desk) const
    {
        desk.run(QStringLiteral("jobs pause jikan"));
        desk.run(QStringLiteral("crawl --list movies")); // waits in the queue
        desk.run(QStringLiteral("jobs resume jikan"));
        m_jikan->fault(R"({"kind":"hang","seconds":2,"path":"/anime","times":1})");
        auto work = desk.start(QStringLiteral("work --json"));
        const bool isAtWork = BatchDesk::waitFor(*work, R"("state":"running")");
        return isAtWork ? std::move(work) : nullptr;
    }

    PostgresCluster m_cluster;
    std::unique_ptr<JikanProcess> m_jikan;
};

void TestWork::initTestCase()
{
    const Result<void> started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("150")});
    QVERIFY(m_jikan->url().startsWith(QStringLiteral("http://127.0.0.1:")));
}

void TestWork::leavesWhenItsFileIsReplaced()
{
    const BatchDesk desk(m_jikan->url());
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
    QVERIFY(m_cluster.start());
    const QString url = m_cluster.createDatabase()->toString();
    const BatchDesk desk(m_jikan->url(), url);
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
    QVERIFY(m_cluster.start());
    const BatchDesk desk(m_jikan->url(), m_cluster.createDatabase()->toString());
    const auto work = startWork(desk);
    QVERIFY(work);
    m_cluster.stop();
    if (comesBack) {
        QVERIFY(!work->waitForFinished(7000)); // longer than a server is waited for in one transaction
        QVERIFY(m_cluster.start());
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
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestWork)
#include "test_work.moc"
