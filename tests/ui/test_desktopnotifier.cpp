// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopbus.h"
#include "ui/window/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QSystemTrayIcon>
#include <QTest>

using namespace kuramori;

namespace
{
Notice notice(NoticeKind kind = NoticeKind::Success)
{
    Notice notice;
    notice.kind = kind;
    notice.title = QStringLiteral("Top anime\nread <b>whole</b>");
    notice.text = QStringLiteral("25 works & <img src='file:///etc/passwd'>");
    notice.job = JobId(5);
    return notice;
}
} // namespace

class TestDesktopNotifier final : public QObject
{
    Q_OBJECT
    DesktopBus m_bus;
    FakeDesktop &m_desktop = m_bus.desktop;
    QSystemTrayIcon m_tray;

private Q_SLOTS:
    void cleanup() { m_desktop.shown.clear(); }

    void noticesAreShownAsPlainText()
    {
        DesktopNotifier notifier(m_tray);
        notifier.show(notice());
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        const FakeDesktop::Shown &shown = m_desktop.shown.first();
        QCOMPARE(shown.summary, QStringLiteral("Top anime read <b>whole</b>")); // a summary is no markup there
        QCOMPARE(shown.body, QStringLiteral("25 works &amp; &lt;img src='file:///etc/passwd'&gt;"));
        QCOMPARE(shown.actions.size(), 4);
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 1);
        notifier.show(notice(NoticeKind::Error));
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown.last().hints.value(QStringLiteral("urgency")).toInt(), 2);
    }

    void aClickOpensWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("on it") << QStringLiteral("default");
        QTest::newRow("on its button") << QStringLiteral("open");
    }
    void aClickOpensWhatItIsAbout()
    {
        QFETCH(QString, key);
        DesktopNotifier notifier(m_tray);
        QList<JobId> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &each) { opened.append(each.job); });
        notifier.show(notice());
        notifier.show(notice());
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        Q_EMIT m_desktop.NotificationClosed(1, 2);
        Q_EMIT m_desktop.ActionInvoked(1, key); // closed: too late
        Q_EMIT m_desktop.ActionInvoked(99, key); // somebody else's
        Q_EMIT m_desktop.ActionInvoked(2, QStringLiteral("other"));
        Q_EMIT m_desktop.ActionInvoked(2, key);
        QTRY_COMPARE(opened, QList<JobId>{JobId(5)});
    }

    void nobodyThereIsNoTrouble()
    {
        QDBusConnection theirs = m_bus.connection();
        QVERIFY(theirs.unregisterService(notificationService));
        DesktopNotifier notifier(m_tray);
        QList<JobId> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &each) { opened.append(each.job); });
        notifier.show(notice());
        // Asked on the notifier's own connection: the bus has refused the notice before it answers this.
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(notificationService));
        QVERIFY(theirs.registerService(notificationService));
        notifier.show(notice());
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(opened.isEmpty());
    }
};

QTEST_MAIN(TestDesktopNotifier)
#include "test_desktopnotifier.moc"
