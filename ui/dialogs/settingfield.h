// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settingspec.h"

#include <QObject>

class QWidget;

namespace kuramori
{
/// The control that edits a setting, by its type. It is a child of the widget it was made for.
class SettingField : public QObject
{
    Q_OBJECT
public:
    static SettingField *make(const SettingSpec &spec, QWidget *parent);

    virtual QWidget *widget() const = 0;
    virtual void show(const QString &value) = 0; ///< without edited()

Q_SIGNALS:
    void edited(const QString &value); ///< the person has finished

protected:
    using QObject::QObject;
};
} // namespace kuramori
