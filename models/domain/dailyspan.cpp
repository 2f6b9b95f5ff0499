// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dailyspan.h"

#include <QRegularExpression>

namespace kuramori
{
std::optional<DailySpan> DailySpan::fromString(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2}):(\\d\\d)\\s*[-–]\\s*(\\d{1,2}):(\\d\\d)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const DailySpan span{QTime(match.captured(1).toInt(), match.captured(2).toInt()),
                         QTime(match.captured(3).toInt(), match.captured(4).toInt())};
    return match.hasMatch() && span.from.isValid() && span.to.isValid() ? std::optional(span) : std::nullopt;
}

bool DailySpan::contains(QTime time) const
{
    return from < to ? from <= time && time < to : from <= time || time < to;
}
} // namespace kuramori
