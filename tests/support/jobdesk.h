// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/jobtable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <map>

namespace kuramori
{
/// Base of tests of jobs: a store of each dialect, emptied for each test, and short words for what they do most.
/// Failures of the store throw, which ends the test program.
class JobDesk
{
public:
    static inline const QString worker = QStringLiteral("host:1:w");

    /// The store from here on, with no jobs, queues, schedules and leaders in it.
    void begin(Dialect dialect);
    Store &store() { return *m_store; }
    VirtualClock &clock() { return m_clock; }
    Timestamp now() const { return m_clock.wall(); }
    FreshStores &fresh() { return m_fresh; }

    /// Runs `fn(JobTable &)` in a transaction of its own.
    template <class Fn>
    auto in(Fn fn)
    {
        return need(m_store->write([&](WriteTx &tx) {
            JobTable jobs(tx);
            return fn(jobs);
        }));
    }
    JobId insert(const JobSpec &spec);
    ClaimedJob claimed(const QString &by = worker); ///< the first of queue "one"
    ClaimedJob claimedSuspect();
    JobRow row(JobId id);
    JobState state(JobId id) { return row(id).state; }

private:
    VirtualClock m_clock;
    FreshStores m_fresh;
    std::map<Dialect, std::unique_ptr<Store>> m_stores;
    Store *m_store = nullptr;
};

/// The kinds "a", of queue "one" with 8 attempts, and "b", of queue "two" with 3, both doing nothing.
const JobKinds &plainKinds();
JobSpec jobOf(const QString &kind);
JobError trouble(const QString &message = QStringLiteral("It failed."));
} // namespace kuramori
