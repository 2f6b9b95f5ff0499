// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/message.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace kuramori
{
/// This process's side of a verb that runs in the owner: sends it there, writes what comes back, ends with its code.
class HandoverCaller final : public QObject
{
    Q_OBJECT
public:
    explicit HandoverCaller(Sink sink);

    /// False when nobody of this user listens there. Blocks for `patience` at most.
    bool connectTo(const QString &address, std::chrono::milliseconds patience);
    qint64 ownerPid() const { return m_owner; }
    /// Needs an event loop from here on; finished() comes exactly once, also when the owner gives no sign of life.
    void ask(const HandoverRequest &request);
    /// Asks the owner to stop the verb; its end is still awaited.
    void cancel();
    /// False after finished(): the owner did not begin, because it was about to end. Nothing was said.
    bool wasServed() const { return m_wasServed; }

Q_SIGNALS:
    void finished(int exitCode);

private:
    void read();
    void lose();
    void giveUp();

    Sink m_sink;
    QTimer m_patience;
    QLocalSocket m_socket; // after what its last words, said while it goes, still call
    qint64 m_owner = 0;
    bool m_isFinished = false;
    bool m_wasServed = false;
};
} // namespace kuramori
