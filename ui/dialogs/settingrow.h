// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingspec.h"

#include <QWidget>

class QToolButton;

namespace kuramori
{
class PlainLabel;
class SettingEditor;
class SettingField;

/// One setting: its name, the control, the way back to the default, and what there is to know about it.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const SettingSpec &spec, SettingEditor &editor, QWidget *parent = nullptr);

    QString key() const { return QLatin1String(m_spec.key); }
    /// Each word must occur in the name, the help or the key.
    bool matches(const QStringList &words) const;
    void refresh();

private:
    void take(const QString &value);
    QString note() const;

    const SettingSpec &m_spec;
    SettingEditor &m_editor;
    SettingField *m_field;
    QToolButton *m_reset;
    PlainLabel *m_note;
    PlainLabel *m_error;
};
} // namespace kuramori
