// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotifier.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/window/notificationservice.h"

#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace kuramori
{
namespace
{
const QString defaultAction = QStringLiteral("default"); // a click on the notification itself
const QString openAction = QStringLiteral("open");

uchar urgency(NoticeKind kind)
{
    return kind == NoticeKind::Error ? 2 : 1; // critical ones stay until they are seen
}

QVariantMap hints(const Notice &notice)
{
    return {{QStringLiteral("urgency"), QVariant::fromValue(urgency(notice.kind))},
            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
}
} // namespace

DesktopNotifier::DesktopNotifier(QSystemTrayIcon &tray, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
{
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_inTray); });
}

void DesktopNotifier::show(const Notice &notice)
{
    if (!m_service) {
        m_service = new NotificationService(this);
        connect(m_service, &NotificationService::ActionInvoked, this, &DesktopNotifier::onAction);
        connect(m_service, &NotificationService::NotificationClosed, this, [this](uint id) { m_shown.remove(id); });
    }
    const QStringList actions{defaultAction, tr("Open"), openAction, tr("Open")};
    const auto sent = m_service->notify(oneLine(notice.title), notice.text.toHtmlEscaped(), actions, hints(notice));
    auto *watcher = new QDBusPendingCallWatcher(sent, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            showInTray(notice);
        } else {
            m_shown.insert(reply.value(), notice);
        }
    });
}

void DesktopNotifier::showInTray(const Notice &notice)
{
    if (m_tray.isVisible() && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_inTray = notice;
        m_tray.showMessage(oneLine(notice.title), notice.text, programIcon());
    }
}

void DesktopNotifier::onAction(uint shown, const QString &key)
{
    if ((key == defaultAction || key == openAction) && m_shown.contains(shown)) {
        Q_EMIT opened(m_shown.value(shown));
    }
}
} // namespace kuramori
