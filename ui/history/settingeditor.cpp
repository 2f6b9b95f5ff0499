// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/settingeditor.h"

#include "models/settings/settings.h"
#include "ui/history/historystep.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <utility>

namespace kuramori
{
SettingEditor::SettingEditor(Settings &settings, QUndoStack &history, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
{ }

Result<void> SettingEditor::set(const QString &key, const QString &value)
{
    return change(key, value);
}

Result<void> SettingEditor::reset(const QString &key)
{
    return change(key, std::nullopt);
}

Result<void> SettingEditor::change(const QString &key, const std::optional<QString> &value)
{
    const std::optional<QString> before = m_settings.inFile(key);
    if (Result<void> written = write(key, value); !written) {
        return written;
    }
    const std::optional<QString> after = m_settings.inFile(key);
    if (before == after) {
        return {};
    }
    const QString name = after ? tr("%1 is now %2").arg(settingLabel(key), settingValueText(key, *after))
                               : tr("%1 is as at first").arg(settingLabel(key));
    const auto rewrite = [this, key](const std::optional<QString> &either) { return write(key, either); };
    const auto tell
        = [this](const Result<QString> &said) { said ? Q_EMIT done(*said) : Q_EMIT failed(said.error().message); };
    m_history.push(new WrittenStep<QString>(m_history, name, before, after, rewrite, tell));
    Q_EMIT done(name);
    return {};
}

Result<void> SettingEditor::write(const QString &key, const std::optional<QString> &value)
{
    Result<void> written = value ? m_settings.set(key, *value) : m_settings.reset(key);
    if (written) {
        Q_EMIT changed(key);
    }
    return written;
}

QString settingLabel(const QString &key)
{
    const SettingSpec *spec = findSetting(key);
    return spec ? QCoreApplication::translate("Settings", spec->label) : key;
}

QString settingValueText(const QString &key, const QString &value)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec || value.isEmpty()) {
        return QStringLiteral("–");
    }
    if (spec->secret) {
        return QStringLiteral("•••");
    }
    if (spec->type == SettingType::Boolean) {
        return value == QLatin1String("true") ? SettingEditor::tr("on") : SettingEditor::tr("off");
    }
    if (spec->type == SettingType::Choice && spec->choiceNames) {
        const qsizetype place = QString::fromLatin1(spec->choices).split(u'|').indexOf(value);
        return QCoreApplication::translate("Settings", spec->choiceNames).split(u'|').value(place, value);
    }
    return value;
}
} // namespace kuramori
