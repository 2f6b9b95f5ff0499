// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/jobs/job.h"
#include "models/store/changes.h"

#include <QObject>

#include <memory>
#include <thread>

namespace kuramori
{
class Inbox;
class Store;
class WriteTx;

/// Makes jobs of schedules when their time comes. A tick and its job are one transaction, so each tick makes one job
/// whatever dies when; among several processes on PostgreSQL the leader makes them. A thread of its own.
class Scheduler final
{
public:
    Scheduler(Store &store, Clock &clock, const JobKinds &kinds);
    ~Scheduler();
    Q_DISABLE_COPY_MOVE(Scheduler)

    /// Makes up for what was missed, as each schedule wants it, and goes on from there.
    Result<void> start();
    void stop();

    /// One look at the schedules; returns when to look again. start() calls it all the time.
    static std::optional<Timestamp> tick(WriteTx &tx, const JobKinds &kinds, const QString &candidate);

private:
    void run();

    Store &m_store;
    Clock &m_clock;
    const JobKinds m_kinds;
    const QString m_candidate; // for the leader's row
    std::shared_ptr<Inbox> m_inbox;
    QMetaObject::Connection m_connection;
    std::thread m_thread;
};
} // namespace kuramori
