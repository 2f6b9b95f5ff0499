// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/simulatedserver.h"

#include "workers/http/curltransport.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <sys/prctl.h>

#include <csignal>

namespace kuramori
{
namespace
{
constexpr int patience = 60'000; // milliseconds

HttpOptions once()
{
    HttpOptions options;
    options.quickRetries = 0;
    return options;
}
} // namespace

SimulatedServer::~SimulatedServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SimulatedServer::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
    m_process.start(QStringLiteral("python3"),
                    QStringList{QStringLiteral(KURAMORI_SOURCE_DIR "/tests/simulators/audiobookshelf.py")} + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_base = QUrl(QString::fromLatin1(m_process.readLine()).trimmed());
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_apiKey = m_process.readLine().trimmed();
    return m_base.isValid() && !m_apiKey.isEmpty();
}

ServerAccount SimulatedServer::withKey() const
{
    return {m_base, {}, apiKey()};
}

ServerAccount SimulatedServer::withPassword() const
{
    return {m_base, QStringLiteral("mia"), Secret("secret-mia")};
}

QString SimulatedServer::mainLibrary() const
{
    ServerRig rig(withKey());
    const auto libraries = rig.client.libraries({});
    return libraries ? libraries->value(0).id : QString();
}

QJsonDocument SimulatedServer::control(const QByteArray &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_base.host(), quint16(m_base.port()));
    socket.write("POST " + path + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(patience)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype head = answer.indexOf("\r\n\r\n");
    return answer.startsWith("HTTP/1.1 200") ? QJsonDocument::fromJson(answer.sliced(head + 4)) : QJsonDocument();
}

int SimulatedServer::asked(const QString &methodAndPath) const
{
    return stats().value(QLatin1String("paths")).toObject().value(methodAndPath).toInt();
}

ServerRig::ServerRig(ServerAccount account)
    : http(once(), std::make_unique<CurlTransport>(once()), clock, board, nullptr)
    , client(http, std::move(account))
{ }
} // namespace kuramori
