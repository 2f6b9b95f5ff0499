// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kuramori
{
/// Where one user's Kuramori keeps its things. All folders exist and are this user's alone.
class Profile
{
public:
    /// The XDG folders, or everything in `folder` when one is given.
    static Result<Profile> open(const QString &folder);
    /// Its settings, without making anything.
    static QString settingsFileIn(const QString &folder);
    /// A profile that goes with its last copy.
    static Result<Profile> throwAway();

    QString settingsFile() const { return settingsFileIn(m_config); }
    QString databaseFile() const { return m_data + QStringLiteral("/kuramori.db"); }
    QString backupFolder() const { return m_data + QStringLiteral("/backups"); }
    /// What can be fetched again.
    QString coverFolder() const { return m_cache + QStringLiteral("/covers"); }
    QString logFile() const { return m_data + QStringLiteral("/log/kuramori.log"); }
    /// Keys where there is no keyring, encrypted; what opens them, unless that is a passphrase; and which keys there
    /// are.
    QString secretFile() const { return m_data + QStringLiteral("/secrets.kdb"); }
    QString secretKeyFile() const { return m_config + QStringLiteral("/secrets.key"); }
    QString secretNotesFile() const { return m_config + QStringLiteral("/secrets.json"); }
    /// Under what the desktop's keyring files the keys of this profile.
    QString keyringService() const;
    /// Window layout and the like: what may be lost.
    QString stateFile() const { return m_config + QStringLiteral("/window.ini"); }

private:
    Profile() = default;
    Result<void> makeFolders() const;
    QString m_config;
    QString m_data;
    QString m_cache;
    std::shared_ptr<QTemporaryDir> m_temporary;
};
} // namespace kuramori
