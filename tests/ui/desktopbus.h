// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace kuramori
{
const QString notificationService = QStringLiteral("org.freedesktop.Notifications");

/// For a session bus that starts no services by itself.
void writeBusConfig(const QString &path);

/// The desktop's side of the bus: takes notifications and says what was clicked.
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
                const QStringList &actions, const QVariantMap &hints, int);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

/// A session bus of its own with that desktop on it. To be made before anything asks for the session bus.
class DesktopBus
{
public:
    DesktopBus(); ///< ends the process when the package dbus is not there
    ~DesktopBus();
    Q_DISABLE_COPY_MOVE(DesktopBus)

    QDBusConnection connection() const { return QDBusConnection(QStringLiteral("theirs")); } ///< the desktop's
    FakeDesktop desktop;

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
};
} // namespace kuramori
