// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace kuramori
{
/// The texts of a list as the store wrote it; empty for anything else.
QStringList textsIn(const QJsonValue &list);
} // namespace kuramori
