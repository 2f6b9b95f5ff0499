// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSystemTrayIcon>
#include <QTest>

using namespace kuramori;

namespace
{
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

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

/// The desktop's side of the bus.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({summary, body, actions, hints});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopNotifier final : public QObject
{
    Q_OBJECT
    QProcess m_bus;
    FakeDesktop m_desktop;
    QSystemTrayIcon m_tray;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForReadyRead(), "the package dbus is needed");
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection theirs = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("theirs"));
        QVERIFY(theirs.registerService(service));
        QVERIFY(theirs.registerObject(path, &m_desktop, QDBusConnection::ExportAllContents));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
        m_bus.kill();
        m_bus.waitForFinished();
    }
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
        QDBusConnection theirs(QStringLiteral("theirs"));
        QVERIFY(theirs.unregisterService(service));
        DesktopNotifier notifier(m_tray);
        QList<JobId> opened;
        connect(&notifier, &DesktopNotifier::opened, this, [&](const Notice &each) { opened.append(each.job); });
        notifier.show(notice());
        // Asked on the notifier's own connection: the bus has refused the notice before it answers this.
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(service));
        QVERIFY(theirs.registerService(service));
        notifier.show(notice());
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(opened.isEmpty());
    }
};

QTEST_MAIN(TestDesktopNotifier)
#include "test_desktopnotifier.moc"
