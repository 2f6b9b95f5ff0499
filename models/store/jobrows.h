// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/tx.h"

#include <array>
#include <optional>

namespace kuramori
{
/// Which jobs a list shows; what is empty does not filter.
struct JobFilter
{
    std::optional<JobState> state;
    QString kind;
    QString queue;
};

using JobCounts = std::array<qint64, jobStateCount>;

/// Reading the jobs table.
class JobRows
{
public:
    explicit JobRows(ReadTx &tx)
        : m_tx(tx)
    { }

    std::optional<JobRow> row(JobId id) const;
    /// Newest first. `before` is the last job of the page above; an invalid one starts at the top.
    QList<JobRow> page(const JobFilter &filter, JobId before, int limit) const;
    JobCounts counts() const; ///< by state
    qint64 unfinished(const QList<JobId> &ids) const; ///< how many of them are not in a final state
    std::optional<JobId> unfinished(const QString &uniqueKey) const; ///< the one that has the key
    QList<JobId> dependencies(JobId id) const;
    /// When the next scheduled or retryable job may be promoted; empty when none waits.
    std::optional<Timestamp> nextDue() const;
    /// The running jobs of a worker that somebody wants cancelled.
    QList<JobId> cancelRequested(const QString &worker) const;

private:
    ReadTx &m_tx;
};
} // namespace kuramori
