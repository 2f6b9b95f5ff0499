// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

namespace kuramori
{
namespace
{
constexpr int seconds = 1000;
}

QList<QJsonObject> Ended::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

qint64 Ended::count(const char *name) const
{
    return summary().value(QLatin1String("counts")).toObject().value(QLatin1String(name)).toInteger(-1);
}

SimulatorProcess::SimulatorProcess(const QString &script, const QStringList &options)
{
    m_process.start(QStringLiteral("python3"), QStringList{QStringLiteral(KURAMORI_SIMULATORS "/") + script} + options);
    m_url = line();
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString SimulatorProcess::line()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60 * seconds)) {
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QJsonObject SimulatorProcess::stats() const
{
    return QJsonDocument::fromJson(ask("GET", "/_stats")).object();
}

void SimulatorProcess::fault(const QByteArray &json) const
{
    ask("POST", "/_faults", '[' + json + ']');
}

void SimulatorProcess::release(const QByteArray &path) const
{
    ask("POST", "/_release", R"({"path":")" + path + R"("})");
}

void SimulatorProcess::reset() const
{
    ask("POST", "/_reset");
}

QByteArray SimulatorProcess::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    const QUrl url(m_url);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: " + url.authority().toUtf8()
                 + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(5 * seconds)) {
        answer += socket.readAll();
    }
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

JikanProcess::JikanProcess(const QStringList &options)
    : SimulatorProcess(QStringLiteral("jikan.py"),
                       QStringList{QStringLiteral("--per-second"), QStringLiteral("0"), QStringLiteral("--per-minute"),
                                   QStringLiteral("0")}
                           + options)
{ }

void JikanProcess::nextDay() const
{
    ask("POST", "/_day");
}

ShelfProcess::ShelfProcess(const QStringList &options)
    : SimulatorProcess(QStringLiteral("audiobookshelf.py"), options)
    , m_apiKey(line())
{ }

MetadataProcess::MetadataProcess()
    : SimulatorProcess(QStringLiteral("metadata.py"), {})
    , m_hardcoverKey(line())
{ }

QString MetadataProcess::settings() const
{
    QStringList words;
    for (const char *service : {"hardcover", "audnexus", "audible", "openlibrary", "anilist"}) {
        const QString key = QStringLiteral("--set metadata.%1.").arg(QLatin1String(service));
        words.append(key + QStringLiteral("url=%1/%2").arg(url(), QLatin1String(service)));
        words.append(key + QStringLiteral("per_minute=6000"));
    }
    return words.join(u' ');
}

BatchDesk::BatchDesk(const QString &jikanUrl, const QString &databaseUrl)
{
    m_common = {QStringLiteral("--profile"), profile(),
                QStringLiteral("--set"),     QStringLiteral("sources.jikan.per_second=1000"),
                QStringLiteral("--set"),     QStringLiteral("sources.jikan.per_minute=60000")};
    if (!jikanUrl.isEmpty()) {
        m_common << QStringLiteral("--set") << QStringLiteral("sources.jikan.url=") + jikanUrl;
    }
    if (!databaseUrl.isEmpty()) {
        m_common << QStringLiteral("--database") << databaseUrl;
    }
}

Ended BatchDesk::run(const QString &words, std::chrono::seconds patience) const
{
    return end(*start(words), patience);
}

std::unique_ptr<QProcess> BatchDesk::start(const QString &words, const QString &folder) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *desktop : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(desktop));
    }
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:")); // of whoever tests
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(folder.isEmpty() ? m_folder.path() : folder);
    process->start(QStringLiteral(KURAMORI_BINARY),
                   QStringList{QStringLiteral("--batch")} + QProcess::splitCommand(words) + m_common);
    process->waitForStarted();
    return process;
}

Ended BatchDesk::end(QProcess &process, std::chrono::seconds patience)
{
    const bool finished = process.state() == QProcess::NotRunning
        || process.waitForFinished(int(std::chrono::milliseconds(patience).count()));
    if (!finished) {
        process.kill();
        process.waitForFinished();
    }
    const bool exited = finished && process.exitStatus() == QProcess::NormalExit;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool BatchDesk::waitFor(QProcess &process, const QByteArray &words)
{
    const QDeadlineTimer deadline(60 * seconds);
    while (!process.peek(1'000'000).contains(words)) {
        const bool more = process.waitForReadyRead(int(deadline.remainingTime()));
        if (!more || deadline.hasExpired()) {
            return process.peek(1'000'000).contains(words);
        }
    }
    return true;
}
} // namespace kuramori
