// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace kuramori
{
/// How the server answers one request.
struct Script
{
    /// What happens once the answer, or `sendOnly` bytes of it, has gone out.
    enum class Then { KeepOpen, Close, Reset, Hang, RepeatBody };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<qint64> contentLength; ///< in place of the true one; negative: none is sent
    std::optional<QByteArray> raw; ///< in place of all the above
    std::chrono::milliseconds delay{0}; ///< before the first byte
    qsizetype dripBytes = 0; ///< 0: all at once; otherwise so many at a time …
    std::chrono::milliseconds dripEvery{0}; ///< … and a pause after each
    std::optional<qsizetype> sendOnly; ///< bytes, counted from the status line
    Then then = Then::KeepOpen;
};

/// What a server offers as its identity; made by TestCertificates.
struct TlsIdentity
{
    QString certificateFile;
    QString keyFile;
    bool onlyTls10 = false;
};

/// An HTTP/1.1 server on loopback that misbehaves as told and remembers what it was sent. A thread a connection.
class ScriptedServer
{
public:
    struct Received
    {
        QByteArray method;
        QByteArray target; ///< path and query as they came
        QByteArray head; ///< the request line and all headers
        QByteArray body;
        int connection = 0; ///< counts from 1
        std::chrono::steady_clock::time_point at;
    };

    explicit ScriptedServer(std::optional<TlsIdentity> tls = std::nullopt,
                            const QString &address = QStringLiteral("127.0.0.1"));
    ~ScriptedServer();

    quint16 port() const;
    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;

    /// Queues an answer for a path (without query). The last one queued is given for ever; other paths are 404.
    void on(const QByteArray &path, const Script &script);

    QList<Received> received() const;
    qsizetype requests() const { return received().size(); }
    int connections() const; ///< accepted so far
    int mostAtOnce() const; ///< requests under way at the same time
    bool saw(const QByteArray &bytes) const; ///< anywhere in anything it was sent
    QByteArray alpn() const; ///< protocols the last TLS client offered, as they came on the wire

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
} // namespace kuramori
