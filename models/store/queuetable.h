// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <optional>

namespace kuramori
{
struct QueueRow
{
    QString name; ///< "*" stands for all queues and is not one itself
    std::optional<Timestamp> pausedAt;
    std::optional<int> concurrency; ///< jobs at a time on one machine; empty: as many as it has workers
};

/// Reading the queues.
class QueueRows
{
public:
    explicit QueueRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<QueueRow> all() const; ///< by name, "*" first when it exists

private:
    ReadTx &m_tx;
};

/// Changing the queues. A paused queue hands out no jobs; a pause survives restarts.
class QueueTable
{
public:
    explicit QueueTable(WriteTx &tx)
        : m_tx(tx)
    { }
    static const QString &everything(); ///< the name "*": pausing it also interrupts the jobs that run

    void add(const QString &name); ///< makes sure the queue is known
    void pause(const QString &name);
    void resume(const QString &name);
    void setConcurrency(const QString &name, std::optional<int> jobs);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
