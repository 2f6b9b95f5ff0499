// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopwatch.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

namespace
{
const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString trayHost = QStringLiteral("org.kde.StatusNotifierWatcher");

/// A bus that starts nothing but what the test puts into its folder.
const QByteArray configuration = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <servicedir>%1</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>)";
} // namespace

class TestDesktopWatch final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QProcess m_bus;

    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray text = configuration;
        QVERIFY(write(QStringLiteral("bus.conf"), text.replace("%1", m_folder.path().toUtf8())));
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file"), m_folder.filePath(QStringLiteral("bus.conf")),
                     QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForReadyRead(), "the package dbus is needed");
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("theirs")).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void nothingIsKnownBeforeItIsAsked()
    {
        DesktopBoard board;
        const DesktopWatch watch([] { return true; }, board);
        QVERIFY(!board.sessionBus && !board.notifications && !board.tray);
    }

    void whoComesAndGoesIsNoticed()
    {
        QDBusConnection theirs(QStringLiteral("theirs"));
        DesktopBoard board;
        bool hasTray = false;
        DesktopWatch watch([&] { return hasTray; }, board);
        watch.look();
        QCOMPARE(board.sessionBus, std::optional(true));
        QCOMPARE(board.tray, std::optional(false));
        QTRY_COMPARE(board.notifications, std::optional(false));
        QVERIFY(theirs.registerService(notifications));
        QTRY_COMPARE(board.notifications, std::optional(true));
        QVERIFY(theirs.unregisterService(notifications));
        QTRY_COMPARE(board.notifications, std::optional(false));
        hasTray = true;
        QVERIFY(theirs.registerService(trayHost));
        QTRY_COMPARE(board.tray, std::optional(true));
        QVERIFY(theirs.unregisterService(trayHost));
    }

    void aServiceThatStartsWhenNeededIsThere()
    {
        QVERIFY(write(QStringLiteral("n.service"),
                      "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n"));
        DesktopBoard board;
        DesktopWatch watch([] { return false; }, board);
        const auto isThere = [&] { // the bus reads its folder in its own time
            watch.look();
            return board.notifications == std::optional(true);
        };
        QTRY_VERIFY(isThere());
    }
};

QTEST_GUILESS_MAIN(TestDesktopWatch)
#include "test_desktopwatch.moc"
