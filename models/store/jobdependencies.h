// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Jobs that wait for jobs. A pending job becomes available when all it depends on is completed, and is cancelled
/// when one of them was cancelled or discarded; both in the transaction in which that happened.
class JobDependencies
{
public:
    explicit JobDependencies(WriteTx &tx)
        : m_tx(tx)
    { }

    void add(JobId job, const QList<JobId> &targets);
    /// To be called with jobs that reached a final state.
    void settleDependentsOf(const QList<JobId> &targets);

private:
    QList<JobId> dependentsOf(const QList<JobId> &targets);
    void settle(const QList<JobId> &dependents);
    QList<JobId> cancelDoomed(const QString &dependents);

    WriteTx &m_tx;
};
} // namespace kuramori
