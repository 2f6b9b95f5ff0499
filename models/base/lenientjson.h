// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace kuramori
{
// Reads for services that quote their numbers, or stop quoting them with the next version (protocols.md §0, rules 1 and
// 2). What is missing, null or of another type is unknown. Pure.

/// Empty for what is neither text nor number. NUL becomes U+FFFD: PostgreSQL has no text with a NUL in it.
QString jsonText(const QJsonValue &value);
/// Also of text. A fraction is rounded down; what does not fit is unknown.
std::optional<qint64> jsonInteger(const QJsonValue &value);
/// Also of text. Never infinite, never NaN.
std::optional<double> jsonNumber(const QJsonValue &value);
/// Also of 0, 1 and text.
std::optional<bool> jsonTruth(const QJsonValue &value);
} // namespace kuramori
