// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/jobs/breaker.h"

#include <QString>

#include <map>
#include <mutex>
#include <optional>

namespace kuramori
{
/// How each host is doing: breaker, lane, last error, bytes and requests. Written by the HTTP client, read by
/// panels, `health` and /metrics. Any thread.
class HostBoard
{
public:
    struct Entry
    {
        BreakerState breaker = BreakerState::Closed;
        std::optional<Timestamp> reopensAt; ///< breaker open or source paused by Retry-After: not before
        int perMinute = 0; ///< lane limit, 0 none
        int usedInMinute = 0;
        qint64 requests = 0; ///< sent since the start of the program
        qint64 failures = 0;
        qint64 cacheHits = 0;
        qint64 bytes = 0;
        QString lastError; ///< a sentence, without secrets
        std::optional<Timestamp> lastErrorAt;
        std::optional<Timestamp> lastSuccessAt;
    };

    template <class Change>
    void update(const QString &host, Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change(m_entries[host]);
    }
    std::map<QString, Entry> entries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries;
    }

private:
    mutable std::mutex m_mutex; // guards m_entries
    std::map<QString, Entry> m_entries;
};
} // namespace kuramori
