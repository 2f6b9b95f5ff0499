// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/hostboard.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"
#include "workers/http/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kuramori
{
/// tests/simulators/audiobookshelf.py on a port of its own, for as long as this object lives.
class SimulatedServer
{
public:
    ~SimulatedServer();
    bool start(const QStringList &options = {});

    QUrl base() const { return m_base; }
    Secret apiKey() const { return Secret(m_apiKey); }
    /// Accounts on it: the root user by key, and a plain user "mia" by password.
    ServerAccount withKey() const;
    ServerAccount withPassword() const;
    QString mainLibrary() const; ///< the id of the larger one; empty when it does not tell

    /// A control of the simulator ("/_faults"); what it answers, empty when it does not obey.
    QJsonDocument control(const QByteArray &path, const QByteArray &body = "{}") const;
    QJsonObject stats() const { return control("/_stats").object(); }
    int asked(const QString &methodAndPath) const; ///< requests of that kind since the last reset
    int requests() const { return stats().value(QLatin1String("requests")).toInt(); }

private:
    QProcess m_process;
    QUrl m_base;
    QByteArray m_apiKey;
};

/// An account on a server, with an HTTP client of its own: what one test upsets does not rest for the next.
struct ServerRig
{
    SystemClock clock;
    HostBoard board;
    HttpClient http;
    AudiobookshelfClient client;

    explicit ServerRig(ServerAccount account);
};

/// What went wrong, for the report of a test; empty when nothing did.
template <class T>
QByteArray said(const Result<T> &result)
{
    return result ? QByteArray() : (errorKindName(result.error().kind) + u' ' + result.error().message).toUtf8();
}

/// The kind of its error; empty when there is none.
template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}
} // namespace kuramori
