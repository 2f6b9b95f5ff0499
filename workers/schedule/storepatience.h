// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <optional>

namespace kuramori
{
class ProgressBoard;

/// How the dispatcher bears a store that fails: it is tried again after a pause, and people are told when that lasts.
/// Used by one thread.
class StorePatience
{
public:
    StorePatience(ProgressBoard &board, std::chrono::milliseconds pause);

    void failed(const Error &error, SteadyTime now);
    void worked();

    bool isPausing(SteadyTime now) const { return m_pausedUntil && now < *m_pausedUntil; }
    std::optional<SteadyTime> pausedUntil() const { return m_pausedUntil; }
    void endPause() { m_pausedUntil.reset(); } ///< the next try comes at once
    /// It has failed so often that nobody needs to wait for it.
    bool isAtItsEnd() const;

private:
    ProgressBoard &m_board;
    const std::chrono::milliseconds m_pause;
    std::optional<SteadyTime> m_pausedUntil;
    int m_failures = 0; // in a row
    bool m_isTold = false;
};
} // namespace kuramori
