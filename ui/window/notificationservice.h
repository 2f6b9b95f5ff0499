// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusPendingReply>

namespace kuramori
{
/// org.freedesktop.Notifications as the desktop offers it (Desktop Notifications Specification 1.2).
class NotificationService final : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit NotificationService(QObject *parent = nullptr);

    /// `body` is markup there, so foreign text comes escaped. Answers the number of the notification.
    QDBusPendingReply<uint> notify(const QString &summary, const QString &body, const QStringList &actions,
                                   const QVariantMap &hints);

Q_SIGNALS:
    // Named as they are on the bus: that is how they get connected.
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};
} // namespace kuramori
