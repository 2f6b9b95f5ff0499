// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include "models/base/clock.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace kuramori
{
namespace
{
using TlsContext = std::unique_ptr<SSL_CTX, decltype([](SSL_CTX *context) { SSL_CTX_free(context); })>;
using TlsSession = std::unique_ptr<SSL, decltype([](SSL *session) { SSL_free(session); })>;

TlsContext makeContext(const TlsIdentity &identity)
{
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_use_certificate_chain_file(context.get(), identity.certificateFile.toLocal8Bit().constData());
    SSL_CTX_use_PrivateKey_file(context.get(), identity.keyFile.toLocal8Bit().constData(), SSL_FILETYPE_PEM);
    if (identity.onlyTls10) {
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_VERSION);
    }
    return context;
}

/// One accepted connection, with or without TLS. Calls return 0 or less when it is gone.
class Connection
{
public:
    Connection(int descriptor, SSL_CTX *context)
        : m_descriptor(descriptor)
    {
        if (context) {
            m_session.reset(SSL_new(context));
            SSL_set_fd(m_session.get(), descriptor);
            m_isReady = SSL_accept(m_session.get()) == 1;
        }
    }
    bool isReady() const { return m_isReady; }

    qsizetype read(char *data, qsizetype size)
    {
        return m_session ? SSL_read(m_session.get(), data, int(size)) : ::recv(m_descriptor, data, size_t(size), 0);
    }
    bool write(const QByteArray &data)
    {
        qsizetype sent = 0;
        while (sent < data.size()) {
            const char *rest = data.constData() + sent;
            const qsizetype left = data.size() - sent;
            const qsizetype n = m_session ? SSL_write(m_session.get(), rest, int(left))
                                          : ::send(m_descriptor, rest, size_t(left), MSG_NOSIGNAL);
            if (n <= 0) {
                return false;
            }
            sent += n;
        }
        return true;
    }
    void reset()
    {
        const linger hard{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    }

private:
    int m_descriptor;
    TlsSession m_session;
    bool m_isReady = true;
};

QByteArray answerOf(const Script &script)
{
    if (script.raw) {
        return *script.raw;
    }
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(script.status) + " Scripted\r\n";
    const qint64 length = script.contentLength.value_or(script.body.size());
    if (length >= 0) {
        answer += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    for (const auto &[name, value] : script.headers) {
        answer += name + ": " + value + "\r\n";
    }
    return answer + "\r\n" + script.body;
}

qsizetype bodyLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("content-length:");
    return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
}
} // namespace

struct ScriptedServer::Parts
{
    void acceptAll();
    void serve(int descriptor, int number);
    std::optional<Received> readRequest(Connection &connection, QByteArray &buffer);
    Script scriptFor(const QByteArray &target);
    bool play(Connection &connection, const Script &script);
    bool wait(std::chrono::milliseconds duration);
    void waitForEnd(Connection &connection);

    TlsContext tls;
    QString address;
    int listener = -1;
    quint16 port = 0;

    mutable std::mutex mutex; // guards all below
    std::condition_variable stopping;
    bool stopped = false;
    std::set<int> open;
    std::map<QByteArray, std::deque<Script>> scripts;
    QList<Received> received;
    int accepted = 0;
    int underWay = 0;
    int mostAtOnce = 0;
    QByteArray alpn;
    int serving = 0; // threads
    std::condition_variable served;
    std::thread acceptor;
};

ScriptedServer::ScriptedServer(std::optional<TlsIdentity> tls, const QString &address)
    : m_parts(std::make_unique<Parts>())
{
    std::signal(SIGPIPE, SIG_IGN);
    if (tls) {
        m_parts->tls = makeContext(*tls);
        SSL_CTX_set_alpn_select_cb(
            m_parts->tls.get(),
            [](SSL *, const unsigned char **, unsigned char *, const unsigned char *in, unsigned length, void *user) {
                auto *parts = static_cast<Parts *>(user);
                const std::scoped_lock lock(parts->mutex);
                parts->alpn = QByteArray(reinterpret_cast<const char *>(in), qsizetype(length));
                return SSL_TLSEXT_ERR_NOACK;
            },
            m_parts.get());
    }
    m_parts->address = address;
    m_parts->listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    ::inet_pton(AF_INET, address.toLatin1().constData(), &where.sin_addr);
    socklen_t size = sizeof where;
    auto *generic = reinterpret_cast<sockaddr *>(&where);
    if (::bind(m_parts->listener, generic, size) != 0 || ::listen(m_parts->listener, 1024) != 0
        || ::getsockname(m_parts->listener, generic, &size) != 0) {
        qFatal("no server on %s", qPrintable(address));
    }
    m_parts->port = qFromBigEndian(where.sin_port);
    m_parts->acceptor = std::thread([this] { m_parts->acceptAll(); });
}

ScriptedServer::~ScriptedServer()
{
    {
        const std::scoped_lock lock(m_parts->mutex);
        m_parts->stopped = true;
        for (const int descriptor : m_parts->open) {
            ::shutdown(descriptor, SHUT_RDWR);
        }
    }
    m_parts->stopping.notify_all();
    ::shutdown(m_parts->listener, SHUT_RDWR);
    m_parts->acceptor.join();
    ::close(m_parts->listener);
    std::unique_lock lock(m_parts->mutex);
    m_parts->served.wait(lock, [this] { return m_parts->serving == 0; });
}

quint16 ScriptedServer::port() const
{
    return m_parts->port;
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_parts->tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, m_parts->address).arg(m_parts->port).arg(pathAndQuery));
}

