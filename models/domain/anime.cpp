// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/anime.h"

#include <QLatin1String>

#include <array>

namespace kuramori
{
namespace
{
constexpr std::array seasonNames{QLatin1String("winter"), QLatin1String("spring"), QLatin1String("summer"),
                                 QLatin1String("fall")};
constexpr int oldestYear = 1900;
constexpr int newestYear = 2200;
} // namespace

QString seasonName(Season season)
{
    return seasonNames.at(static_cast<size_t>(season));
}

std::optional<Season> seasonFromName(const QString &name)
{
    for (size_t i = 0; i < seasonNames.size(); ++i) {
        if (name.compare(seasonNames.at(i), Qt::CaseInsensitive) == 0) {
            return static_cast<Season>(i);
        }
    }
    return std::nullopt;
}

QString SeasonOfYear::toString() const
{
    return QStringLiteral("%1-%2").arg(year).arg(seasonName(season));
}

std::optional<SeasonOfYear> SeasonOfYear::fromString(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    bool isNumber = false;
    const int year = text.left(dash).toInt(&isNumber);
    const auto season = seasonFromName(text.mid(dash + 1));
    if (dash < 0 || !isNumber || year < oldestYear || year > newestYear || !season) {
        return std::nullopt;
    }
    return SeasonOfYear{year, *season};
}

QString PartialDate::toString() const
{
    if (year == 0) {
        return {};
    }
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day}) {
        if (part == 0) {
            break;
        }
        text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return text;
}

PartialDate PartialDate::fromString(const QString &text)
{
    const QStringList parts = text.split(u'-');
    PartialDate date;
    date.year = parts.value(0).toInt();
    date.month = parts.value(1).toInt();
    date.day = parts.value(2).toInt();
    return date;
}
} // namespace kuramori
