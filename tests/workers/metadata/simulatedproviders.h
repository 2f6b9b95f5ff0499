// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/hostboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "workers/http/httpclient.h"
#include "workers/metadata/providers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace kuramori
{
/// tests/simulators/metadata.py on a port of its own, for as long as this object lives.
class SimulatedProviders
{
public:
    ~SimulatedProviders();
    bool start();

    QUrl base() const { return m_base; }
    QString key() const { return m_key; } ///< of Hardcover

    /// A control of the simulator ("/_faults"); what it answers, empty when it does not obey.
    QJsonDocument control(const QByteArray &path, const QByteArray &body = "{}") const;
    int requests() const; ///< since the last reset
    int asked(const QString &path) const;

private:
    QProcess m_process;
    QUrl m_base;
    QString m_key;
};

/// The providers as a program that was just started has them, over real sockets and with a new store.
class ProviderRig
{
public:
    /// Not paced, nothing waits for its turn, and nobody rests who asked for it. `more`: settings, "key=value".
    /// `other`: a clock in place of the system's, which outlives this.
    ProviderRig(const SimulatedProviders &services, const QString &hardcoverKey, bool paced = true,
                const QStringList &more = {}, Clock *other = nullptr);

private:
    SystemClock m_system;

public:
    Clock &clock;
    Store &store() { return *m_store; }
    const Settings &settings() const { return *m_settings; }

private:
    QTemporaryDir m_folder;
    HostBoard m_board;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    Secrets m_secrets;
    HttpClient m_http;

public:
    const Providers providers;
};

/// One question to each provider, by its path in the simulator; of the answer the word alone.
using AskOne = std::function<ProviderWord(const Providers &, const Asking &)>;
const std::map<QByteArray, AskOne> &questionToEach();

/// A fault that hits a service for ever.
QByteArray lastingFault(const QByteArray &service, const QByteArray &kind, const QByteArray &more = {});
/// What an answer says, for the report of a test.
QByteArray said(const ProviderWord &word);
} // namespace kuramori
