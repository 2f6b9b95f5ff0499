// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <span>

namespace kuramori
{
enum class SettingType { Text, Url, Integer, Boolean, Seconds, Choice, Path, Cron, TimeZone, DailySpan };

/// One row of the settings table: everything a dialog, `--batch settings`, the ini file and the environment need.
/// Texts are marked with QT_TRANSLATE_NOOP("Settings", …) and translated where they are shown.
struct SettingSpec
{
    const char *key; ///< "sources.jikan.url"; frozen once released
    SettingType type;
    const char *defaultValue;
    const char *label;
    const char *help;
    const char *choices = nullptr; ///< SettingType::Choice: values separated by '|'
    qint64 minimum = 0; ///< Integer and Seconds
    qint64 maximum = 0;
    bool needsRestart = false;
    bool secret = false; ///< kept by the secret store, masked in dialogs
    const char *choiceNames = nullptr; ///< what people read for `choices`, in their order; empty: the values themselves
};

/// Settings that belong together: a heading of the dialog.
struct SettingGroup
{
    const char *prefix; ///< of the keys, with its dot
    const char *title; ///< translated like the texts of the settings
};

/// The table. Every setting of the program stands there once.
std::span<const SettingSpec> settingTable();
const SettingSpec *findSetting(const QString &key);
/// In the order in which they are shown. Every setting is in exactly one.
std::span<const SettingGroup> settingGroups();
} // namespace kuramori
