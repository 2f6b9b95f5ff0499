// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

namespace kuramori
{
/// Time that a test moves. Sleepers wake when advance() passes their deadline; with `selfAdvancing` a sleeper moves
/// the time to its own deadline at once, which plays hours of waiting in no time in single-threaded tests.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(Timestamp start = Timestamp(std::chrono::seconds(1'700'000'000)), bool selfAdvancing = false);

    Timestamp wall() const override;
    SteadyTime steady() const override;
    bool waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable_any &condition, SteadyTime deadline,
                   std::stop_token stop, const std::function<bool()> &ready) override;

    void advance(std::chrono::nanoseconds duration);
    /// The wall clock alone: somebody set it, or the machine slept.
    void jumpWall(std::chrono::microseconds difference);

private:
    mutable std::mutex m_mutex; // guards all below
    Timestamp m_wall;
    SteadyTime m_steady{};
    bool m_selfAdvancing;
};
} // namespace kuramori
