// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/audiofile.h"
#include "workers/library/probeinbox.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>

namespace kuramori
{
class ProbeKeeper;

/// Files on their way to the children of a pool, more of which may be added while others are read. For one thread at a
/// time, and no longer than its pool.
class ProbeStream
{
public:
    ProbeStream(ProbeKeeper &keeper, qsizetype mostUnderWay);
    ~ProbeStream(); ///< Nobody waits for what is open any more.
    Q_DISABLE_COPY_MOVE(ProbeStream)

    /// \a key is the caller's name of the file, unlike those of all that are open. The children
    /// see it with the next call of those below.
    void add(qint64 key, const QByteArray &path);
    qsizetype open() const { return m_paths.size(); } ///< added and not yet taken

    /// Errors of a file: ProbePool.
    using Take = std::function<void(qint64 key, Result<ReadAudio> file)>;
    void takeArrived(const Take &take); ///< what has been read by now, if anything
    /// Waits until something has been read, unless nothing is open. Fails with Cancelled when a stop is requested, or
    /// with NotFound or Io when no child can be started: then what is open will not come any more.
    Result<void> takeNext(const Take &take, const std::stop_token &stop);

private:
    void handOver();
    void hand(std::vector<ProbeOutcome> outcomes, const Take &take);

    ProbeKeeper &m_keeper;
    const qsizetype m_mostUnderWay;
    const std::shared_ptr<ProbeInbox> m_inbox;
    std::deque<qint64> m_waiting; // not yet handed to the keeper
    QHash<qint64, QByteArray> m_paths; // of all that are open
};
} // namespace kuramori
