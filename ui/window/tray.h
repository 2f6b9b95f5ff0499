// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace kuramori
{
class ActionRegistry;
class NoticeFeed;
class WorkWatch;

/// The icon in the tray: at a glance whether work runs, rests or needs somebody. Where the desktop has no tray it
/// stays away and everything else works.
class Tray final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Working, Paused, Attention };

    Tray(const WorkWatch &work, const NoticeFeed &notices, const ActionRegistry &actions, QObject *parent = nullptr);

    bool isAvailable() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }
    State state() const { return m_state; }
    QSystemTrayIcon &icon() { return m_icon; }
    const QSystemTrayIcon &icon() const { return m_icon; }
    const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void activated(); ///< a click: the person wants the window

private:
    void refresh();
    State stateNow() const;

    const WorkWatch &m_work;
    const NoticeFeed &m_notices;
    QMenu m_menu;
    QAction *m_status; // of the menu
    QSystemTrayIcon m_icon;
    State m_state = State::Idle;
};
} // namespace kuramori
