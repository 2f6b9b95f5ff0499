// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "tests/ui/samplehouse.h"
#include "ui/history/settingeditor.h"
#include "ui/panels/commands.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace kuramori;

/// Orders and settings, taken back and done again.
class TestHistory final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<QUndoStack> m_history;
    std::unique_ptr<Commands> m_commands;

    void wait() const { QTRY_VERIFY(!m_commands->isBusy()); }
    void undo() const
    {
        m_history->undo();
        wait();
    }
    void redo() const
    {
        m_history->redo();
        wait();
    }
    JobRow row(JobId id) const
    {
        return m_house->read([&](ReadTx &tx) { return *JobRows(tx).row(id); });
    }
    JobId newest() const
    {
        return JobId(m_house->read([](ReadTx &tx) { return tx.number("SELECT max(id) FROM jobs"); }));
    }
    bool isPaused(const QString &queue) const
    {
        const auto queues = m_house->read([](ReadTx &tx) { return QueueRows(tx).all(); });
        return std::any_of(queues.begin(), queues.end(),
                           [&](const QueueRow &each) { return each.name == queue && each.pausedAt; });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_history = std::make_unique<QUndoStack>();
        m_commands = std::make_unique<Commands>(*m_house->store, m_house->kinds, *m_history);
    }
    void cleanup()
    {
        m_commands.reset();
        m_history.reset();
        m_house.reset();
    }

    void aPriorityComesBackToEachJob()
    {
        const QList<JobId> jobs = m_house->addWaitingJobs(2);
        m_commands->reprioritise({jobs[0]}, 3);
        wait();
        m_commands->reprioritise(jobs, 1);
        wait();
        QCOMPARE(row(jobs[0]).priority, 1);
        undo();
        QCOMPARE(row(jobs[0]).priority, 3);
        QCOMPARE(row(jobs[1]).priority, 2);
        undo();
        QCOMPARE(row(jobs[0]).priority, 2);
        redo();
        redo();
        QCOMPARE(row(jobs[0]).priority, 1);
        QCOMPARE(row(jobs[1]).priority, 1);
        undo();
        QCOMPARE(row(jobs[0]).priority, 3);
    }

    void aCancelledJobIsQueuedAgain()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        m_commands->cancel({job});
        wait();
        QCOMPARE(row(job).state, JobState::Cancelled);
        undo();
        const JobId again = newest();
        QVERIFY(again != job);
        QCOMPARE(row(again).state, JobState::Available);
        QCOMPARE(row(again).args, row(job).args);
        redo();
        QCOMPARE(row(again).state, JobState::Cancelled);
        undo();
        QCOMPARE(row(newest()).state, JobState::Available);
    }

    void aJobThatStillStopsIsTakenBackLater()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        const auto held = m_house->write([&](WriteTx &tx) {
            const auto claimed = JobTable(tx).claim(row(job).queue, 1, QStringLiteral("w"), std::chrono::hours(1));
            return claimed.first().fence;
        });
        m_commands->cancel({job});
        wait();
        QCOMPARE(row(job).state, JobState::Running);
        const QSignalSpy failed(m_commands.get(), &Commands::failed);
        undo();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("not stopped yet")));
        QTRY_VERIFY(m_history->canUndo());
        m_house->write([&](WriteTx &tx) { need(JobTable(tx).cancelled(held, {})); });
        undo();
        QVERIFY(newest() != job);
        QCOMPARE(row(newest()).state, JobState::Available);
    }

    void whatEndedWellIsNotRunAgain()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        const auto held = m_house->write([&](WriteTx &tx) {
            const auto claimed = JobTable(tx).claim(row(job).queue, 1, QStringLiteral("w"), std::chrono::hours(1));
            return claimed.first().fence;
        });
        m_commands->cancel({job});
        wait();
        m_house->write([&](WriteTx &tx) { JobTable(tx).complete({{held, {}}}); });
        QCOMPARE(row(job).state, JobState::Completed);
        undo();
        QCOMPARE(newest(), job);
    }

    void whatWaitedForLaterWaitsAgain()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        const Timestamp tomorrow = m_house->clock.wall() + std::chrono::hours(24);
        m_house->write(
            [&](WriteTx &tx) { tx.run("UPDATE jobs SET state = 1, scheduled_at = $2 WHERE id = $1", job, tomorrow); });
        m_commands->cancel({job});
        wait();
        undo();
        QVERIFY(newest() != job);
        QCOMPARE(row(newest()).state, JobState::Scheduled);
        QVERIFY(row(newest()).scheduledAt == tomorrow);
    }

    void whatCouldNotBeTakenBackMayBeTriedAgain()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        m_commands->cancel({job});
        wait();
        m_house->write([](WriteTx &tx) {
            tx.run("CREATE TRIGGER full BEFORE INSERT ON jobs BEGIN SELECT raise(ABORT, 'no room'); END");
        });
        const QSignalSpy failed(m_commands.get(), &Commands::failed);
        undo();
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(m_history->canUndo() && !m_history->canRedo());
        m_house->write([](WriteTx &tx) { tx.run("DROP TRIGGER full"); });
        undo();
        QVERIFY(newest() != job);
        QVERIFY(!m_history->canUndo() && m_history->canRedo());
    }

    void anotherOrderForTheSameIsNotTakenBack()
    {
        const JobId job = m_house->addWaitingJobs(1).first();
        m_commands->cancel({job});
        wait();
        const JobId others = m_house->addWaitingJobs(1).first(); // the same key, ordered by somebody else
        const QSignalSpy said(m_commands.get(), &Commands::done);
        undo();
        QCOMPARE(newest(), others);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(0).toString().startsWith(QStringLiteral("Nothing is left")));
        redo(); // says that it cannot
        QCOMPARE(row(others).state, JobState::Available);
    }

    void onlyWhatWasPausedGoesOn()
    {
        const QString jikan = QStringLiteral("jikan");
        m_house->write([&](WriteTx &tx) { QueueTable(tx).pause(QStringLiteral("system")); });
        m_commands->pauseQueues({jikan, QStringLiteral("system")});
        wait();
        undo();
        QVERIFY(!isPaused(jikan));
        QVERIFY(isPaused(QStringLiteral("system")));
        m_commands->pauseEverything();
        wait();
        QVERIFY(isPaused(QueueTable::everything()));
        undo();
        QVERIFY(!isPaused(QueueTable::everything()));
        redo();
        QVERIFY(isPaused(QueueTable::everything()));
    }

    void whatChangesNothingIsNoStep()
    {
        m_commands->resumeEverything();
        wait();
        m_commands->markNoticesRead();
        wait();
        QVERIFY(!m_history->canUndo());
    }

    void aSettingThatCannotBeWrittenKeepsItsStep()
    {
        SettingEditor editor(*m_house->settings, *m_history);
        const QSignalSpy failed(&editor, &SettingEditor::failed);
        const QString key = QStringLiteral("jobs.stop_grace");
        QVERIFY(editor.set(key, QStringLiteral("20")));
        const QString file = m_house->settings->iniPath();
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file + QStringLiteral("/in the way")));
        m_history->undo();
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(m_history->canUndo() && !m_history->canRedo());
        QVERIFY(QDir(file).removeRecursively());
        m_history->undo();
        QCOMPARE(m_house->settings->integer(key), 15);
        QVERIFY(!m_history->canUndo());
    }

    void aSettingComesBackToWhatTheFileSaid()
    {
        SettingEditor editor(*m_house->settings, *m_history);
        const QSignalSpy changed(&editor, &SettingEditor::changed);
        const QString key = QStringLiteral("jobs.stop_grace");
        QVERIFY(editor.set(key, QStringLiteral("20")));
        QVERIFY(editor.set(key, QStringLiteral("30")));
        QVERIFY(!editor.set(key, QStringLiteral("ages")));
        QVERIFY(editor.set(key, QStringLiteral("30"))); // no step
        m_history->undo();
        QCOMPARE(m_house->settings->integer(key), 20);
        m_history->undo();
        QCOMPARE(m_house->settings->integer(key), 15);
        QVERIFY(!m_house->settings->inFile(key));
        QVERIFY(!m_history->canUndo());
        m_history->redo();
        QCOMPARE(m_house->settings->inFile(key), QStringLiteral("20"));
        QVERIFY(editor.reset(key));
        QCOMPARE(m_house->settings->integer(key), 15);
        m_history->undo();
        QCOMPARE(m_house->settings->integer(key), 20);
        QVERIFY(changed.size() >= 6);
    }
};

QTEST_MAIN(TestHistory)
#include "test_history.moc"
