// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/anime.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <cstdio>

namespace kuramori
{
namespace
{
constexpr std::array seasonNames{QLatin1String("winter"), QLatin1String("spring"), QLatin1String("summer"),
                                 QLatin1String("fall")};
constexpr int oldestYear = 1900;
constexpr int newestYear = 2200;
constexpr int monthsInSeason = 3;
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

QDate SeasonOfYear::firstDay() const
{
    return {year, static_cast<int>(season) * monthsInSeason + 1, 1};
}

SeasonOfYear SeasonOfYear::next() const
{
    return season == Season::Fall ? SeasonOfYear{year + 1, Season::Winter}
                                  : SeasonOfYear{year, static_cast<Season>(static_cast<int>(season) + 1)};
}

std::optional<SeasonOfYear> SeasonOfYear::fromNumber(int number)
{
    const int index = number % 10 - 1;
    if (number <= 0 || index < 0 || index >= static_cast<int>(seasonNames.size())) {
        return std::nullopt;
    }
    return SeasonOfYear{number / 10, static_cast<Season>(index)};
}

bool PartialDate::isPossible() const
{
    return year >= oldestYear && year <= newestYear && firstDay().isValid();
}

QDate PartialDate::firstDay() const
{
    return {year, std::max(month, 1), month == 0 ? 1 : std::max(day, 1)};
}

QDate PartialDate::lastDay() const
{
    if (month == 0) {
        return {year, 12, 31};
    }
    return {year, month, day == 0 ? QDate(year, month, 1).daysInMonth() : day};
}

QString PartialDate::toString() const
{
    if (year == 0) {
        return {};
    }
    // Not QString::asprintf(): written several times a record, it was a twentieth of the cost of a crawl.
    std::array<char, 40> text{};
    if (month == 0) {
        std::snprintf(text.data(), text.size(), "%04d", year);
    } else if (day == 0) {
        std::snprintf(text.data(), text.size(), "%04d-%02d", year, month);
    } else {
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    }
    return QString::fromLatin1(text.data());
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

PartialDate earlierOf(const PartialDate &a, const PartialDate &b)
{
    return a.isNull() ? b : b.isNull() ? a : std::min(a, b);
}
} // namespace kuramori
