// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "tests/ui/desktopbus.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/datatable.h"
#include "ui/panels/queuepanel.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Notices from the store to the desktop and back, with the whole window.
class TestNotices final : public QObject
{
    Q_OBJECT
    DesktopBus m_bus;
    FakeDesktop &m_desktop = m_bus.desktop;
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    void tell(const QString &title, JobId job = {}, NoticeKind kind = NoticeKind::Success)
    {
        Notice notice;
        notice.kind = kind;
        notice.title = title;
        notice.text = QStringLiteral("25 works, 3 new, 2 changed.");
        notice.job = job;
        m_house->write([&](WriteTx &tx) { NoticeTable(tx).add(notice); });
    }
    bool says(const QString &text) const { return m_window->statusBar()->currentMessage() == text; }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_desktop.shown.clear();
        m_house = std::make_unique<SampleHouse>(); // it is 20:26 there
        tell(QStringLiteral("From yesterday"), {}, NoticeKind::Warning);
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        // What was there at the start is not told again; from now on all is new.
        QTRY_COMPARE(m_window->tray().state(), Tray::State::Attention);
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void theActionOpensTheRightPanel()
    {
        const JobId job = m_house->addWaitingJobs(3).at(1);
        m_window->findChild<QDockWidget *>(QStringLiteral("queue"))->close();
        tell(QStringLiteral("Top anime"), job);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.shown.first().summary, QStringLiteral("Top anime"));
        Q_EMIT m_desktop.ActionInvoked(1, QStringLiteral("open"));
        auto *queue = m_window->findChild<QueuePanel *>();
        QTRY_VERIFY(queue->isVisible());
        QTRY_COMPARE(queue->table()->selectedKeys(), QList<qint64>{job.value()});
    }

    void theTrayTellsTheWorkAndTheTrouble()
    {
        const auto tells = [this](const QString &work, const QString &trouble) {
            const Tray &tray = m_window->tray();
            const QString tip = plainTip(QStringLiteral("Kuramori: %1\n%2").arg(work, trouble));
            return tray.icon().toolTip() == tip && tray.menu().actions().constFirst()->text() == work;
        };
        QTRY_VERIFY(tells(QStringLiteral("Nothing to do"), QStringLiteral("From yesterday")));
        tell(QStringLiteral("<b>No</b> & more"), {}, NoticeKind::Error);
        QTRY_VERIFY(tells(QStringLiteral("Nothing to do"), QStringLiteral("<b>No</b> & more")));
        m_house->addWaitingJobs(4);
        m_house->write([](WriteTx &tx) { return JobTable(tx).claim(jikanQueue, 1, QStringLiteral("w"), 60s); });
        QTRY_VERIFY(tells(QStringLiteral("1 running, 3 waiting"), QStringLiteral("<b>No</b> & more")));
    }

    void quietHoursAreQuiet_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("now") << QStringLiteral("20:00-07:00") << false;
        QTest::newRow("later") << QStringLiteral("21:00-07:00") << true;
    }
    void quietHoursAreQuiet()
    {
        QFETCH(QString, hours);
        QFETCH(bool, isShown);
        QVERIFY(m_house->settings->set(QStringLiteral("ui.quiet_hours"), hours));
        tell(QStringLiteral("Top anime"));
        QTRY_VERIFY(says(QStringLiteral("Top anime"))); // the window keeps it
        m_house->clock.advance(12h);
        tell(QStringLiteral("Airing anime"));
        QTRY_VERIFY(!m_desktop.shown.isEmpty() && m_desktop.shown.last().summary == QStringLiteral("Airing anime"));
        QCOMPARE(m_desktop.shown.size(), isShown ? 2 : 1);
    }
};

QTEST_MAIN(TestNotices)
#include "test_notices.moc"
