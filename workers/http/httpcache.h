// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "workers/http/request.h"

#include <atomic>

namespace kuramori
{
class Store;

/// Our own cache of whole, approved answers. How long one may serve is the asker's word (CachePolicy), not the
/// server's: the sources' own dates are useless (Jikan says 1970). Without a store nothing is kept. Thread-safe.
class HttpCache
{
public:
    explicit HttpCache(Store *store, qint64 maxBytes = 256LL * 1024 * 1024);

    struct Hit
    {
        Reply reply; ///< fromCache is set, fetchedAt is when the source said so
        Headers conditions; ///< what to send to hear "304 Not Modified"; empty: the server gave nothing usable
    };

    static bool isCacheable(const Request &request);
    std::optional<Hit> find(const SourceProfile &source, const Request &request);
    void put(const SourceProfile &source, const Request &request, const Reply &reply);
    /// The source has answered 304.
    void confirm(const SourceProfile &source, const Request &request, Timestamp at);
    Result<int> drop(const QString &urlPattern);

private:
    Store *m_store;
    qint64 m_maxBytes;
    std::atomic<int> m_puts = 0;
};
} // namespace kuramori
