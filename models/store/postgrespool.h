// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgresconnection.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace kuramori
{
/// Connections to one database, opened when they are first needed. May be used from any thread.
class PostgresPool
{
public:
    using ConnectionPtr = std::unique_ptr<PostgresConnection>;
    /// Looks at each new connection before it is used: session settings, is it still the same database.
    using Greet = std::function<Result<void>(PostgresConnection &)>;

    /// A connection for the length of a scope. One that broke is closed instead of given back.
    class Lease
    {
    public:
        Lease(PostgresPool &pool, ConnectionPtr connection)
            : m_pool(&pool)
            , m_connection(std::move(connection))
        { }
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) noexcept = delete;
        ~Lease();
        PostgresConnection &operator*() const { return *m_connection; }
        PostgresConnection *operator->() const { return m_connection.get(); }

    private:
        PostgresPool *m_pool;
        ConnectionPtr m_connection;
    };

    struct Server
    {
        DatabaseUrl url;
        int connections; ///< at most
        PostgresConnection::Patience patience;
    };

    PostgresPool(Server server, Greet greet);
    /// Waits at most five seconds for a connection to come free, or for a server that was there before to come back;
    /// in haste not for the server.
    Result<Lease> take();
    /// The server went away: the connections that lie idle are as dead as the one that noticed.
    void forgetIdle();

private:
    Result<ConnectionPtr> connect(SteadyTime deadline);
    Result<ConnectionPtr> tryToConnect();
    void giveBack(ConnectionPtr connection);

    const Server m_server;
    const Greet m_greet;
    SystemClock m_time; // a server is waited for in real time, whatever clock the rows follow

    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_changed;
    std::vector<ConnectionPtr> m_idle;
    int m_open = 0;
    bool m_reached = false; ///< once: then a server that does not answer is one that restarts
    bool m_isGone = false; ///< its machine is, as was found in haste: nobody waits for it again
};
} // namespace kuramori
