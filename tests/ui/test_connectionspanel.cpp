// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/jobs/sourcetest.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/queuepanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace kuramori;
using namespace std::chrono_literals;

/// What is connected to what, and the test of a source by click and key. The jobs are worked off by the test.
class TestConnectionsPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    ConnectionsPanel *m_panel = nullptr;

    QString textAt(int row, ConnectionColumn column) const
    {
        return m_panel->table()->model()->index(row, int(column)).data().toString();
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    QList<JobRow> tests() const
    {
        return m_house->read([](ReadTx &tx) { return JobRows(tx).page({{}, jikanTestKind, {}}, {}, 10); });
    }
    bool shows(const QString &sentence) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().endsWith(sentence); });
    }
    void clickTest() const
    {
        QTRY_VERIFY(action("connections.test")->isEnabled());
        QTest::mouseClick(m_panel->findChild<QToolBar *>()->widgetForAction(action("connections.test")),
                          Qt::LeftButton);
        QTRY_COMPARE(tests().size(), 1);
    }
    void finish(const TestFinding &finding) const
    {
        m_house->write([&](WriteTx &tx) {
            JobTable jobs(tx);
            const ClaimedJob job = jobs.claim(jikanQueue, 1, QStringLiteral("here-1"), 60s).constFirst();
            jobs.complete({{job.fence, finding.toJson()}});
        });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<ConnectionsPanel *>();
        action("view.connections")->trigger();
        QTRY_VERIFY(m_panel->isWatched());
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void whatIsThereIsListed()
    {
        QCOMPARE(m_panel->table()->model()->rowCount(), 4);
        QCOMPARE(textAt(0, ConnectionColumn::Name), QStringLiteral("Jikan (MyAnimeList)"));
        QCOMPARE(textAt(0, ConnectionColumn::State), QStringLiteral("Not used yet"));
        for (int offer = 1; offer <= 3; ++offer) { // no D-Bus and no tray here
            QCOMPARE(textAt(offer, ConnectionColumn::State), QStringLiteral("None"));
        }
        m_panel->table()->selectRow(3);
        QVERIFY(
            shows(QStringLiteral("This desktop has no tray. Everything works; closing the window ends the program.")));
        QTRY_VERIFY(!action("connections.test")->isEnabled()); // it is no service
    }

    void theBoardIsFollowedWhileThePanelIsSeen()
    {
        m_house->addHosts();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 6);
        QCOMPARE(textAt(0, ConnectionColumn::State), QStringLiteral("Ready"));
        QVERIFY(textAt(1, ConnectionColumn::State).startsWith(QStringLiteral("Slowed down until ")));
        QVERIFY(textAt(2, ConnectionColumn::State).startsWith(QStringLiteral("Stopped after failures")));
        QCOMPARE(m_panel->table()->selectedKeys().size(), 1); // rows came, the selection stayed
        QVERIFY(m_panel->table()->selectionModel()->isRowSelected(0));
        action("view.queue")->trigger();
        QTRY_VERIFY(!m_panel->isWatched());
        m_house->hosts.update(QStringLiteral("jikan"), [](HostBoard::Entry &entry) { entry.requests = 7; });
        action("view.connections")->trigger();
        QTRY_VERIFY(m_panel->isWatched());
        QCOMPARE(textAt(0, ConnectionColumn::Requests), QStringLiteral("7"));
        m_window->hide();
        QTRY_VERIFY(!m_panel->isWatched());
    }

    void aTestAnswersWithASentence_data()
    {
        QTest::addColumn<TestFinding>("finding");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("works") << TestFinding{{}, 312ms}
                               << QStringLiteral("Jikan (MyAnimeList) works: it answered in 312 ms.");
        const Error error{ErrorKind::Unreachable, QStringLiteral("api.jikan.moe cannot be reached."), {}, {}};
        QTest::newRow("does not") << TestFinding{error, {}}
                                  << QStringLiteral("Jikan (MyAnimeList) does not work now. api.jikan.moe cannot be "
                                                    "reached. Check the network, and the settings sources.jikan.url "
                                                    "and http.proxy.");
    }
    void aTestAnswersWithASentence()
    {
        QFETCH(TestFinding, finding);
        QFETCH(QString, sentence);
        clickTest();
        QTRY_VERIFY(shows(QStringLiteral("Jikan (MyAnimeList) is being tested …")));
        QTRY_VERIFY(!action("connections.test")->isEnabled()); // one at a time
        finish(finding);
        QTRY_VERIFY(shows(sentence));
        QCOMPARE(m_window->statusBar()->currentMessage(), sentence);
        QTRY_VERIFY(action("connections.test")->isEnabled());
    }

    void aTestThatIsCancelledIsOver()
    {
        clickTest();
        QTRY_VERIFY(!action("connections.test")->isEnabled());
        m_house->write([&](WriteTx &tx) { JobTable(tx).cancel({tests().constFirst().id}); });
        QTRY_VERIFY(shows(QStringLiteral("The test of Jikan (MyAnimeList) was cancelled.")));
        QTRY_VERIFY(action("connections.test")->isEnabled());
    }

    void keysOfAPanelWorkThereAlone()
    {
        QTRY_VERIFY(action("connections.test")->isEnabled());
        QWidget *elsewhere = m_window->findChild<QueuePanel *>()->table();
        action("view.queue")->trigger();
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_F5);
        QCOMPARE(tests().size(), 0);
        QVERIFY(!m_window->QWidget::actions().contains(action("connections.test")));
        QVERIFY(m_window->QWidget::actions().contains(action("program.palette")));
    }

    void keysTestTheSelectedSource_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F5") << Qt::Key_F5;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void keysTestTheSelectedSource()
    {
        QFETCH(Qt::Key, key);
        QTRY_VERIFY(action("connections.test")->isEnabled());
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), key);
        QTRY_COMPARE(tests().size(), 1);
        QCOMPARE(tests().constFirst().priority, 1);
        QMenu menu;
        m_panel->fillMenu(menu);
        QVERIFY(menu.actions().contains(action("connections.test")));
    }

    void aPausedSourceIsNotAsked_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::newRow("its queue") << jikanQueue;
        QTest::newRow("everything") << QueueTable::everything();
    }
    void aPausedSourceIsNotAsked()
    {
        QFETCH(QString, queue);
        m_house->write([&](WriteTx &tx) { QueueTable(tx).pause(queue); });
        const QString sentence = QStringLiteral(
            "Jikan (MyAnimeList) was not asked, because its work is paused. Let it go on, then test again.");
        QTRY_VERIFY(pausesAreKnown(queue));
        action("connections.test")->trigger();
        QTRY_VERIFY(shows(sentence));
        QVERIFY(tests().isEmpty());
    }

private:
    bool pausesAreKnown(const QString &queue) const
    {
        const auto labels = m_window->statusBar()->findChildren<QLabel *>();
        const QString word = queue == jikanQueue ? QStringLiteral("paused: jikan") : QStringLiteral("Paused");
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(word); });
    }
};

QTEST_MAIN(TestConnectionsPanel)
#include "test_connectionspanel.moc"
