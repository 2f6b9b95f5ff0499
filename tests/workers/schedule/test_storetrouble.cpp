// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/progressboard.h"
#include "models/store/jobtable.h"
#include "tests/support/jobdesk.h"
#include "workers/schedule/jobrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Jobs that end when their end cannot be written.
class TestStoreTrouble final : public QObject, private JobDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void tellsOfAStoreThatTakesNothing();
    void whatIsWrittenInTheEndIsNoTrouble();

private:
    /// Its jobs take the table of jobs away from the store.
    std::unique_ptr<JobRunner> started(std::chrono::milliseconds storePause)
    {
        RunnerOptions options;
        options.storePause = storePause;
        const JobKind kind{
            QStringLiteral("a"), QStringLiteral("one"), 8, {}, [this](Job &) { rename("jobs", "hidden"); }};
        auto runner = std::make_unique<JobRunner>(store(), m_clock, m_board, JobKinds{{kind.name, kind}}, options);
        need(runner->start());
        return runner;
    }
    void rename(const char *table, const char *to)
    {
        need(store().write([&](WriteTx &tx) { tx.script(QByteArray("ALTER TABLE ") + table + " RENAME TO " + to); }));
    }

    SystemClock m_clock;
    ProgressBoard m_board{m_clock};
};

void TestStoreTrouble::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
}

void TestStoreTrouble::tellsOfAStoreThatTakesNothing()
{
    const auto runner = started(10ms);
    const JobId first = insert(jobOf(QStringLiteral("a")));
    QTRY_VERIFY(m_board.trouble());
    rename("hidden", "jobs");
    QTRY_COMPARE(state(first), JobState::Completed);
    QTRY_VERIFY(!m_board.trouble());

    const JobId second = insert(jobOf(QStringLiteral("a")));
    QTRY_VERIFY(m_board.trouble());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(runner->stop(1h)); // it does not wait for the store
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    rename("hidden", "jobs");
    QCOMPARE(state(second), JobState::Running); // and is rescued
}

void TestStoreTrouble::whatIsWrittenInTheEndIsNoTrouble()
{
    const auto runner = started(300ms);
    const JobId id = insert(jobOf(QStringLiteral("a")));
    QTRY_VERIFY(m_board.trouble());
    rename("hidden", "jobs");
    QVERIFY(runner->stop(1h)); // within the pause: one try is left
    QCOMPARE(state(id), JobState::Completed);
    QVERIFY(!m_board.trouble());
}

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "test_storetrouble.moc"
