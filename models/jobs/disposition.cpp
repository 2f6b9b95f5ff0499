// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/disposition.h"

#include "models/jobs/backoff.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using Action = Disposition::Action;

constexpr auto shortestWait = 1s;
constexpr auto untilDiskIsFreed = 5min;
constexpr auto untilDatabaseIsFree = 30s;

std::chrono::milliseconds clamped(std::chrono::milliseconds wait)
{
    return std::clamp<std::chrono::milliseconds>(wait, shortestWait, longestWait);
}

Disposition retryOrGiveUp(const EndedAttempt &attempt, QRandomGenerator &chance)
{
    if (attempt.counted >= attempt.maxAttempts) {
        return {Action::Discard};
    }
    return {Action::Retry, backoff(attempt.counted, chance)};
}

Disposition byKind(const Error &error, const EndedAttempt &attempt, QRandomGenerator &chance)
{
    switch (error.kind) {
    case ErrorKind::Throttled:
    case ErrorKind::BreakerOpen:
        return {Action::Snooze, clamped(error.retryAfter ? staggered(*error.retryAfter, chance) : backoff(1, chance))};
    case ErrorKind::NoSpace:
        return {Action::Snooze, untilDiskIsFreed};
    case ErrorKind::DatabaseBusy:
        return {Action::Snooze, untilDatabaseIsFree};
    case ErrorKind::Database: // a server that is away says when to come back; a statement that is wrong does not
        return error.retryAfter ? Disposition{Action::Snooze, clamped(staggered(*error.retryAfter, chance))}
                                : retryOrGiveUp(attempt, chance);
    case ErrorKind::Cancelled:
        return {Action::Cancel};
    // Asking again changes nothing until a person has done something.
    case ErrorKind::Auth:
    case ErrorKind::Challenge:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Blocked:
    case ErrorKind::DatabaseCorrupt:
    case ErrorKind::Refused:
    case ErrorKind::Usage:
        return {Action::Discard};
    // The next answer may be better.
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Truncated:
    case ErrorKind::ServerError:
    case ErrorKind::BadSchema:
    case ErrorKind::Empty:
    case ErrorKind::Tls:
    case ErrorKind::Io:
    case ErrorKind::Conflict:
    case ErrorKind::Defect:
        return retryOrGiveUp(attempt, chance);
    }
    return {Action::Discard};
}
} // namespace

Disposition dispositionOf(const Error &error, const EndedAttempt &attempt, QRandomGenerator &chance)
{
    switch (attempt.stop) {
    case StopReason::None:
        return byKind(error, attempt, chance);
    case StopReason::Cancel:
        return {Action::Cancel};
    case StopReason::Deadline:
        return retryOrGiveUp(attempt, chance);
    case StopReason::Shutdown:
    case StopReason::Pause:
        return error.kind == ErrorKind::Cancelled ? Disposition{Action::Snooze} : byKind(error, attempt, chance);
    case StopReason::LeaseLost:
        return {Action::Drop};
    }
    return {Action::Discard};
}
} // namespace kuramori
