// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/audiobookshelf/serveranswer.h"
#include "workers/http/request.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace kuramori
{
class HttpClient;

/// Where a server is and who asks it.
struct ServerAccount
{
    QUrl base; ///< "http://nas:13378/audiobookshelf": http or https, with the path that the server lives under, if any
    QString user; ///< empty: `secret` is an API key (2.26 and later)
    Secret secret; ///< the API key, or the user's password
    std::chrono::milliseconds deadline{60'000}; ///< of one request; lists of thousands take the server seconds
    QString source = {}; ///< how the live board and its limits call it; empty: "audiobookshelf " and the address
};

/// Asks one server in the name of one account: logs in when it must, and renews the token when it has ended. Tokens
/// live in memory only, go to the server's own origin only, and are "***" in every log. Thread-safe; calls block.
class ServerSession
{
public:
    /// The client must outlive it.
    ServerSession(HttpClient &client, ServerAccount account);

    /// How messages call it: "nas:13378/audiobookshelf".
    const QString &name() const { return m_name; }

    /// What anybody may ask.
    Result<QByteArray> openly(const QString &path, std::stop_token stop);
    /// The body of a good answer. A refusal renews the token once and asks again; Auth when that does not help, or when
    /// nothing can be renewed. The path begins with '/' and stands under the base.
    Result<QByteArray> get(const QString &pathAndQuery, std::stop_token stop);
    Result<QByteArray> post(const QString &path, const QByteArray &json, std::stop_token stop);
    Result<QByteArray> patch(const QString &path, const QByteArray &json, std::stop_token stop);

private:
    struct Token
    {
        int generation = 0; ///< counts renewals; 0: none yet
        ServerTokens tokens;
        bool hasServed = false; ///< the server has taken it at least once
    };

    SourceProfile profile() const;
    SourceProfile signInProfile() const;
    Request request(const QByteArray &method, const QString &pathAndQuery, const QByteArray &json) const;
    Result<QByteArray> ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &json,
                           std::stop_token stop);
    Result<QByteArray> send(Request request, const Token &token, std::stop_token stop);
    Result<Token> tokenAfter(int refused, std::stop_token stop);
    Result<ServerTokens> renewed(const Token &old, std::stop_token stop) const;
    Result<ServerTokens> refreshed(const Secret &refresh, std::stop_token stop) const;
    Result<ServerTokens> loggedIn(std::stop_token stop) const;

    HttpClient &m_client;
    const ServerAccount m_account;
    const QString m_name;
    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_renewalEnded;
    bool m_isRenewing = false;
    Token m_token;
};
} // namespace kuramori
