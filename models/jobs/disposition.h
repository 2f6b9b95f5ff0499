// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <chrono>

class QRandomGenerator;

namespace kuramori
{
/// Why a running job was told to stop, when it was.
enum class StopReason {
    None,
    Cancel, ///< somebody cancelled it
    Deadline, ///< it took longer than its kind may
    Shutdown, ///< the program ends
    Pause, ///< everything was paused
    LeaseLost, ///< another worker may have it by now
};

/// The attempt that ended with an error.
struct EndedAttempt
{
    int counted = 1; ///< from 1; without those whose worker died
    int maxAttempts = 1;
    StopReason stop = StopReason::None;
};

/// What becomes of its job.
struct Disposition
{
    enum class Action {
        Retry, ///< one attempt used; again after `wait`
        Snooze, ///< no attempt used; again after `wait`
        Cancel,
        Discard,
        Drop, ///< it is not ours to decide any more
    };
    Action action = Action::Discard;
    std::chrono::milliseconds wait{0};
    bool operator==(const Disposition &) const = default;
};

/// No wait is longer than this, whatever the other side asks for.
inline constexpr std::chrono::hours longestWait{24};

Disposition dispositionOf(const Error &error, const EndedAttempt &attempt, QRandomGenerator &chance);
} // namespace kuramori
