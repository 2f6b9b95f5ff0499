// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kuramori
{
class House;

enum class HealthLevel { Ok, Warning, Error };
QString healthLevelName(HealthLevel level); ///< "ok", "warning", "error": frozen

struct HealthCheck
{
    QString name; ///< frozen
    HealthLevel level = HealthLevel::Ok;
    QString text; ///< what is, and what to do about it
};

/// Everything that can be known from beside the process that works. Reads the whole database file: not for a GUI
/// thread.
QList<HealthCheck> healthChecks(House &house);
} // namespace kuramori
