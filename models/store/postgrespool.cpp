// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgrespool.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostgresStore)
};

constexpr std::chrono::seconds patience{5};
constexpr std::chrono::milliseconds retryPause{100};
constexpr std::chrono::seconds quickRefusal{1}; // a machine that is there refuses at once
} // namespace

PostgresPool::Lease::~Lease()
{
    if (m_connection) {
        m_pool->giveBack(std::move(m_connection));
    }
}

PostgresPool::PostgresPool(Server server, Greet greet)
    : m_server(std::move(server))
    , m_greet(std::move(greet))
{ }

Result<PostgresPool::Lease> PostgresPool::take()
{
    const SteadyTime deadline = m_time.steady() + patience;
    std::unique_lock lock(m_mutex);
    const auto isOneFree = [this] { return !m_idle.empty() || m_open < m_server.connections; };
    if (!m_time.waitUntil(lock, m_changed, deadline, {}, isOneFree)) {
        return fail(ErrorKind::DatabaseBusy,
                    Words::tr("All %1 connections to %2 were in use for %3 seconds.")
                        .arg(m_server.connections)
                        .arg(m_server.url.toString())
                        .arg(patience.count()));
    }
    if (!m_idle.empty()) {
        ConnectionPtr connection = std::move(m_idle.back());
        m_idle.pop_back();
        return Lease(*this, std::move(connection));
    }
    ++m_open;
    lock.unlock();
    Result<ConnectionPtr> connection = connect(deadline);
    if (!connection) {
        giveBack(nullptr);
        return fail(std::move(connection.error()));
    }
    return Lease(*this, std::move(*connection));
}

Result<PostgresPool::ConnectionPtr> PostgresPool::connect(SteadyTime deadline)
{
    for (;;) {
        Result<ConnectionPtr> connection = tryToConnect();
        {
            const std::scoped_lock lock(m_mutex);
            m_reached = m_reached || connection;
            if (connection || !m_reached || connection.error().kind != ErrorKind::Database) {
                return connection;
            }
        }
        if (m_time.steady() >= deadline || !m_time.sleep(retryPause, m_server.patience.haste)) {
            return connection;
        }
    }
}

Result<PostgresPool::ConnectionPtr> PostgresPool::tryToConnect()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isGone) {
            return fail(ErrorKind::Database, Words::tr("The database server is away."), m_server.url.toString());
        }
    }
    const SteadyTime begun = m_time.steady();
    Result<ConnectionPtr> connection = PostgresConnection::open(m_server.url, m_server.patience);
    if (!connection && m_server.patience.haste.stop_requested() && m_time.steady() - begun > quickRefusal) {
        const std::scoped_lock lock(m_mutex);
        m_isGone = true;
    }
    if (connection) {
        if (Result<void> greeted = m_greet(**connection); !greeted) {
            return fail(std::move(greeted.error()));
        }
    }
    return connection;
}

void PostgresPool::forgetIdle()
{
    std::vector<ConnectionPtr> dead;
    const std::scoped_lock lock(m_mutex);
    dead.swap(m_idle);
    m_open -= int(dead.size());
    m_changed.notify_all();
}

void PostgresPool::giveBack(ConnectionPtr connection)
{
    const std::scoped_lock lock(m_mutex);
    if (connection && !connection->isBroken() && !connection->inTransaction()) {
        m_idle.push_back(std::move(connection));
    } else {
        --m_open;
    }
    m_changed.notify_one();
}
} // namespace kuramori
