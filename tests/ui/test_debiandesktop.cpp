// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noticetable.h"
#include "tests/ui/debiandesktop.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/connectionspanel.h"
#include "ui/panels/datatable.h"
#include "ui/panels/queuepanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QScopeGuard>
#include <QSystemTrayIcon>
#include <QTest>

namespace kuramori
{
/// The window on a desktop as people have it. A tray and notifications that are made up for a test agree with whatever
/// the program thinks of them; these do not.
class TestDebianDesktop final : public QObject
{
    Q_OBJECT
public:
    explicit TestDebianDesktop(DebianDesktop &desktop)
        : m_desktop(desktop)
    { }

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoticeIsShownAndOpensItsPanel();
    void foreignTextIsNoMarkup();
    void theTrayBringsTheWindowBack();
    void withoutATrayTheProgramSaysSo();

private:
    JobId addNotice(const QString &title, const QString &text);
    static int shown()
    {
        return DebianDesktop::dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}).toInt();
    }
    QRect placeInTray() const { return m_window->tray().icon().geometry(); }
    QString stateOf(const QString &connection) const;

    DebianDesktop &m_desktop;
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
};

void TestDebianDesktop::init()
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(service));
    QTRY_VERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    m_house = std::make_unique<SampleHouse>();
    m_house->addJobs();
    m_window = std::make_unique<MainWindow>(m_house->parts());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->findChild<QueuePanel *>()->table()->model()->rowCount() > 0);
}

void TestDebianDesktop::cleanup()
{
    DebianDesktop::dunstctl({QStringLiteral("close-all")});
    m_window.reset();
    m_house.reset();
    QTRY_COMPARE(shown(), 0);
}

JobId TestDebianDesktop::addNotice(const QString &title, const QString &text)
{
    return m_house->write([&](WriteTx &tx) {
        Notice notice;
        notice.kind = NoticeKind::Error;
        notice.title = title;
        notice.text = text;
        notice.job = JobId(tx.number("SELECT min(id) FROM jobs"));
        NoticeTable(tx).add(notice);
        return notice.job;
    });
}

void TestDebianDesktop::aNoticeIsShownAndOpensItsPanel()
{
    m_window->actions().action(QStringLiteral("view.log"))->trigger();
    m_window->showMinimized();
    const JobId job = addNotice(QStringLiteral("Top anime could not be read"), QStringLiteral("The server is down."));
    QTRY_COMPARE(shown(), 1);
    DebianDesktop::dunstctl({QStringLiteral("action"), QStringLiteral("0")});
    auto *queue = m_window->findChild<QueuePanel *>();
    QTRY_VERIFY(!m_window->isMinimized() && !queue->visibleRegion().isEmpty());
    QTRY_COMPARE(queue->table()->currentIndex().siblingAtColumn(0).data(KeyRole).toLongLong(), job.value());
}

void TestDebianDesktop::foreignTextIsNoMarkup()
{
    addNotice(QStringLiteral("<b>bold</b> & more"), QStringLiteral("<i>text</i> <img src='file:///etc/hostname'>"));
    QTRY_COMPARE(shown(), 1);
    DebianDesktop::dunstctl({QStringLiteral("close")});
    const QByteArray history = DebianDesktop::dunstctl({QStringLiteral("history")});
    QVERIFY2(history.contains("<b>bold</b> & more"), history.constData()); // a summary is plain by its definition
    QVERIFY2(history.contains("&lt;i&gt;text"), history.constData());
}

void TestDebianDesktop::theTrayBringsTheWindowBack()
{
    QVERIFY(m_window->tray().isAvailable());
    QTRY_VERIFY(placeInTray().width() > 8 && placeInTray().y() < 100); // docked, not a window of its own
    m_window->hide();
    DebianDesktop::click(placeInTray().center());
    QTRY_VERIFY(m_window->isVisible());
}

QString TestDebianDesktop::stateOf(const QString &connection) const
{
    const QAbstractItemModel *model = m_window->findChild<ConnectionsPanel *>()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == connection) {
            return model->index(row, 1).data().toString();
        }
    }
    return {};
}

void TestDebianDesktop::withoutATrayTheProgramSaysSo()
{
    m_window->actions().action(QStringLiteral("view.connections"))->trigger();
    QTRY_COMPARE(stateOf(QStringLiteral("Tray")), QStringLiteral("There"));
    QTRY_COMPARE(stateOf(QStringLiteral("Desktop notifications")), QStringLiteral("There"));
    m_desktop.stopTray();
    const auto restore = qScopeGuard([this] { m_desktop.startTray(); });
    QTRY_VERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    m_window->actions().action(QStringLiteral("view.log"))->trigger();
    m_window->actions().action(QStringLiteral("view.connections"))->trigger();
    QTRY_COMPARE(stateOf(QStringLiteral("Tray")), QStringLiteral("None"));
    addNotice(QStringLiteral("Still told"), {});
    QTRY_COMPARE(shown(), 1);
}
} // namespace kuramori

int main(int argc, char **argv)
{
    kuramori::DebianDesktop desktop;
    QApplication application(argc, argv);
    kuramori::TestDebianDesktop test(desktop);
    return QTest::qExec(&test, argc, argv);
}
#include "test_debiandesktop.moc"
