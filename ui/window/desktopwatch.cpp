// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace kuramori
{
namespace
{
const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString trayHost = QStringLiteral("org.kde.StatusNotifierWatcher");

QDBusMessage question(const QString &method)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    return QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method);
}
} // namespace

DesktopWatch::DesktopWatch(std::function<bool()> hasTray, DesktopBoard &board, QObject *parent)
    : QObject(parent)
    , m_hasTray(std::move(hasTray))
    , m_board(board)
{ }

void DesktopWatch::look()
{
    m_board.tray = m_hasTray();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_board.sessionBus = bus.isConnected();
    if (!bus.isConnected()) {
        m_board.notifications = false;
        return;
    }
    listen(bus);
    askForService(bus);
}

void DesktopWatch::listen(const QDBusConnection &bus)
{
    if (std::exchange(m_isListening, true)) {
        return;
    }
    auto *services = new QDBusServiceWatcher(this);
    services->setConnection(bus);
    services->setWatchedServices({notifications, trayHost});
    connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopWatch::look);
}

void DesktopWatch::askForService(const QDBusConnection &bus)
{
    QDBusMessage hasOwner = question(QStringLiteral("NameHasOwner"));
    hasOwner << notifications;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(hasOwner), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, bus] {
        answer->deleteLater();
        const QDBusPendingReply<bool> isOwned = *answer;
        if (isOwned.isValid() && isOwned.value()) {
            m_board.notifications = true;
        } else {
            askWhetherItWouldStart(bus);
        }
    });
}

/// Many desktops start the service with the first notification.
void DesktopWatch::askWhetherItWouldStart(const QDBusConnection &bus)
{
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question(QStringLiteral("ListActivatableNames"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> names = *answer;
        m_board.notifications = names.isValid() && names.value().contains(notifications);
    });
}
} // namespace kuramori
