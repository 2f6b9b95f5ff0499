// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/postgresconnection.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace kuramori
{
/// Tells other processes what changed here and hears what changed there, on a connection and a thread of its own. It
/// waits on the socket itself: Qt's notifications need an event loop and do not survive a restart of the server.
class PostgresListener
{
public:
    /// Called on the listener's thread. After a pause in which something may have been missed: with every topic.
    using OnChange = std::function<void(Topics)>;

    /// Listens already when it returns.
    static Result<std::unique_ptr<PostgresListener>> open(const DatabaseUrl &url, PostgresConnection::Patience patience,
                                                          OnChange onChange);
    ~PostgresListener(); ///< what was announced before is sent

    /// To be called after the commit. Not sent in the transaction itself: the server syncs transactions that notify one
    /// by one, which costs three quarters of the throughput of sixteen writers. What piles up goes out as one.
    void announce(Topics topics);

private:
    PostgresListener(DatabaseUrl url, PostgresConnection::Patience patience, OnChange onChange);
    Result<void> connect();
    void listen(const std::stop_token &stop);
    void follow(const std::stop_token &stop);
    bool sendAnnouncements();
    bool readNotifications();

    const DatabaseUrl m_url;
    const PostgresConnection::Patience m_patience;
    const QByteArray m_self; ///< marks our own notifications: they come back to us too
    const OnChange m_onChange;
    const int m_wake; ///< an eventfd: ends the wait on the socket
    std::atomic<Topics::Int> m_announced = 0;
    std::unique_ptr<PostgresConnection> m_connection;
    std::jthread m_thread;
};
} // namespace kuramori
