// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probechild.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string_view>
#include <vector>

namespace kuramori
{
namespace
{
constexpr int mostGoodbyeMs = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeChild)
};

Error notStarted(const QByteArray &program, int error)
{
    return {error == ENOENT ? ErrorKind::NotFound : ErrorKind::Io,
            Words::tr("The program that reads audio files, %1, cannot be started. Install Kuramori anew.")
                .arg(QFile::decodeName(program)),
            QString::fromLocal8Bit(std::strerror(error)), std::nullopt};
}

/// A file that takes the child over finds no key of ours there.
std::vector<char *> environmentWithoutSecrets()
{
    constexpr std::string_view secret = "KURAMORI_SECRET"; // each of them, and the passphrase of the encrypted file
    std::vector<char *> kept;
    for (char **each = environ; *each; ++each) {
        if (!std::string_view(*each).starts_with(secret)) {
            kept.push_back(*each);
        }
    }
    kept.push_back(nullptr);
    return kept;
}

/// Starts the program with \a end as its input and output, the usual signals and nothing else that is open here.
int spawn(const QByteArray &program, const QByteArrayList &arguments, int end, pid_t *process)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::vector<char *> words = {const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments) {
        words.push_back(const_cast<char *>(argument.constData()));
    }
    words.push_back(nullptr);
    std::vector<char *> environment = environmentWithoutSecrets();
    const int error
        = posix_spawn(process, program.constData(), &actions, &attributes, words.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}
} // namespace

Result<std::unique_ptr<ProbeChild>> ProbeChild::start(const QByteArray &program, const QByteArrayList &arguments)
{
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return fail(notStarted(program, errno));
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK); // this end alone
    pid_t process = -1;
    const int error = spawn(program, arguments, ends[1], &process);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return fail(notStarted(program, error));
    }
    return std::unique_ptr<ProbeChild>(new ProbeChild(process, ends[0]));
}

ProbeChild::ProbeChild(pid_t process, int socket)
    : m_process(process)
    , m_socket(socket)
{ }

ProbeChild::~ProbeChild()
{
    close(m_socket);
    kill(m_process, SIGKILL);
    waitForEnd();
    waitpid(m_process, nullptr, WNOHANG);
}

/// One that hangs in a dead network share cannot be killed, and nobody shall wait for it.
void ProbeChild::waitForEnd() const
{
    const int process = int(syscall(SYS_pidfd_open, m_process, 0));
    struct pollfd ended = {process, POLLIN, 0};
    poll(&ended, 1, mostGoodbyeMs);
    close(process);
}

void ProbeChild::send(const QByteArray &bytes)
{
    m_unsent += bytes;
}

void ProbeChild::flush()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t sent = ::send(m_socket, m_unsent.constData(), std::size_t(m_unsent.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent <= 0) {
            // Over a closed socket receive() tells the end; the rest is of no use.
            m_unsent = errno == EAGAIN ? m_unsent : QByteArray();
            return;
        }
        m_unsent.remove(0, sent);
    }
}

qsizetype ProbeChild::receive(char *to, qsizetype count)
{
    const ssize_t got = recv(m_socket, to, std::size_t(count), MSG_DONTWAIT);
    if (got > 0) {
        return got;
    }
    return got < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

std::optional<int> ProbeChild::endSignal() const
{
    waitForEnd();
    siginfo_t info = {};
    // Its number stays its own until the destructor takes it back.
    const bool isKnown = waitid(P_PID, id_t(m_process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid != 0;
    const bool isKilled = isKnown && (info.si_code == CLD_KILLED || info.si_code == CLD_DUMPED);
    return isKilled ? std::optional(info.si_status) : std::nullopt;
}
} // namespace kuramori
