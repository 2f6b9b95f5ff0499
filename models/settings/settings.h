// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/settingspec.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <chrono>
#include <mutex>

namespace kuramori
{
/// The values in force: default < kuramori.ini < environment (KURAMORI_ + key in capitals, dots as underscores) <
/// --set. Thread-safe. A value that does not fit its type is an error naming key, value and origin, never a silent
/// default.
class Settings
{
public:
    enum class Origin { Default, File, Environment, CommandLine };

    /// Reads all layers. `assignments` are the `key=value` words of --set.
    static Result<std::unique_ptr<Settings>> load(const QString &iniPath, const QProcessEnvironment &environment,
                                                  const QStringList &assignments);

    QString text(const QString &key) const;
    QUrl url(const QString &key) const;
    qint64 integer(const QString &key) const;
    bool boolean(const QString &key) const;
    std::chrono::seconds seconds(const QString &key) const;
    Origin origin(const QString &key) const;

    /// Checks the value and writes it to kuramori.ini (atomically, 0600). An override from the environment or --set
    /// stays in force and is named in the error text of the returned Result only when the key is unknown or the value
    /// bad.
    Result<void> set(const QString &key, const QString &value);
    Result<void> reset(const QString &key);

private:
    Settings() = default;
    struct Value
    {
        QString text;
        Origin origin = Origin::Default;
    };
    mutable std::mutex m_mutex; // guards m_values
    QString m_iniPath;
    QHash<QString, Value> m_values; ///< in force
    QHash<QString, QString> m_fileValues;
};
} // namespace kuramori
