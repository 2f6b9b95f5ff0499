// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotlist.h"
#include "workers/http/request.h"
#include "workers/sources/jikan/jikandecode.h"

#include <functional>
#include <stop_token>

namespace kuramori
{
class HttpClient;
class Settings;

/// Jikan v4, the mirror of MyAnimeList: what is asked, and how the answers are read. Any thread; every call blocks.
class JikanSource
{
public:
    using Allowance = std::function<Result<void>()>;
    static constexpr int perPage = 25; ///< the service's own limit
    /// Both must outlive it; settings are read anew for each request.
    JikanSource(HttpClient &client, const Settings &settings);

    /// Pages count from 1. Never from the cache: a snapshot is of its day.
    Result<JikanPage> page(const SnapshotList &list, int page, std::stop_token stop) const;
    /// One work in full with relations, streaming links, statistics and recommendations: three requests, each of which
    /// is asked of `allowance` before it is sent (Request::allowance).
    Result<JikanWork> work(qint64 malId, std::stop_token stop, const Allowance &allowance = {}) const;
    /// Genres, explicit genres, themes and demographics with their counts: a request each.
    Result<QList<JikanGenre>> genres(std::stop_token stop) const;
    /// The seasons that the source has lists of, newest first.
    Result<QList<SeasonOfYear>> seasons(std::stop_token stop) const;

    /// Asks one small thing past the cache and reads the answer; how long it was on the wire.
    Result<std::chrono::milliseconds> test(std::stop_token stop) const;

private:
    Result<Reply> ask(const QString &pathAndQuery, std::chrono::seconds timeToLive, std::stop_token stop,
                      const Allowance &allowance = {}) const;
    Result<QByteArray> fetch(const QString &pathAndQuery, std::chrono::seconds timeToLive, std::stop_token stop,
                             const Allowance &allowance = {}) const;
    std::chrono::seconds cacheTime() const;

    HttpClient &m_client;
    const Settings &m_settings;
};
} // namespace kuramori
