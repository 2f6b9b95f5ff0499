// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/listener.h"

#include <QLocalSocket>
#include <QTimer>

#include <stop_token>
#include <thread>

namespace kuramori
{
/// One caller inside the owner: its connection and the thread its verb runs on. Deletes itself when both have ended.
class Guest final : public QObject
{
    Q_OBJECT
public:
    /// Takes over `socket`.
    Guest(QLocalSocket *socket, const HandoverListener::Serve &serve, const HandoverListener::Raise &raise,
          QObject *parent);
    ~Guest() override; ///< stops the verb and waits for it
    /// Also what it has not begun yet. A caller that does not take what is left for it is not waited for.
    void stop();

private:
    void read();
    void take(const QByteArray &line);
    void refuse(const Error &error);
    void start(const HandoverRequest &request);
    void send(const HandoverReply &reply);
    void leave(std::optional<ExitCode> code); ///< empty: its verb was not begun

    QLocalSocket *m_socket;
    const HandoverListener::Serve &m_serve; // the listener's, which is our parent
    const HandoverListener::Raise &m_raise;
    QTimer m_patience;
    bool m_asked = false;
    bool m_isLeaving = false;
    std::stop_source m_stop;
    std::jthread m_thread; // last: joined before the rest goes
};
} // namespace kuramori
