// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/settingspec.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

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
    /// What kuramori.ini says, whatever overrides it; empty: nothing.
    std::optional<QString> inFile(const QString &key) const;

    /// Checks the value and writes it to kuramori.ini (atomically, 0600). An override from the environment or --set
    /// stays in force; origin() tells. Errors: the key is unknown, the value bad, or the file cannot be written.
    Result<void> set(const QString &key, const QString &value);
    Result<void> reset(const QString &key);

    const QString &iniPath() const { return m_iniPath; }

private:
    static constexpr size_t originCount = 4;
    /// What each layer says; an empty layer is a null string.
    using Layers = std::array<QString, originCount>;

    Settings() = default;
    static Origin highest(const Layers &layers);
    Result<void> take(const QString &key, const QString &value, Origin origin, const QString &place);
    Result<void> loadFile();
    Result<void> changeFile(const QString &key, const QString &value);

    mutable std::mutex m_mutex; // guards m_values and the file
    QString m_iniPath;
    QHash<QString, Layers> m_values;
};

/// "default", "file", "environment", "command_line": as `settings list` prints it; frozen.
QString originName(Settings::Origin origin);

/// The value in its stored form (booleans become true or false), or a Usage error that says what would fit.
Result<QString> checkedValue(const SettingSpec &spec, const QString &value);
} // namespace kuramori
