// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopbus.h"

#include <QDBusError>
#include <QFile>

namespace kuramori
{
namespace
{
/// A session bus that starts no services: a notification daemon of this machine would answer in the place of ours.
const QByteArray busConfig
    = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
      "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
      "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
      "<allow own='*'/></policy></busconfig>";
} // namespace

void writeBusConfig(const QString &path)
{
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly) || config.write(busConfig) != busConfig.size()) {
        qFatal("The settings of the bus cannot be written.");
    }
}

uint FakeDesktop::Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                         const QStringList &actions, const QVariantMap &hints, int)
{
    shown.append({summary, body, actions, hints});
    return uint(shown.size());
}

DesktopBus::DesktopBus()
{
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    writeBusConfig(config);
    m_bus.start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
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
