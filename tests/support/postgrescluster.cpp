// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace kuramori
{
namespace
{
const QString binaries = QStringLiteral("/usr/lib/postgresql/15/bin/");
const QString superuser = QStringLiteral("kuramori");
constexpr int startTime = 30'000; // milliseconds; a loaded machine takes some

/// A port nobody listens on at this moment.
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), size) == 0
        && ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        port = ntohs(address.sin_port);
    }
    ::close(descriptor);
    return port;
}
} // namespace

PostgresCluster::~PostgresCluster()
{
    stop();
}

Result<void> PostgresCluster::start()
{
    if (m_server.state() != QProcess::NotRunning) {
        return {};
    }
    if (!m_folder) {
        if (Result<void> done = initialise(); !done) {
            return done;
        }
    }
    prepare(m_server, QStringLiteral("postgres"),
            {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-c"),
             QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"), QStringLiteral("port=%1").arg(m_port),
             QStringLiteral("-c"), QStringLiteral("unix_socket_directories="), QStringLiteral("-c"),
             QStringLiteral("fsync=off")});
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start();
    QByteArray log;
    while (!log.contains("database system is ready to accept connections")) {
        if (!m_server.waitForReadyRead(startTime)) {
            return fail(ErrorKind::Io, QStringLiteral("The test cluster does not start."), QString::fromUtf8(log));
        }
        log += m_server.readAll();
    }
    m_server.closeReadChannel(QProcess::StandardOutput); // nobody reads on: a full pipe would stop the server
    return {};
}

void PostgresCluster::stop(Stop how)
{
    if (m_server.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_server.processId()), how == Stop::Fast ? SIGINT : SIGQUIT);
        m_server.waitForFinished();
    }
}

Result<void> PostgresCluster::restart(Stop how)
{
    stop(how);
    return start();
}

void PostgresCluster::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresCluster::thaw()
{
    signalAll(SIGCONT);
}

void PostgresCluster::signalAll(int signal) const
{
    const qint64 parent = m_server.processId();
    if (parent == 0) {
        return; // it does not run
    }
    ::kill(pid_t(parent), signal); // first: it has no more children from then on
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    if (children.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> pids = children.readAll().simplified().split(' ');
        for (const QByteArray &pid : pids) {
            if (pid.toInt() > 0) {
                ::kill(pid.toInt(), signal);
            }
        }
    }
}

/// A schema that belongs to a user of its own looks like a database of its own, and costs a tenth.
Result<DatabaseUrl> PostgresCluster::createDatabase()
{
    const QString user = QStringLiteral("test%1").arg(++m_databases);
    const QString sql = QStringLiteral("CREATE ROLE %1 SUPERUSER LOGIN; CREATE SCHEMA %1 AUTHORIZATION %1").arg(user);
    Result<void> done = runTool(QStringLiteral("psql"),
                                {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                 QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), superuser,
                                 QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-c"), sql});
    if (!done) {
        return fail(std::move(done.error()));
    }
    return DatabaseUrl::parse(QStringLiteral("postgresql://%1@127.0.0.1:%2/postgres").arg(user).arg(m_port));
}

Result<void> PostgresCluster::initialise()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/kuramori-pg-XXXXXX"));
    m_port = freePort();
    const passwd *nobody = ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
    if (nobody && ::chown(QFile::encodeName(m_folder->path()).constData(), nobody->pw_uid, nobody->pw_gid) != 0) {
        return fail(ErrorKind::Io, QStringLiteral("The folder of the test cluster cannot be given to nobody."));
    }
    return runTool(QStringLiteral("initdb"),
                   {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-U"), superuser,
                    QStringLiteral("--auth=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                    QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
}

Result<void> PostgresCluster::runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    prepare(process, tool, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    if (!process.waitForFinished(startTime) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        return fail(ErrorKind::Io,
                    QStringLiteral("%1 failed. The tests need the Debian package postgresql-15.").arg(binaries + tool),
                    process.errorString() + QString::fromUtf8(process.readAll()));
    }
    return {};
}

/// The servers refuse to run as root, and must not outlive a test that crashes.
void PostgresCluster::prepare(QProcess &process, const QString &tool, const QStringList &arguments) const
{
    QStringList words{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (::geteuid() == 0) {
        words
            += {QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")};
    }
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QProcessEnvironment::systemEnvironment().value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(words + QStringList{binaries + tool} + arguments);
}
} // namespace kuramori
