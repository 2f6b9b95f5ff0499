// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "workers/http/httpoptions.h"
#include "workers/http/request.h"

#include <memory>
#include <stop_token>

namespace kuramori
{
class Clock;
class HostBoard;
class Store;
class Transport;

/// The one way out. A request passes, in this order: URL and address policy → cache → breaker → lane → transport
/// (redirects by hand) → classification → cache. All waits take the token: cancel is felt within 100 ms.
/// A failure that may pass is repeated at once up to `quickRetries` times; the rest is for the job's own ladder.
/// Thread-safe; get() blocks the calling pool thread while one network thread does the work.
class HttpClient
{
public:
    /// `store` may be null: then nothing is cached.
    HttpClient(HttpOptions options, std::unique_ptr<Transport> transport, Clock &clock, HostBoard &board, Store *store);
    ~HttpClient();

    /// Errors name their class (ErrorKind) and, where the source gave one, the time to come back (Error::retryAfter).
    /// A status outside 2xx is an Error but where Request::readStatuses names it.
    Result<Reply> get(const SourceProfile &source, const Request &request, std::stop_token stop);

    /// Drops cached answers whose URL matches the pattern (`*` and `?`); returns how many.
    Result<int> invalidateCache(const QString &urlPattern);

    /// A cookie this source lives on (MyAnonamouse: mam_id): put in from the keychain before the first request, read
    /// back after each to save what the source has made of it. Cookies are kept nowhere else.
    void putCookie(const SourceProfile &source, const QByteArray &name, const Secret &value);
    std::optional<Secret> cookie(const SourceProfile &source, const QByteArray &name);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
} // namespace kuramori
