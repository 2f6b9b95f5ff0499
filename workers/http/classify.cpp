// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/classify.h"

#include "models/base/lenientjson.h"
#include "models/base/redact.h"
#include "models/jobs/retryafter.h"
#include "workers/http/challenge.h"
#include "workers/http/httptext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
constexpr qsizetype longestErrorBody = 16 * 1024;

/// What the source itself says went wrong, for the log.
QString ownWords(const QByteArray &body)
{
    if (body.size() > longestErrorBody) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString words
        = object.value(QLatin1String("message")).toString(object.value(QLatin1String("error")).toString());
    return redacted(words.left(300));
}

/// Where those who send no Retry-After say when to come back: seconds in the body (Audnexus), or the moment at which
/// the limit is lifted in a header (AniList: since 1970; others: from now).
std::optional<std::chrono::milliseconds> otherHint(const Exchange &exchange, Timestamp now)
{
    const QJsonValue body = exchange.body.size() <= longestErrorBody
        ? QJsonValue(QJsonDocument::fromJson(exchange.body).object())
        : QJsonValue();
    const QJsonValue nested = body[QLatin1String("error")][QLatin1String("details")];
    const auto inBody = jsonInteger(nested[QLatin1String("retryAfterSeconds")])
                            .value_or(jsonInteger(body[QLatin1String("retryAfterSeconds")]).value_or(0));
    if (inBody > 0) {
        return parseRetryAfter(QByteArray::number(inBody), now);
    }
    constexpr qint64 longestSpan = 1'000'000; // seconds; a larger number is a date
    const qint64 reset = header(exchange.headers, "x-ratelimit-reset").trimmed().toLongLong();
    const qint64 since
        = reset > longestSpan ? std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count() : 0;
    return reset > since ? parseRetryAfter(QByteArray::number(reset - since), now) : std::nullopt;
}

/// A 429 in the body of a 200: Jikan's own cache has answered with its recorded error, its status a string.
bool isThrottleBody(const QByteArray &body)
{
    if (body.size() > longestErrorBody || !body.contains("429")) {
        return false;
    }
    const QJsonValue status = QJsonDocument::fromJson(body).object().value(QLatin1String("status"));
    return status.toVariant().toInt() == 429;
}

QString messageOf(ErrorKind kind, const QString &host, int status)
{
    switch (kind) {
    case ErrorKind::Auth:
        return status == 407
            ? Http::tr("The proxy wants a user name and password before it lets %1 be reached.").arg(host)
            : Http::tr("%1 refuses access (%2). Check the account or key in the settings.").arg(host).arg(status);
    case ErrorKind::NotFound:
        return Http::tr("%1 does not have what was asked for (%2).").arg(host).arg(status);
    case ErrorKind::Timeout:
        return Http::tr("%1 gave up waiting for the request (%2).").arg(host).arg(status);
    case ErrorKind::Throttled:
        return Http::tr("%1 asks to be asked less often.").arg(host);
    case ErrorKind::ServerError:
        return Http::tr("%1 has trouble of its own (%2).").arg(host).arg(status);
    default:
        return Http::tr("%1 rejects the request (%2).").arg(host).arg(status);
    }
}

/// The first and last byte of the text tell a whole JSON answer from one that was cut or is something else.
Result<void> checkJsonShape(const QString &host, const QByteArray &body)
{
    QByteArrayView text(body);
    if (text.startsWith("\xef\xbb\xbf")) {
        text = text.sliced(3);
    }
    text = text.trimmed();
    if (text.isEmpty()) {
        return fail(ErrorKind::Empty, Http::tr("%1 sent an empty answer.").arg(host));
    }
    const char first = text.front();
    if (first != '{' && first != '[') {
        return fail(ErrorKind::BadSchema, Http::tr("%1 sent something else than the data asked for.").arg(host));
    }
    if (text.back() != (first == '{' ? '}' : ']')) {
        return fail(ErrorKind::Truncated, Http::tr("The answer of %1 ends in the middle.").arg(host));
    }
    return {};
}

Result<void> judgeSuccess(const SourceProfile &source, const WireRequest &request, const Exchange &exchange)
{
    const QString host = request.url.host();
    if (request.method == "HEAD" || exchange.status == 204) {
        return {};
    }
    if (source.expectsJson && isLoginPage(exchange.body)) {
        return fail(
            ErrorKind::Challenge,
            Http::tr("%1 shows a log-in page instead of data. Open it in a browser to see what it wants.").arg(host));
    }
    if (source.expectsJson) {
        return checkJsonShape(host, exchange.body);
    }
    if (exchange.body.isEmpty() && request.method == "GET") {
        return fail(ErrorKind::Empty, Http::tr("%1 sent an empty answer.").arg(host));
    }
    return {};
}
} // namespace

std::optional<std::chrono::milliseconds> retryAfterOf(const Exchange &exchange, Timestamp now)
{
    const Timestamp serverNow = parseHttpDate(header(exchange.headers, "date")).value_or(now);
    const auto told = parseRetryAfter(header(exchange.headers, "retry-after"), serverNow);
    if (told || exchange.status != 429) {
        return told;
    }
    return otherHint(exchange, serverNow);
}

ErrorKind kindOfStatus(qint64 status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return ErrorKind::Auth;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::Throttled;
    default:
        return status >= 500 ? ErrorKind::ServerError : ErrorKind::Rejected;
    }
}

Result<void> classify(const SourceProfile &source, const WireRequest &request, const Exchange &exchange, Timestamp now)
{
    const QString host = request.url.host();
    const bool isOwnThrottle = source.throttleStatuses.contains(exchange.status);
    if (!isOwnThrottle && isBotCheck(exchange)) {
        return fail(
            ErrorKind::Challenge,
            Http::tr("%1 wants proof that a person is asking. Open it in a browser; it is asked again in 15 minutes at "
                     "the earliest, and then once.")
                .arg(host));
    }
    const bool success = exchange.status >= 200 && exchange.status < 300;
    const bool throttled = success && source.expectsJson && isThrottleBody(exchange.body);
    if (success && !throttled) {
        return judgeSuccess(source, request, exchange);
    }
    if (request.readStatuses.contains(exchange.status) && checkJsonShape(host, exchange.body)) {
        return {};
    }
    const int status = throttled || isOwnThrottle ? 429 : exchange.status;
    const ErrorKind kind = kindOfStatus(status);
    return fail(Error{kind, messageOf(kind, host, status), ownWords(exchange.body), retryAfterOf(exchange, now)});
}
} // namespace kuramori
