// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/breaker.h"
#include "models/live/hostboard.h"
#include "workers/http/cookiejar.h"
#include "workers/http/lane.h"

namespace kuramori
{
/// What the client knows of one source while it runs: its lane, its cookies and its breaker, shown on the board.
/// Thread-safe.
class SourceState
{
public:
    SourceState(const SourceProfile &source, Clock &clock, HostBoard &board);

    Lane &lane() { return m_lane; }
    CookieJar &cookies() { return m_cookies; }

    /// BreakerOpen, with the time to come back, while the breaker lets nothing through.
    Result<void> checkBreaker();
    Result<Breaker::Admission> admit();
    /// Answers an admission with what came of it; `failure` is null for a good answer.
    void settle(Breaker::Admission admission, const Error *failure, qint64 bytes);
    void countCacheHit();

private:
    Error restingError(SteadyTime now) const;
    void show(const Error *failure, qint64 bytes);

    const QString m_source;
    const int m_perMinute;
    Clock &m_clock;
    HostBoard &m_board;
    Lane m_lane;
    CookieJar m_cookies;
    std::mutex m_mutex; // guards m_breaker
    Breaker m_breaker;
};
} // namespace kuramori
