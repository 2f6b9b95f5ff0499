// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/jobrows.h"
#include "models/tables/refresher.h"

namespace kuramori
{
/// Waits for one job on behalf of the GUI thread and tells once what came of it.
class JobFollow final : public QObject
{
    Q_OBJECT
public:
    JobFollow(Store &store, AsyncReader &reader, JobId job, QObject *parent = nullptr);

Q_SIGNALS:
    /// It is final, or was put off: then nobody knows when it runs.
    void ended(const kuramori::JobRow &job);
    void failed(const kuramori::Error &error); ///< the store cannot be asked

private:
    void look(const Result<std::optional<JobRow>> &answer);

    const JobId m_job;
    Refresher m_refresher;
    bool m_hasEnded = false;
};
} // namespace kuramori
