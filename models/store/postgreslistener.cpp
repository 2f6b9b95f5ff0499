// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgreslistener.h"

#include "models/store/caught.h"
#include "models/store/storelog.h"

#include <QUuid>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace kuramori
{
namespace
{
constexpr std::chrono::seconds reconnectPause{1};
} // namespace

Result<std::unique_ptr<PostgresListener>> PostgresListener::open(const DatabaseUrl &url,
                                                                 PostgresConnection::Patience patience,
                                                                 OnChange onChange)
{
    std::unique_ptr<PostgresListener> listener(new PostgresListener(url, std::move(patience), std::move(onChange)));
    if (Result<void> done = listener->connect(); !done) {
        return fail(std::move(done.error()));
    }
    listener->m_thread = std::jthread([raw = listener.get()](const std::stop_token &stop) { raw->listen(stop); });
    return listener;
}

PostgresListener::PostgresListener(DatabaseUrl url, PostgresConnection::Patience patience, OnChange onChange)
    : m_url(std::move(url))
    , m_patience(std::move(patience))
    , m_self(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_onChange(std::move(onChange))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{ }

PostgresListener::~PostgresListener()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    ::close(m_wake);
}

void PostgresListener::announce(Topics topics)
{
    if (m_announced.fetch_or(topics.toInt()) == 0) {
        eventfd_write(m_wake, 1);
    }
}

Result<void> PostgresListener::connect()
{
    Result<std::unique_ptr<PostgresConnection>> connection = PostgresConnection::open(m_url, m_patience);
    if (!connection) {
        return fail(std::move(connection.error()));
    }
    m_connection = std::move(*connection);
    return caught([&] { m_connection->script("LISTEN kuramori_changes"); });
}

void PostgresListener::listen(const std::stop_token &stop)
{
    const std::stop_callback wake(stop, [this] { eventfd_write(m_wake, 1); });
    SystemClock clock;
    for (;;) {
        follow(stop);
        if (stop.stop_requested()) {
            sendAnnouncements();
            return;
        }
        do {
            m_connection.reset();
            if (!clock.sleep(reconnectPause, stop)) {
                return;
            }
        } while (!connect());
        qCInfo(storeLog, "Listening to the database server again");
        m_onChange(Topics::fromInt(~Topics::Int(0)));
    }
}

/// Returns when the connection is gone or a stop was requested.
void PostgresListener::follow(const std::stop_token &stop)
{
    std::array<pollfd, 2> waits{pollfd{PQsocket(m_connection->handle()), POLLIN, 0}, pollfd{m_wake, POLLIN, 0}};
    while (!stop.stop_requested() && sendAnnouncements() && readNotifications()) {
        poll(waits.data(), waits.size(), -1);
        eventfd_t count = 0;
        eventfd_read(m_wake, &count);
    }
}

/// False when the connection is gone; then they go out when it is back.
bool PostgresListener::sendAnnouncements()
{
    const Topics::Int topics = m_announced.exchange(0);
    const QByteArray notify = "NOTIFY kuramori_changes, '" + m_self + ' ' + QByteArray::number(topics) + '\'';
    if (topics == 0 || caught([&] { m_connection->script(notify); })) {
        return true;
    }
    m_announced.fetch_or(topics);
    return false;
}

/// False when the connection is gone.
bool PostgresListener::readNotifications()
{
    PGconn *handle = m_connection->handle();
    const bool alive = PQconsumeInput(handle) == 1 && PQstatus(handle) == CONNECTION_OK;
    Topics topics;
    while (PGnotify *notify = PQnotifies(handle)) {
        const QList<QByteArray> words = QByteArray(notify->extra).split(' ');
        if (words.size() == 2 && words[0] != m_self) {
            topics |= Topics::fromInt(words[1].toUInt());
        }
        PQfreemem(notify);
    }
    if (topics) {
        m_onChange(topics);
    }
    return alive;
}
} // namespace kuramori
