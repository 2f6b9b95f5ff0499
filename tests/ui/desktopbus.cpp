// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopbus.h"

#include <QDBusError>

namespace kuramori
{
uint FakeDesktop::Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                         const QStringList &actions, const QVariantMap &hints, int)
{
    shown.append({summary, body, actions, hints});
    return uint(shown.size());
}

DesktopBus::DesktopBus()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead()) {
        qFatal("The package dbus is needed.");
    }
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection theirs = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("theirs"));
    if (!theirs.registerService(notificationService)
        || !theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                  QDBusConnection::ExportAllContents)) {
        qFatal("The bus refuses the desktop: %s", qUtf8Printable(theirs.lastError().message()));
    }
}

DesktopBus::~DesktopBus()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
    m_bus.kill();
    m_bus.waitForFinished();
}
} // namespace kuramori
