// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>
#include <QTimeZone>

#include <bitset>
#include <optional>

namespace kuramori
{
/// Five cron fields: minute, hour, day of month, month, day of week (0 and 7 are Sunday). `*`, numbers, English names
/// (jan, mon), lists, ranges, steps. When both day fields are restricted, a day that fits either will do, as in
/// every cron.
class Cron
{
public:
    /// ErrorKind::Usage, naming the field.
    static Result<Cron> parse(const QString &text);

    QString toString() const { return m_text; }

    /// The first tick later than `after` on the clocks of `zone`; empty when there is none within four years.
    /// Times that a clock change skips are made up for by one tick right after it; times that come twice tick the
    /// first time only.
    std::optional<Timestamp> next(Timestamp after, const QTimeZone &zone) const;

private:
    Cron() = default;
    using LocalMinutes = std::chrono::sys_time<std::chrono::minutes>; // what a wall clock shows, without a zone

    bool dayFits(std::chrono::sys_days day) const;
    std::optional<LocalMinutes> firstFrom(LocalMinutes from, LocalMinutes until) const;
    std::optional<std::chrono::minutes> timeOfDayFrom(std::chrono::minutes from) const;

    QString m_text;
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; // 0 is Sunday; 7 is folded into it
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};
} // namespace kuramori
