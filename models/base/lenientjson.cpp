// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lenientjson.h"

#include <QVariant>

#include <cmath>

namespace kuramori
{
QString jsonText(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString()
                            : value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
}

std::optional<qint64> jsonInteger(const QJsonValue &value)
{
    bool isNumber = value.isString();
    const qint64 written = isNumber ? value.toString().toLongLong(&isNumber) : 0;
    if (isNumber) {
        return written;
    }
    constexpr double limit = 9e18; // a double beyond it is no qint64
    const double rounded = value.isDouble() ? std::floor(value.toDouble()) : limit;
    return std::abs(rounded) < limit ? std::optional(value.toInteger(qint64(rounded))) : std::nullopt;
}

std::optional<double> jsonNumber(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double found = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(found) ? std::optional(found) : std::nullopt;
}

std::optional<bool> jsonTruth(const QJsonValue &value)
{
    const QString text = jsonText(value);
    if (value.isBool()) {
        return value.toBool();
    }
    if (text == QLatin1String("1") || text == QLatin1String("true")) {
        return true;
    }
    return text == QLatin1String("0") || text == QLatin1String("false") ? std::optional(false) : std::nullopt;
}
} // namespace kuramori
