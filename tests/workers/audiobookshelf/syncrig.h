// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "models/domain/writeback.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/audiobookshelf/simulatedserver.h"
#include "workers/audiobookshelf/serverjobs.h"

#include <QTemporaryDir>

namespace kuramori
{
/// How a job ended and what it left.
struct JobEnd
{
    Result<void> result;
    QJsonObject output;
    qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(-1); }
};

/// A server "home" in a real store, asked by its jobs over a real client.
class SyncRig
{
public:
    /// `secret` stands in the environment as the server's.
    SyncRig(std::unique_ptr<Store> store, const ServerAccount &account, const QStringList &settings = {});

    JobEnd sync();
    JobEnd test();
    JobEnd write(bool isDry = false);
    JobEnd undo(ServerActId act);
    std::stop_source stop; ///< of the next job
    std::function<void(const Progress &)> onProgress;
    std::function<void(const Fence &)> afterClaim; ///< a test takes the job away here

    Store &store() { return *m_store; }
    ServerId id() const { return m_id; }
    Server server();
    void allow(bool isWritable = true); ///< to write to it
    qint64 number(const std::string &sql);
    QString text(const std::string &sql); ///< the first column, all rows, with blanks between
    void map(const QString &server, const QString &local);
    /// Audio of this size in the library's folder `root`, which need not be on the disk.
    void addLocal(const QByteArray &root, const QByteArray &path, qint64 size, quint64 inode = 0);

private:
    JobEnd run(const JobSpec &spec);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    SystemClock m_clock;
    HostBoard m_board;
    HttpClient m_http;
    ServerId m_id;
};

/// Base of tests of a sync: a server of 250 books and one of 12 for all of them, and a rig in front of it for each.
class SyncDesk
{
public:
    bool start(); ///< once
    void begin(Dialect dialect); ///< the rig from here on, on a new store
    /// A server of its own, for a test that wants another size or changes what it holds.
    void beginWith(Dialect dialect, const QStringList &options, bool withPassword = false);
    void beginWith(Dialect dialect, const ServerAccount &account, const QStringList &settings = {});

    SimulatedServer &server() { return m_own ? *m_own : m_server; }
    SyncRig &rig() { return *m_rig; }
    VirtualClock &clock() { return m_clock; }

private:
    VirtualClock m_clock;
    FreshStores m_stores;
    SimulatedServer m_server;
    std::unique_ptr<SimulatedServer> m_own;
    std::unique_ptr<SyncRig> m_rig;
};
} // namespace kuramori
