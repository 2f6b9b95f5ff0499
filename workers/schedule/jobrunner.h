// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/jobs/job.h"
#include "workers/schedule/runneroptions.h"

#include <QObject>

#include <memory>

namespace kuramori
{
class Dispatcher;
class ProgressBoard;
class Inbox;
class Store;

/// Claims jobs and runs them on a pool of its own, until it is stopped. On SQLite, where one process owns the file,
/// start() takes back what an earlier process left running; on PostgreSQL leases run out. All members may be called
/// from any thread, start() and stop() from one at a time.
class JobRunner final
{
public:
    JobRunner(Store &store, Clock &clock, ProgressBoard &progress, JobKinds kinds, RunnerOptions options = {});
    /// Stops with no grace, and waits for jobs that do not obey.
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    Result<void> start();
    /// Claims nothing more and tells all jobs to stop: they are snoozed and lose no attempt. False when some have not
    /// ended after `grace`: then end the process, and their leases bring them back.
    bool stop(std::chrono::milliseconds grace);

    const QString &worker() const { return m_worker; } ///< as in attempted_by: host:pid:uuid
    const JobKinds &kinds() const { return m_kinds; }

private:
    Store &m_store;
    const JobKinds m_kinds;
    const QString m_worker;
    std::shared_ptr<Inbox> m_inbox;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QMetaObject::Connection m_connection;
};
} // namespace kuramori
