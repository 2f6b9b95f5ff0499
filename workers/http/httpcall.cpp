// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/httpcall.h"

#include "models/base/redact.h"
#include "workers/http/classify.h"
#include "workers/http/httptext.h"
#include "workers/http/urlpolicy.h"
#include "workers/http/wireerror.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
/// How long a source is left alone that says "too many requests" and not for how long.
constexpr std::chrono::seconds defaultPause{60};

bool isRedirect(int status)
{
    static constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::find(redirects.begin(), redirects.end(), status) != redirects.end();
}

/// Headers a stranger may see. Adapters keep secrets in secretHeaders, but a mistake must not leak one.
bool isForStrangers(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 3> harmless{"accept", "accept-language", "range"};
    return std::any_of(harmless.begin(), harmless.end(),
                       [&](QByteArrayView allowed) { return name.compare(allowed, Qt::CaseInsensitive) == 0; });
}
} // namespace

HttpCall::HttpCall(const CallContext &context, QString id)
    : m_context(context)
    , m_id(std::move(id))
{ }

Result<HttpCall::Answer> HttpCall::run()
{
    const SourceProfile &source = m_context.source;
    const bool contentDerived = m_context.request.contentDerived;
    QUrl url = m_context.request.url;
    m_took = std::chrono::nanoseconds(0);
    bool isHome = sameOrigin(url, source.origin); // once left, never again: who sends us back may not steer secrets
    for (int hop = 0;; ++hop) {
        Result<Exchange> answer = exchange(wireRequest(url, isHome), isHome);
        if (!answer) {
            return fail(std::move(answer.error()));
        }
        if (!isRedirect(answer->status)) {
            return Answer{std::move(*answer), url, m_took};
        }
        const QByteArray method = m_context.request.method;
        if (hop == maxRedirects) {
            return fail(ErrorKind::TooLarge, Http::tr("%1 redirects in a circle.").arg(url.host()), m_id);
        }
        if (method != "GET" && method != "HEAD") {
            return fail(ErrorKind::Rejected, Http::tr("%1 redirects what only it should get.").arg(url.host()), m_id);
        }
        Result<QUrl> target = redirectTarget(source, url, header(answer->headers, "location"), contentDerived);
        if (!target) {
            return fail(std::move(target.error()));
        }
        isHome = isHome && sameOrigin(*target, source.origin);
        url = *target;
    }
}

WireRequest HttpCall::wireRequest(const QUrl &url, bool isHome) const
{
    const Request &request = m_context.request;
    WireRequest wire;
    wire.method = request.method;
    wire.url = url;
    wire.deadline = request.deadline;
    wire.maxBytes = request.maxBytes;
    wire.publicAddressesOnly = publicAddressesOnly(m_context.source, request.contentDerived || !isHome);
    wire.headers = {{"User-Agent", m_context.options.userAgent.toUtf8()}, {"Accept-Encoding", "gzip, deflate"}};
    if (header(request.headers, "accept").isEmpty()) {
        wire.headers.emplaceBack("Accept", m_context.source.expectsJson ? "application/json" : "*/*");
    }
    for (const auto &[name, value] : request.headers) {
        if (isHome || isForStrangers(name)) {
            wire.headers.append({name, value});
        }
    }
    if (isHome) {
        wire.body = request.body;
        wire.readStatuses = request.readStatuses;
        wire.headers += m_context.conditions;
        addSecrets(wire);
    }
    return wire;
}

void HttpCall::addSecrets(WireRequest &wire) const
{
    for (const auto &[name, secret] : m_context.request.secretHeaders) {
        wire.headers.append({name, secret.reveal()});
        wire.secretNames.append(name);
    }
    const QByteArray cookies = m_context.state.cookies().headerFor(wire.url, m_context.clock.wall());
    if (!cookies.isEmpty()) {
        wire.headers.append({"Cookie", cookies});
        wire.secretNames.append("Cookie");
    }
}

