// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/httpoptions.h"
#include "workers/http/sourcestate.h"
#include "workers/http/transport.h"

namespace kuramori
{
/// What a call works with; all of it outlives the call.
struct CallContext
{
    const HttpOptions &options;
    Transport &transport;
    Clock &clock;
    const SourceProfile &source;
    SourceState &state;
    const Request &request;
    const Headers &conditions; ///< for a conditional GET; a 304 is then an answer
    std::stop_token stop;
};

/// One request to its final answer: redirects by hand, each exchange through breaker, lane, transport and judgement.
class HttpCall
{
public:
    HttpCall(const CallContext &context, QString id);

    struct Answer
    {
        Exchange exchange; ///< 2xx, or 304 when conditions were sent
        QUrl url;
        std::chrono::nanoseconds took; ///< of all its exchanges on the wire
    };
    Result<Answer> run();

private:
    WireRequest wireRequest(const QUrl &url, bool isHome) const;
    void addSecrets(WireRequest &wire) const;
    Result<Exchange> exchange(const WireRequest &wire, bool isHome);
    Result<Exchange> judged(const WireRequest &wire, Result<Exchange> exchange) const;
    void yieldTo(Error &error) const;
    void log(const WireRequest &wire, const Result<Exchange> &answer, std::chrono::nanoseconds took) const;

    const CallContext m_context;
    const QString m_id; ///< in every log line and error of this request
    std::chrono::nanoseconds m_took{0};
};
} // namespace kuramori
