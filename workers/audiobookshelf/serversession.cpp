// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serversession.h"

#include "models/base/redact.h"
#include "workers/http/httpclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerSession)
};

constexpr qint64 largestAnswer = 64 * 1024 * 1024; // bytes: a hundred books of some hundred files each

/// The server takes 40 log-ins and refreshes in 10 minutes from one address (2.36, rateLimiterFactory).
constexpr int signInsPerMinute = 4;

QString nameOf(const QUrl &base)
{
    const QString port = base.port() > 0 ? QStringLiteral(":%1").arg(base.port()) : QString();
    return base.host() + port + base.adjusted(QUrl::StripTrailingSlash).path();
}

ServerAccount trimmed(ServerAccount account)
{
    account.base = account.base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (account.base.path() == QLatin1String("/")) {
        account.base.setPath({});
    }
    return account;
}
} // namespace

ServerSession::ServerSession(HttpClient &client, ServerAccount account)
    : m_client(client)
    , m_account(trimmed(std::move(account)))
    , m_name(nameOf(m_account.base))
{
    registerSecret(m_account.secret);
}

Result<QByteArray> ServerSession::openly(const QString &path, std::stop_token stop)
{
    auto reply = m_client.get(profile(), request("GET", path, {}), stop);
    return reply ? Result<QByteArray>(std::move(reply->body)) : fail(reply.error());
}

Result<QByteArray> ServerSession::get(const QString &pathAndQuery, std::stop_token stop)
{
    return ask("GET", pathAndQuery, {}, stop);
}

Result<QByteArray> ServerSession::post(const QString &path, const QByteArray &json, std::stop_token stop)
{
    return ask("POST", path, json, stop);
}

Result<QByteArray> ServerSession::patch(const QString &path, const QByteArray &json, std::stop_token stop)
{
    return ask("PATCH", path, json, stop);
}

SourceProfile ServerSession::profile() const
{
    SourceProfile profile;
    profile.name = m_account.source.isEmpty() ? QStringLiteral("audiobookshelf ") + m_name : m_account.source;
    profile.origin = m_account.base.adjusted(QUrl::RemovePath);
    profile.pathPrefixes = {m_account.base.path() + u'/'};
    return profile;
}

/// A source of its own, so that its pace does not hold up the other requests.
SourceProfile ServerSession::signInProfile() const
{
    SourceProfile signIn = profile();
    signIn.name += QStringLiteral(" sign-in");
    signIn.perMinute = signInsPerMinute;
    signIn.parallel = 1;
    return signIn;
}

Request ServerSession::request(const QByteArray &method, const QString &pathAndQuery, const QByteArray &json) const
{
    Request request;
    request.method = method;
    request.url = QUrl(m_account.base.toString(QUrl::FullyEncoded) + pathAndQuery);
    request.deadline = m_account.deadline;
    request.maxBytes = largestAnswer;
    if (!json.isEmpty()) {
        request.headers = {{"Content-Type", "application/json"}};
        request.body = json;
    }
    return request;
}

Result<QByteArray> ServerSession::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &json,
                                      std::stop_token stop)
{
    if (m_account.user.isEmpty()) {
        const Token key{1, {m_account.secret, {}}, true};
        return send(request(method, pathAndQuery, json), key, stop);
    }
    const Result<Token> token = tokenAfter(0, stop);
    if (!token) {
        return fail(token.error());
    }
    Result<QByteArray> answer = send(request(method, pathAndQuery, json), *token, stop);
    if (answer || answer.error().kind != ErrorKind::Auth) {
        return answer;
    }
    const Result<Token> next = tokenAfter(token->generation, stop);
    if (!next) {
        return fail(next.error());
    }
    return next->generation == token->generation ? answer : send(request(method, pathAndQuery, json), *next, stop);
}

Result<QByteArray> ServerSession::send(Request request, const Token &token, std::stop_token stop)
{
    request.secretHeaders.append({"Authorization", Secret("Bearer " + token.tokens.access.reveal())});
    auto reply = m_client.get(profile(), request, stop);
    if (!reply) {
        return fail(reply.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_token.hasServed = m_token.hasServed || m_token.generation == token.generation;
    return std::move(reply->body);
}

/// The token in use, or the one after it when that was refused. Of several threads one renews and the others wait. A
/// token that was refused before it ever served is not renewed: the account is not allowed what it asks for, and to
/// log in again and again would lock it out.
Result<ServerSession::Token> ServerSession::tokenAfter(int refused, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_renewalEnded.wait(lock, stop, [this] { return !m_isRenewing; })) {
        return fail(ErrorKind::Cancelled, Words::tr("Stopped while logging in to %1.").arg(m_name));
    }
    const bool isRenewable = m_token.generation == 0 || (m_token.generation == refused && m_token.hasServed);
    if (!isRenewable) {
        return m_token;
    }
    m_isRenewing = true;
    const Token old = m_token;
    lock.unlock();
    Result<ServerTokens> tokens = renewed(old, stop);
    lock.lock();
    m_isRenewing = false;
    m_renewalEnded.notify_all();
    if (!tokens) {
        return fail(std::move(tokens.error()));
    }
    m_token = {old.generation + 1, std::move(*tokens), false};
    return m_token;
}

Result<ServerTokens> ServerSession::renewed(const Token &old, std::stop_token stop) const
{
    Result<ServerTokens> tokens = fail(ErrorKind::Auth, {});
    if (!old.tokens.refresh.isEmpty()) {
        tokens = refreshed(old.tokens.refresh, stop);
    }
    // A refresh token ends too, after 30 days or when an administrator ends the session.
    if (!tokens && tokens.error().kind == ErrorKind::Auth) {
        tokens = loggedIn(stop);
    }
    if (tokens) {
        registerSecret(tokens->access);
        registerSecret(tokens->refresh);
    }
    return tokens;
}

Result<ServerTokens> ServerSession::refreshed(const Secret &refresh, std::stop_token stop) const
{
    Request asked = request("POST", QStringLiteral("/auth/refresh"), "{}");
    asked.secretHeaders.append({"x-refresh-token", refresh});
    const auto reply = m_client.get(signInProfile(), asked, stop);
    return reply ? decodeTokens(reply->body, m_name) : fail(reply.error());
}

Result<ServerTokens> ServerSession::loggedIn(std::stop_token stop) const
{
    const QJsonObject account{{QStringLiteral("username"), m_account.user},
                              {QStringLiteral("password"), QString::fromUtf8(m_account.secret.reveal())}};
    Request asked = request("POST", QStringLiteral("/login"), QJsonDocument(account).toJson(QJsonDocument::Compact));
    asked.headers.emplaceBack("x-return-tokens", "true");
    const auto reply = m_client.get(signInProfile(), asked, stop);
    if (!reply && reply.error().kind == ErrorKind::Auth) {
        return fail(ErrorKind::Auth,
                    Words::tr("%1 refuses the user name \"%2\" or its password. Check them in the settings.")
                        .arg(m_name, m_account.user),
                    reply.error().context);
    }
    return reply ? decodeTokens(reply->body, m_name) : fail(reply.error());
}
} // namespace kuramori