/// Breaker, board and cookies speak for the source's own host: what a stranger does is no news of it.
Result<Exchange> HttpCall::exchange(const WireRequest &wire, bool isHome)
{
    SourceState &state = m_context.state;
    if (Result<void> ready = isHome ? state.checkBreaker() : Result<void>(); !ready) {
        return fail(std::move(ready.error())); // before the queue: no use in waiting there
    }
    const auto &prospect = m_context.request.prospect;
    if (Result<void> hopeful = isHome && prospect ? prospect() : Result<void>(); !hopeful) {
        return fail(std::move(hopeful.error()));
    }
    std::optional<Lane::Permit> permit;
    if (m_context.options.paced) {
        Result<Lane::Permit> turn = state.lane().acquire(m_context.stop);
        if (!turn) {
            return fail(std::move(turn.error()));
        }
        permit.emplace(std::move(*turn));
    }
    const auto &allowance = m_context.request.allowance;
    if (Result<void> allowed = isHome && allowance ? allowance() : Result<void>(); !allowed) {
        return fail(std::move(allowed.error()));
    }
    Result<Breaker::Admission> admission = isHome ? state.admit() : Breaker::Admission::Normal;
    if (!admission) {
        return fail(std::move(admission.error()));
    }
    const SteadyTime begun = m_context.clock.steady();
    Result<Exchange> answer = m_context.transport.exchange(wire, m_context.stop);
    if (answer && isHome) {
        state.cookies().store(wire.url, answer->headers, m_context.clock.wall());
    }
    const std::chrono::nanoseconds took = m_context.clock.steady() - begun;
    m_took += took;
    const qint64 bytes = answer ? answer->body.size() : 0;
    answer = judged(wire, std::move(answer));
    log(wire, answer, took);
    if (isHome) {
        if (!answer && permit) {
            yieldTo(answer.error());
        }
        state.settle(*admission, answer ? nullptr : &answer.error(), bytes);
    }
    return answer;
}

Result<Exchange> HttpCall::judged(const WireRequest &wire, Result<Exchange> exchange) const
{
    Result<void> verdict;
    if (!exchange) {
        verdict = fail(std::move(exchange.error()));
    } else if (isRedirect(exchange->status) || (exchange->status == 304 && !m_context.conditions.isEmpty())) {
        return exchange;
    } else {
        verdict = classify(m_context.source, wire, *exchange, m_context.clock.wall());
    }
    if (verdict) {
        return exchange;
    }
    Error error = std::move(verdict.error());
    error.context = QStringLiteral("%1 %2: %3").arg(m_id, printable(wire.url), error.context);
    return fail(std::move(error));
}

/// The whole source waits, not this request alone.
void HttpCall::yieldTo(Error &error) const
{
    if (error.kind == ErrorKind::Throttled) {
        error.retryAfter = error.retryAfter.value_or(defaultPause);
        m_context.state.lane().slowDown();
    }
    const bool asksToWait = error.kind == ErrorKind::Throttled || error.kind == ErrorKind::ServerError;
    if (asksToWait && error.retryAfter) {
        m_context.state.lane().pauseFor(*error.retryAfter);
    }
}

void HttpCall::log(const WireRequest &wire, const Result<Exchange> &answer, std::chrono::nanoseconds took) const
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    if (answer) {
        qCDebug(lcHttp).noquote() << m_id << wire.method << printable(wire.url) << "->" << answer->status << ','
                                  << answer->body.size() << "bytes in" << ms << "ms";
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        const QString name = errorKindName(answer.error().kind);
        const QString text = QStringLiteral("%1 %2 after %3 ms, %4")
                                 .arg(QString::fromLatin1(wire.method), name)
                                 .arg(ms)
                                 .arg(answer.error().context);
        if (m_context.request.isDecoration) {
            qCDebug(lcHttp).noquote() << text;
        } else {
            qCInfo(lcHttp).noquote() << text;
        }
    }
}
} // namespace kuramori
