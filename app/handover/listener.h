// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/message.h"
#include "app/output/exitcode.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace kuramori
{
class Output;
class Guest;

/// The owner's door: other processes of this user hand it verbs, and each is served on a thread of its own.
/// Lives on a thread with an event loop.
class HandoverListener final : public QObject
{
    Q_OBJECT
public:
    /// Runs a verb for a caller; `stop` when the caller wants it stopped or has gone. Empty when it was not begun
    /// because this process is about to end; nothing was said then. Called on the guest's thread.
    using Serve
        = std::function<std::optional<ExitCode>(const HandoverRequest &request, Output &output, std::stop_token stop)>;

    /// Shows the window; false when there is none.
    using Raise = std::function<bool()>;

    explicit HandoverListener(Serve serve, Raise raise = {});
    ~HandoverListener() override; ///< stops the guests and waits for them

    /// Only the owner of the database may call this: a socket left behind by a dead owner is replaced.
    Result<void> listen(const QString &address);
    /// Takes nobody in any more; guests inside are served to their end.
    void close();
    void stopGuests();
    int guests() const { return m_guests; }

Q_SIGNALS:
    void lastGuestLeft();

private:
    void receive();

    const Serve m_serve;
    const Raise m_raise;
    QLocalServer m_server;
    int m_guests = 0;
};
} // namespace kuramori
