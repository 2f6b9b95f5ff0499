// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/store.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kuramori
{
/// A throw-away PostgreSQL 15 on a free loopback port, for one test program. It ends with the program, also when that
/// is killed. PostgreSQL is needed for the tests: one that cannot be started is a failure, not a reason to skip.
class PostgresCluster
{
public:
    PostgresCluster() = default;
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Does nothing when it runs already.
    Result<void> start();
    enum class Stop { Fast, Crash };
    void stop(Stop how = Stop::Fast);
    Result<void> restart(Stop how = Stop::Fast);
    /// Still there for the network, but it says nothing; until thaw().
    void freeze();
    void thaw();
    /// A new, empty database.
    Result<DatabaseUrl> createDatabase();

private:
    Result<void> initialise();
    void signalAll(int signal) const;
    Result<void> runTool(const QString &tool, const QStringList &arguments);
    void prepare(QProcess &process, const QString &tool, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
    int m_port = 0;
    int m_databases = 0;
};
} // namespace kuramori
