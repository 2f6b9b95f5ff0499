// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/httpclient.h"

#include "models/jobs/retryafter.h"
#include "workers/http/httpcache.h"
#include "workers/http/httpcall.h"
#include "workers/http/httptext.h"
#include "workers/http/urlpolicy.h"
#include "workers/http/wireerror.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace kuramori
{
Q_LOGGING_CATEGORY(lcHttp, "kuramori.http", QtInfoMsg)

namespace
{
bool isSafeText(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// A line break would smuggle in a header, or a second request.
Result<void> checkHeaders(const Request &request)
{
    bool isSafe = std::all_of(request.headers.begin(), request.headers.end(), [](const auto &line) {
        return !line.first.isEmpty() && isSafeText(line.first) && isSafeText(line.second);
    });
    for (const auto &[name, secret] : request.secretHeaders) {
        isSafe = isSafe && isSafeText(name) && isSafeText(secret.reveal());
    }
    if (isSafe) {
        return {};
    }
    return fail(ErrorKind::Usage,
                Http::tr("A header for %1 holds a line break. Check the key in the settings.").arg(request.url.host()));
}

/// Worth another try within seconds. A timeout is not: it has cost its deadline already.
bool mayPassSoon(const Request &request, const Error &error)
{
    const bool isRepeatable = request.method == "GET" || request.method == "HEAD" || request.isQuestion;
    const bool isTransient = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Truncated
        || error.kind == ErrorKind::ServerError;
    return isRepeatable && isTransient && !error.retryAfter;
}
} // namespace

struct HttpClient::Parts
{
    SourceState &state(const SourceProfile &source)
    {
        const std::scoped_lock lock(mutex);
        std::unique_ptr<SourceState> &state = states[source.name];
        if (!state) {
            state = std::make_unique<SourceState>(source, clock, board);
        }
        return *state;
    }

    Result<HttpCall::Answer> call(const SourceProfile &source, const Request &request, const Headers &conditions,
                                  std::stop_token stop)
    {
        SourceState &sourceState = state(source);
        const QString id = QStringLiteral("r%1").arg(++calls);
        HttpCall call({options, *transport, clock, source, sourceState, request, conditions, stop}, id);
        for (int retry = 1;; ++retry) {
            Result<HttpCall::Answer> answer = call.run();
            if (answer || retry > options.quickRetries || !mayPassSoon(request, answer.error())
                || !sourceState.checkBreaker()) {
                return answer;
            }
            if (!clock.sleep(quickRetryDelay(retry, QRandomGenerator::global()->generateDouble()), stop)) {
                return fail(wireError(ErrorKind::Cancelled, request.url.host()));
            }
        }
    }

    const HttpOptions options;
    const std::unique_ptr<Transport> transport;
    Clock &clock;
    HostBoard &board;
    HttpCache cache;
    std::atomic<quint64> calls = 0;
    std::mutex mutex{}; // guards states
    std::map<QString, std::unique_ptr<SourceState>> states{};
};

HttpClient::HttpClient(HttpOptions options, std::unique_ptr<Transport> transport, Clock &clock, HostBoard &board,
                       Store *store)
    : m_parts(new Parts{std::move(options), std::move(transport), clock, board, HttpCache(store)})
{ }

HttpClient::~HttpClient() = default;

Result<Reply> HttpClient::get(const SourceProfile &source, const Request &request, std::stop_token stop)
{
    for (const Result<void> &allowed :
         {checkTarget(source, request.url, request.contentDerived), checkHeaders(request)}) {
        if (!allowed) {
            return fail(allowed.error());
        }
    }
    const bool isCacheable = HttpCache::isCacheable(request);
    std::optional<HttpCache::Hit> hit;
    if (isCacheable && !request.cache.refresh) {
        hit = m_parts->cache.find(source, request);
    }
    const Timestamp now = m_parts->clock.wall();
    if (hit && now - hit->reply.fetchedAt < request.cache.timeToLive) {
        m_parts->state(source).countCacheHit();
        return std::move(hit->reply);
    }
    Result<HttpCall::Answer> answer = m_parts->call(source, request, hit ? hit->conditions : Headers(), stop);
    if (!answer) {
        return fail(std::move(answer.error()));
    }
    const Timestamp fetchedAt = m_parts->clock.wall();
    if (hit && answer->exchange.status == 304) {
        m_parts->cache.confirm(source, request, fetchedAt);
        m_parts->state(source).countCacheHit();
        hit->reply.fetchedAt = fetchedAt;
        return std::move(hit->reply);
    }
    Exchange &exchange = answer->exchange;
    Reply reply{exchange.status, std::move(exchange.headers), std::move(exchange.body), answer->url, fetchedAt, false,
                answer->took};
    if (isCacheable && (!request.cache.deserves || request.cache.deserves(reply))) {
        m_parts->cache.put(source, request, reply);
    }
    return reply;
}

Result<int> HttpClient::invalidateCache(const QString &urlPattern)
{
    return m_parts->cache.drop(urlPattern);
}

void HttpClient::putCookie(const SourceProfile &source, const QByteArray &name, const Secret &value)
{
    m_parts->state(source).cookies().put(name, value);
}

std::optional<Secret> HttpClient::cookie(const SourceProfile &source, const QByteArray &name)
{
    return m_parts->state(source).cookies().value(name);
}
} // namespace kuramori
