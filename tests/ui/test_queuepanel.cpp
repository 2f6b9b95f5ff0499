// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "models/store/queuetable.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/datatable.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/queuepanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString queue = QStringLiteral("jikan");
}

/// Every order of the queue, given by clicks and keys, seen in the rows of the store.
class TestQueuePanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    QueuePanel *m_panel = nullptr;

    JobRow row(JobId id) const
    {
        return m_house->read([&](ReadTx &tx) { return *JobRows(tx).row(id); });
    }
    JobCounts counts() const
    {
        return m_house->read([](ReadTx &tx) { return JobRows(tx).counts(); });
    }
    void select(const QList<JobId> &ids) const
    {
        DataTable *table = m_panel->table();
        table->clearSelection();
        for (int line = 0; line < table->model()->rowCount(); ++line) {
            const QModelIndex index = table->model()->index(line, 0);
            if (ids.contains(JobId(index.data(KeyRole).toLongLong()))) {
                table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        QCOMPARE(table->selectedKeys().size(), ids.size());
    }
    JobId listed(JobState state) const
    {
        const QAbstractItemModel *model = m_panel->table()->model();
        for (int line = 0; line < model->rowCount(); ++line) {
            const QModelIndex index = model->index(line, 0);
            if (index.data(StateRole).toInt() == int(state)) {
                return JobId(index.data(KeyRole).toLongLong());
            }
        }
        return {};
    }
    /// Clicks the button of the panel that shows this action.
    void click(const char *id) const
    {
        QAction *action = m_window->actions().action(QLatin1String(id));
        QTRY_VERIFY2(action->isEnabled(), id);
        auto *button = qobject_cast<QToolButton *>(m_panel->findChild<QToolBar *>()->widgetForAction(action));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->addJobs();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<QueuePanel *>();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 12);
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void oneJobIsCancelledByKey()
    {
        const JobId job = listed(JobState::Available);
        select({job});
        QTRY_VERIFY(action("queue.cancel")->isEnabled());
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QTRY_COMPARE(row(job).state, JobState::Cancelled);
        QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("1 job(s) cancelled."));
    }

    void keysOfTheTableWorkThereAlone()
    {
        const JobId job = listed(JobState::Available);
        QVERIFY(row(job).priority < 3);
        select({job});
        QTRY_VERIFY(action("queue.cancel")->isEnabled() && action("queue.priority.3")->isEnabled());
        QWidget *elsewhere = m_window->findChild<LogPanel *>()->findChild<DataTable *>();
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_Delete);
        QTest::keyClick(elsewhere, Qt::Key_3, Qt::ControlModifier);
        const QList<QAction *> everywhere = m_window->QWidget::actions();
        for (const char *id : {"queue.cancel", "queue.priority.3"}) {
            QVERIFY2(!everywhere.contains(action(id)), id);
        }
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(row(job).priority, 4); // orders are written in their order: by now the others would be
        QCOMPARE(row(job).state, JobState::Available);
    }

    void manyJobsAreCancelledAfterOneQuestion()
    {
        m_panel->table()->selectAll();
        click("queue.cancel");
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(QStringLiteral("Snapshot: Top anime")));
        QCOMPARE(question()->textFormat(), Qt::PlainText);
        QTest::mouseClick(question()->buttons().first(), Qt::LeftButton);
        QTRY_COMPARE(counts().at(size_t(JobState::Available)), 0);
        QTRY_VERIFY(row(listed(JobState::Running)).cancelRequested);
        QTRY_VERIFY(!question());
    }

    void aQuestionAnsweredWithNoCancelsNothing()
    {
        const JobCounts before = counts();
        m_panel->table()->selectAll();
        click("queue.cancel");
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(counts(), before);
    }

    void waitingJobsRunNow()
    {
        const JobId retryable = listed(JobState::Retryable);
        const JobId snoozed = listed(JobState::Scheduled);
        select({retryable, snoozed});
        click("queue.retry");
        QTRY_COMPARE(row(retryable).state, JobState::Available);
        QTRY_COMPARE(row(snoozed).state, JobState::Available);
    }

    void endedJobsRunAgain()
    {
        const JobId dead = listed(JobState::Discarded);
        select({dead, listed(JobState::Completed)});
        const qint64 before = counts().at(size_t(JobState::Available));
        click("queue.redrive");
        QTRY_COMPARE(counts().at(size_t(JobState::Available)), before + 2);
        QCOMPARE(row(dead).state, JobState::Discarded);
    }

    void prioritiesAreGivenByKey()
    {
        const JobId job = listed(JobState::Available);
        select({job, listed(JobState::Running)});
        QTRY_VERIFY(action("queue.priority.4")->isEnabled());
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(row(job).priority, 4);
        QCOMPARE(row(listed(JobState::Running)).priority, 2);
    }

    void queuesPauseAndGoOn()
    {
        const auto paused = [this] {
            return m_house->read([](ReadTx &tx) {
                return tx.number("SELECT count(*) FROM queues WHERE name = 'jikan' AND paused_at IS NOT NULL") == 1;
            });
        };
        select({listed(JobState::Available)});
        QVERIFY(!action("queue.resume")->isEnabled());
        click("queue.pause");
        QTRY_VERIFY(paused());
        click("queue.resume");
        QTRY_VERIFY(!paused());
    }

    void everythingPausesByKeyAndGoesOnByClick()
    {
        const auto paused = [this] {
            return m_house->read([](ReadTx &tx) {
                const QueueRow first = QueueRows(tx).all().constFirst();
                return first.name == QueueTable::everything() && first.pausedAt;
            });
        };
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(paused());
        QTRY_VERIFY(action("work.pause")->isChecked());
        QTRY_COMPARE(m_window->tray().state(), Tray::State::Paused);
        click("work.pause");
        QTRY_VERIFY(!paused());
        QTRY_VERIFY(!action("work.pause")->isChecked());
    }

    void actionsFitTheSelection_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("enabled");
        QTest::newRow("available") << JobState::Available << QStringLiteral("cancel priority.1");
        QTest::newRow("scheduled") << JobState::Scheduled << QStringLiteral("cancel priority.1 retry");
        QTest::newRow("running") << JobState::Running << QStringLiteral("cancel");
        QTest::newRow("retryable") << JobState::Retryable << QStringLiteral("cancel priority.1 retry");
        QTest::newRow("completed") << JobState::Completed << QStringLiteral("redrive");
        QTest::newRow("discarded") << JobState::Discarded << QStringLiteral("redrive");
    }
    void actionsFitTheSelection()
    {
        QFETCH(JobState, state);
        QFETCH(QString, enabled);
        const auto enabledNow = [this] {
            QStringList names;
            for (const char *name : {"cancel", "priority.1", "redrive", "retry"}) {
                if (m_window->actions().action(QStringLiteral("queue.") + QLatin1String(name))->isEnabled()) {
                    names.append(QLatin1String(name));
                }
            }
            return names.join(QLatin1Char(' '));
        };
        select({listed(state)});
        QTRY_COMPARE(enabledNow(), enabled);
        m_panel->table()->clearSelection();
        QTRY_COMPARE(enabledNow(), QString());
    }

    void theNoteOfAJobIsShownInFull()
    {
        const JobId dead = listed(JobState::Discarded);
        m_panel->showJob(dead);
        QCOMPARE(m_panel->table()->selectedKeys(), QList<qint64>{dead.value()});
        const QString message = row(dead).errors.last().message;
        const auto labels = m_panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->isVisible() && label->text() == message; }));
    }

    void snapshotsAreTakenByKey()
    {
        const qint64 before = counts().at(size_t(JobState::Available));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("4 snapshot(s) will be taken."));
        // Top, airing and upcoming are still unfinished: only the movies are read again.
        QTRY_COMPARE(counts().at(size_t(JobState::Available)), before + 1);
    }
};

QTEST_MAIN(TestQueuePanel)
#include "test_queuepanel.moc"
