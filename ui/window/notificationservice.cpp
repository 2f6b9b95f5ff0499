// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notificationservice.h"

#include <QDBusConnection>
#include <QGuiApplication>

namespace kuramori
{
namespace
{
constexpr int desktopsOwnTimeout = -1;
}

NotificationService::NotificationService(QObject *parent)
    : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                             QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications",
                             QDBusConnection::sessionBus(), parent)
{ }

QDBusPendingReply<uint> NotificationService::notify(const QString &summary, const QString &body,
                                                    const QStringList &actions, const QVariantMap &hints)
{
    const uint replacesNone = 0;
    return asyncCall(QStringLiteral("Notify"), QGuiApplication::applicationDisplayName(), replacesNone,
                     QGuiApplication::desktopFileName(), summary, body, actions, hints, desktopsOwnTimeout);
}
} // namespace kuramori