void ScriptedServer::on(const QByteArray &path, const Script &script)
{
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->scripts[path].push_back(script);
}

QList<ScriptedServer::Received> ScriptedServer::received() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->received;
}

int ScriptedServer::connections() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->accepted;
}

int ScriptedServer::mostAtOnce() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->mostAtOnce;
}

bool ScriptedServer::saw(const QByteArray &bytes) const
{
    const QList<Received> all = received();
    return std::any_of(all.begin(), all.end(), [&](const Received &request) {
        return request.head.contains(bytes) || request.body.contains(bytes);
    });
}

QByteArray ScriptedServer::alpn() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->alpn;
}

void ScriptedServer::Parts::acceptAll()
{
    while (true) {
        const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::scoped_lock lock(mutex);
        if (descriptor < 0 || stopped) {
            if (descriptor >= 0) {
                ::close(descriptor);
            }
            return;
        }
        open.insert(descriptor);
        const int number = ++accepted;
        ++serving;
        std::thread([this, descriptor, number] {
            serve(descriptor, number);
        }).detach(); // a joinable one keeps its stack
    }
}

void ScriptedServer::Parts::serve(int descriptor, int number)
{
    {
        Connection connection(descriptor, tls.get());
        QByteArray buffer;
        bool isAlive = connection.isReady();
        while (isAlive) {
            std::optional<Received> request = readRequest(connection, buffer);
            if (!request) {
                break;
            }
            request->connection = number;
            const Script script = scriptFor(request->target);
            {
                const std::scoped_lock lock(mutex);
                received.append(*request);
                mostAtOnce = std::max(mostAtOnce, ++underWay);
            }
            isAlive = play(connection, script);
            const std::scoped_lock lock(mutex);
            --underWay;
        }
    }
    const std::scoped_lock lock(mutex);
    open.erase(descriptor);
    ::close(descriptor);
    --serving;
    served.notify_all();
}

std::optional<ScriptedServer::Received> ScriptedServer::Parts::readRequest(Connection &connection, QByteArray &buffer)
{
    const auto readMore = [&] {
        char chunk[16 * 1024];
        const qsizetype n = connection.read(chunk, sizeof chunk);
        buffer.append(chunk, std::max<qsizetype>(n, 0));
        return n > 0;
    };
    while (!buffer.contains("\r\n\r\n")) {
        if (!readMore()) {
            return std::nullopt;
        }
    }
    Received request;
    request.at = SystemClock().steady();
    const qsizetype headSize = buffer.indexOf("\r\n\r\n") + 4;
    request.head = buffer.left(headSize);
    const qsizetype whole = headSize + bodyLength(request.head);
    while (buffer.size() < whole) {
        if (!readMore()) {
            return std::nullopt;
        }
    }
    request.body = buffer.mid(headSize, whole - headSize);
    buffer.remove(0, whole);
    const QByteArrayList line = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    return request;
}

Script ScriptedServer::Parts::scriptFor(const QByteArray &target)
{
    const QByteArray path = target.left(target.contains('?') ? target.indexOf('?') : target.size());
    const std::scoped_lock lock(mutex);
    const auto found = scripts.find(path);
    if (found == scripts.end()) {
        Script missing;
        missing.status = 404;
        return missing;
    }
    const Script script = found->second.front();
    if (found->second.size() > 1) {
        found->second.pop_front();
    }
    return script;
}

/// False when the connection is to end.
bool ScriptedServer::Parts::play(Connection &connection, const Script &script)
{
    if (!wait(script.delay)) {
        return false;
    }
    const QByteArray whole = answerOf(script);
    const QByteArray answer = whole.left(script.sendOnly.value_or(whole.size()));
    const qsizetype step = script.dripBytes > 0 ? script.dripBytes : std::max<qsizetype>(answer.size(), 1);
    for (qsizetype sent = 0; sent < answer.size(); sent += step) {
        if (!connection.write(answer.mid(sent, step)) || !wait(script.dripEvery)) {
            return false;
        }
    }
    switch (script.then) {
    case Script::Then::KeepOpen:
        return true;
    case Script::Then::Close:
        return false;
    case Script::Then::Reset:
        connection.reset();
        return false;
    case Script::Then::Hang:
        waitForEnd(connection);
        return false;
    case Script::Then::RepeatBody:
        while (connection.write(script.body)) {
        }
        return false;
    }
    return false;
}

/// False when the server is being stopped.
bool ScriptedServer::Parts::wait(std::chrono::milliseconds duration)
{
    std::unique_lock lock(mutex);
    return duration.count() == 0 ? !stopped : !stopping.wait_for(lock, duration, [this] { return stopped; });
}

void ScriptedServer::Parts::waitForEnd(Connection &connection)
{
    char ignored[256];
    while (connection.read(ignored, sizeof ignored) > 0) {
    }
}
} // namespace kuramori
