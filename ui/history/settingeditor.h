// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>

#include <optional>

class QUndoStack;

namespace kuramori
{
class Settings;

/// Every change of a setting made in the window goes through here, so that it can be taken back.
class SettingEditor final : public QObject
{
    Q_OBJECT
public:
    SettingEditor(Settings &settings, QUndoStack &history, QObject *parent = nullptr);

    Result<void> set(const QString &key, const QString &value);
    Result<void> reset(const QString &key); ///< to the default
    const Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const QString &key);
    void done(const QString &sentence);
    void failed(const QString &sentence); ///< taking back or doing again; set() and reset() answer themselves

private:
    Result<void> write(const QString &key, const std::optional<QString> &value);
    Result<void> change(const QString &key, const std::optional<QString> &value);

    Settings &m_settings;
    QUndoStack &m_history;
};

/// A setting's name as people read it.
QString settingLabel(const QString &key);
/// Its value as people read it: the name of a choice, "on" and "off", three dots for a secret.
QString settingValueText(const QString &key, const QString &value);
} // namespace kuramori
