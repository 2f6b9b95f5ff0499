// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace kuramori
{
/// A moment, UTC, in microseconds since 1970: what the store holds.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;
/// A point on a clock that never jumps; only differences mean something.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

QDateTime toDateTime(Timestamp at);
Timestamp toTimestamp(const QDateTime &at);
/// ISO 8601 with milliseconds and Z.
QString toIso(Timestamp at);

/// The one seam through which time enters. Only models/base asks the system; tests pass a VirtualClock.
/// All members may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp wall() const = 0;
    virtual SteadyTime steady() const = 0;

    /// Waits on `condition` until `ready()` holds, `deadline` has come or a stop is requested.
    /// `lock` is held on return, as with std::condition_variable_any. Returns what `ready()` says then.
    virtual bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition,
                           SteadyTime deadline, std::stop_token stop, const std::function<bool()> &ready)
        = 0;

    /// False when a stop was requested before the time had passed.
    bool sleep(std::chrono::nanoseconds duration, std::stop_token stop);
    QDate todayUtc() const { return toDateTime(wall()).date(); }
};

class SystemClock final : public Clock
{
public:
    Timestamp wall() const override;
    SteadyTime steady() const override;
    bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition, SteadyTime deadline,
                   std::stop_token stop, const std::function<bool()> &ready) override;
};
} // namespace kuramori
