// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/caller.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
constexpr std::chrono::seconds timeToAnswer{10}; // it answers before it begins: only a stopped or stuck one does not
}

HandoverCaller::HandoverCaller(Sink sink)
    : m_sink(std::move(sink))
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandoverCaller::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandoverCaller::lose);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, &HandoverCaller::giveUp);
}

bool HandoverCaller::connectTo(const QString &address, std::chrono::milliseconds patience)
{
    m_socket.connectToServer(address);
    if (!m_socket.waitForConnected(int(patience.count())) || !isOwnUser(m_socket)) {
        m_socket.abort();
        return false;
    }
    m_owner = peerPid(m_socket);
    return true;
}

void HandoverCaller::ask(const HandoverRequest &request)
{
    m_socket.write(request.toLine());
    m_patience.start(timeToAnswer);
}

void HandoverCaller::cancel()
{
    m_socket.write(cancelLine());
}

void HandoverCaller::read()
{
    m_patience.stop();
    m_wasServed = true;
    while (m_socket.canReadLine()) {
        const Result<HandoverReply> reply = HandoverReply::fromLine(m_socket.readLine());
        if (!reply) {
            m_sink(Channel::Err, reply.error().message.toUtf8() + '\n');
            m_socket.abort();
            return;
        }
        if (reply->exitCode || reply->isUnserved) {
            m_isFinished = true;
            m_wasServed = !reply->isUnserved;
            Q_EMIT finished(reply->exitCode.value_or(int(ExitCode::Failed)));
            return;
        }
        m_sink(reply->channel, reply->bytes);
    }
}

void HandoverCaller::lose()
{
    if (m_isFinished || m_owner == 0) {
        return;
    }
    m_patience.stop();
    m_isFinished = true;
    if (!m_wasServed) { // it was about to end and has begun nothing
        Q_EMIT finished(int(ExitCode::Failed));
        return;
    }
    m_sink(Channel::Err,
           tr("The Kuramori that did the work (process %1) ended before it was done. "
              "What it finished is kept; run the verb again for the rest.\n")
               .arg(m_owner)
               .toUtf8());
    Q_EMIT finished(int(ExitCode::Failed));
}

void HandoverCaller::giveUp()
{
    m_isFinished = true;
    m_wasServed = true; // it may still begin
    m_socket.abort();
    m_sink(Channel::Err,
           tr("Process %1 has the database and does not answer. If it is stopped, let it go on or end it; then run the "
              "verb again.\n")
               .arg(m_owner)
               .toUtf8());
    Q_EMIT finished(int(ExitCode::Refused));
}
} // namespace kuramori
