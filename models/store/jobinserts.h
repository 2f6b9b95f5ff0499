// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/tx.h"

namespace kuramori
{
/// New rows of the jobs table. What they wait for is JobDependencies' matter.
class JobInserts
{
public:
    JobInserts(WriteTx &tx, const JobKinds &kinds)
        : m_tx(tx)
        , m_kinds(kinds)
    { }

    /// With a unique key that an unfinished job has, the answer is that job's id.
    JobId one(const JobSpec &spec);
    /// None of them has a unique key.
    QList<JobId> many(const QList<JobSpec> &specs);

private:
    void announce(const QList<JobSpec> &specs);
    QList<JobId> eachByItself(const QList<JobSpec> &specs);
    QList<JobId> together(const QList<JobSpec> &specs);

    WriteTx &m_tx;
    const JobKinds &m_kinds;
};
} // namespace kuramori
