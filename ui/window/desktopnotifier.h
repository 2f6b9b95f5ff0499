// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/noticetable.h"

#include <QHash>
#include <QObject>

class QSystemTrayIcon;

namespace kuramori
{
class NotificationService;

/// Shows notices on the desktop: over D-Bus, which needs no tray, or through the tray icon where nobody answers there.
/// Nothing waits for the answer.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QSystemTrayIcon &tray, QObject *parent = nullptr);

    void show(const Notice &notice);

Q_SIGNALS:
    void opened(const kuramori::Notice &notice); ///< the person clicked it

private:
    void showInTray(const Notice &notice);
    void onAction(uint shown, const QString &key);

    QSystemTrayIcon &m_tray;
    NotificationService *m_service = nullptr; // made for the first notice: connecting costs start-up time
    QHash<uint, Notice> m_shown; ///< by the number the desktop gave them
    Notice m_inTray;
};
} // namespace kuramori
