// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace kuramori
{
/// One line as RFC 4180 has it, with its end: numbers as they are, lists joined, nothing for what is unknown. Texts
/// that a spreadsheet would run as a formula get a '.
QByteArray csvLine(const QJsonObject &row, const QStringList &columns);
/// A value of a row in one cell: lists joined, objects as JSON, nothing for what is unknown.
QString cellText(const QJsonValue &value);
} // namespace kuramori
