// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <sys/types.h>

#include <memory>
#include <optional>

namespace kuramori
{
/// A child process whose standard input and output are one end of a socket; the other end is here and never waits.
/// Its standard error goes nowhere, no other descriptor of this process gets into it. Owns the process: it is killed
/// with this object. One thread, which must live as long as the child: that is what the child dies with.
class ProbeChild
{
public:
    /// NotFound: there is no such program. Io: it cannot be started.
    static Result<std::unique_ptr<ProbeChild>> start(const QByteArray &program, const QByteArrayList &arguments);
    ~ProbeChild();
    Q_DISABLE_COPY_MOVE(ProbeChild)

    int descriptor() const { return m_socket; } ///< to be polled
    /// Sends at the next opportunity; what the socket does not take at once is kept.
    void send(const QByteArray &bytes);
    void flush();
    bool wantsToWrite() const { return !m_unsent.isEmpty(); }
    /// What has come, up to \a count bytes; 0: nothing now; -1: the other end is closed.
    qsizetype receive(char *to, qsizetype count);
    /// The signal that ended it, once the other end is closed. Waits a moment for it; nothing when it ended by itself.
    std::optional<int> endSignal() const;

private:
    ProbeChild(pid_t process, int socket);
    void waitForEnd() const;

    const pid_t m_process;
    const int m_socket;
    QByteArray m_unsent;
};
} // namespace kuramori
