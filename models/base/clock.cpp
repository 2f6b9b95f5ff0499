// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QTimeZone>

namespace kuramori
{
QDateTime toDateTime(Timestamp at)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

Timestamp toTimestamp(const QDateTime &at)
{
    return Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

QString toIso(Timestamp at)
{
    return toDateTime(at).toUTC().toString(Qt::ISODateWithMs); // a time zone would print +00:00
}

bool Clock::sleep(std::chrono::nanoseconds duration, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    waitUntil(lock, condition, steady() + duration, stop, [] { return false; });
    return !stop.stop_requested();
}

Timestamp SystemClock::wall() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

SteadyTime SystemClock::steady() const
{
    return std::chrono::steady_clock::now();
}

bool SystemClock::waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition,
                            SteadyTime deadline, std::stop_token stop, const std::function<bool()> &ready)
{
    return condition.wait_until(lock, stop, deadline, ready);
}
} // namespace kuramori
