// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/guest.h"

#include "app/output/output.h"
#include "models/base/post.h"

namespace kuramori
{
namespace
{
constexpr std::chrono::seconds timeToAsk{5};
constexpr std::chrono::seconds timeToTake{3}; // what is left for a caller, when the owner is about to end
} // namespace

Guest::Guest(QLocalSocket *socket, const HandoverListener::Serve &serve, const HandoverListener::Raise &raise,
             QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_serve(serve)
    , m_raise(raise)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &Guest::read);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        m_stop.request_stop();
        if (!m_thread.joinable()) {
            deleteLater();
        }
    });
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(m_socket, &QLocalSocket::abort);
    m_patience.start(timeToAsk);
}

Guest::~Guest()
{
    m_socket->disconnect(this);
    m_stop.request_stop();
}

void Guest::stop()
{
    m_stop.request_stop();
    if (m_isLeaving) {
        m_patience.start(timeToTake);
    }
}

void Guest::read()
{
    while (m_socket->canReadLine()) {
        take(m_socket->readLine(longestHandoverLine));
    }
    if (m_socket->bytesAvailable() >= longestHandoverLine) {
        m_socket->abort();
    }
}

void Guest::take(const QByteArray &line)
{
    if (m_asked) { // the only thing a caller says afterwards is that it wants to stop
        m_stop.request_stop();
        return;
    }
    if (m_stop.stop_requested()) { // the owner is about to end: unserved, the caller becomes the next one
        m_socket->abort();
        return;
    }
    m_asked = true;
    m_patience.stop();
    const Result<HandoverRequest> request = HandoverRequest::fromLine(line);
    if (!request) {
        refuse(request.error());
    } else if (request->raise) {
        leave(m_raise && m_raise() ? ExitCode::Done : ExitCode::Refused);
    } else {
        start(*request);
    }
}

void Guest::refuse(const Error &error)
{
    send({Channel::Err, error.message.toUtf8() + '\n', {}});
    leave(exitCodeFor(error.kind));
}

void Guest::start(const HandoverRequest &request)
{
    send({}); // a sign of life: the verb may be silent for long
    m_thread = std::jthread([this, request, stop = m_stop.get_token()] {
        // Queued to this object: what is posted after its end is dropped.
        const Sink sink = [this](Channel channel, const QByteArray &bytes) {
            post(this, [this, channel, bytes] { send({channel, bytes, {}}); });
        };
        std::optional<ExitCode> code;
        {
            Output output(request.terminal, sink);
            code = m_serve(request, output, stop);
        }
        post(this, [this, code] { leave(code); });
    });
}

void Guest::send(const HandoverReply &reply)
{
    if (m_socket->state() == QLocalSocket::ConnectedState) {
        m_socket->write(reply.toLine());
    }
}

void Guest::leave(std::optional<ExitCode> code)
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_socket->state() != QLocalSocket::ConnectedState) {
        deleteLater();
        return;
    }
    m_isLeaving = true;
    if (m_stop.stop_requested()) {
        m_patience.start(timeToTake);
    }
    send(code ? HandoverReply{Channel::Out, {}, int(*code)} : HandoverReply{Channel::Out, {}, {}, true});
    m_socket->disconnectFromServer(); // written out first; disconnected() follows
}
} // namespace kuramori
