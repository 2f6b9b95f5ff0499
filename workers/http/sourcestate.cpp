// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/sourcestate.h"

#include "workers/http/httptext.h"

#include <algorithm>

namespace kuramori
{
namespace
{
enum class Verdict { Alive, Failing, Hanging, Challenged, Unknown };

/// What an error says about the host. A refusal is a sign of life; our own rules say nothing.
Verdict verdictOf(const Error *failure)
{
    if (!failure) {
        return Verdict::Alive;
    }
    switch (failure->kind) {
    case ErrorKind::Timeout:
        return Verdict::Hanging;
    case ErrorKind::Unreachable:
    case ErrorKind::Truncated:
    case ErrorKind::ServerError:
    case ErrorKind::Tls:
        return Verdict::Failing;
    case ErrorKind::Challenge:
        return Verdict::Challenged;
    case ErrorKind::Cancelled:
    case ErrorKind::Blocked:
    case ErrorKind::TooLarge:
        return Verdict::Unknown;
    default:
        return Verdict::Alive;
    }
}
} // namespace

SourceState::SourceState(const SourceProfile &source, Clock &clock, HostBoard &board)
    : m_source(source.name)
    , m_perMinute(source.perMinute)
    , m_clock(clock)
    , m_board(board)
    , m_lane(source, clock)
{ }

Result<void> SourceState::checkBreaker()
{
    const std::scoped_lock lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    if (m_breaker.remaining(now) > std::chrono::nanoseconds(0)) {
        return fail(restingError(now));
    }
    return {};
}

Result<Breaker::Admission> SourceState::admit()
{
    const std::scoped_lock lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    const Breaker::Admission admission = m_breaker.admit(now);
    if (admission == Breaker::Admission::Refused) {
        return fail(restingError(now));
    }
    if (admission == Breaker::Admission::Probe) {
        m_board.update(m_source, [this](HostBoard::Entry &entry) {
            entry.breaker = m_breaker.state();
            entry.reopensAt.reset();
        });
    }
    return admission;
}

void SourceState::settle(Breaker::Admission admission, const Error *failure, qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    switch (verdictOf(failure)) {
    case Verdict::Alive:
        m_breaker.succeeded(admission);
        break;
    case Verdict::Failing:
        m_breaker.failed(admission, now);
        break;
    case Verdict::Hanging:
        m_breaker.timedOut(admission, now);
        break;
    case Verdict::Challenged:
        m_breaker.trip(now);
        break;
    case Verdict::Unknown:
        m_breaker.abandoned(admission);
        break;
    }
    show(failure, bytes);
}

void SourceState::countCacheHit()
{
    m_board.update(m_source, [](HostBoard::Entry &entry) { ++entry.cacheHits; });
}

Error SourceState::restingError(SteadyTime now) const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_breaker.remaining(now));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    return {ErrorKind::BreakerOpen,
            Http::tr("%1 has failed too often and is left alone for %2 s.").arg(m_source).arg(seconds.count()),
            {},
            left};
}

void SourceState::show(const Error *failure, qint64 bytes)
{
    const Timestamp wall = m_clock.wall();
    const std::chrono::nanoseconds pause = std::max(m_breaker.remaining(m_clock.steady()), m_lane.pauseLeft());
    m_board.update(m_source, [&](HostBoard::Entry &entry) {
        entry.breaker = m_breaker.state();
        entry.reopensAt = pause > std::chrono::nanoseconds(0)
            ? std::optional(wall + std::chrono::floor<std::chrono::microseconds>(pause))
            : std::nullopt;
        entry.perMinute = m_perMinute;
        entry.usedInMinute = m_perMinute > 0 ? m_lane.usedInMinute() : 0;
        entry.requests += 1;
        entry.bytes += bytes;
        if (!failure) {
            entry.lastSuccessAt = wall;
        } else if (failure->kind != ErrorKind::Cancelled) {
            entry.failures += 1;
            entry.lastError = failure->message;
            entry.lastErrorAt = wall;
        }
    });
}
} // namespace kuramori
