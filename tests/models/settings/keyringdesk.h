// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace kuramori
{
/// A session bus of its own with a real gnome-keyring on it, which asks nobody for passwords. To be made before
/// anything asks for the session bus. The bus lives as long as the process: GLib ends a process whose bus goes.
class KeyringDesk
{
public:
    KeyringDesk(); ///< ends the process when the packages dbus or gnome-keyring are not there
    ~KeyringDesk();
    Q_DISABLE_COPY_MOVE(KeyringDesk)

    bool unlock() const; ///< as a log-in does
    bool lock() const;
    void pause(bool isPaused) const; ///< it takes questions and answers none
    qsizetype items(const QString &service) const; ///< how many it holds of that service

private:
    bool isThere() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_keyring;
};
} // namespace kuramori
