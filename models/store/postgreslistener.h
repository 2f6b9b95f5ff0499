// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/postgresconnection.h"

#include <QUuid>

#include <functional>
#include <memory>
#include <thread>

namespace kuramori
{
/// Hears on a connection and a thread of its own what other processes changed. It waits on the socket itself: Qt's
/// notifications need an event loop and do not survive a restart of the server.
class PostgresListener
{
public:
    /// Called on the listener's thread. After a pause in which something may have been missed: with every topic.
    using OnChange = std::function<void(Topics)>;

    /// Listens already when it returns. `self` marks our own notifications, which are not reported.
    static Result<std::unique_ptr<PostgresListener>> open(const DatabaseUrl &url, const QUuid &self, OnChange onChange);
    ~PostgresListener();

    /// The statement that tells the others, to be sent in the transaction that makes the changes.
    static QByteArray notification(const QUuid &self, Topics topics);

private:
    PostgresListener(DatabaseUrl url, const QUuid &self, OnChange onChange);
    Result<void> connect();
    void listen(const std::stop_token &stop);
    void follow(const std::stop_token &stop);
    bool readNotifications();

    const DatabaseUrl m_url;
    const QByteArray m_self;
    const OnChange m_onChange;
    const int m_wake; ///< an eventfd: ends the wait on the socket
    std::unique_ptr<PostgresConnection> m_connection;
    std::jthread m_thread;
};
} // namespace kuramori
