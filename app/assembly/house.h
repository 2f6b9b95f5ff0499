// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly/followedjobs.h"
#include "app/assembly/logging.h"
#include "app/assembly/profile.h"
#include "models/base/clock.h"
#include "models/jobs/job.h"
#include "models/live/coverboard.h"
#include "models/live/hostboard.h"
#include "models/live/logboard.h"
#include "models/live/progressboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/store.h"

#include <memory>
#include <mutex>
#include <stop_token>

namespace kuramori
{
/// Where a house stands and how it is furnished: the part of the command line that is not about a verb.
struct HousePlan
{
    QString profile; ///< folder; empty: the XDG folders, or a throw-away one for the sample
    QString database; ///< URL; empty: kuramori.db in the profile
    QStringList assignments; ///< key=value
    bool sample = false; ///< the shipped tape answers in place of the network; never with `database`
};

/// Everything but the front end, put together in one place: desktop, batch and tests live in it. Comes up in steps, so
/// that a front end can speak before the store is open, and goes down in order: scheduler, runner, HTTP, store.
class House
{
public:
    /// Profile, settings and log. No store and no thread yet.
    static Result<std::unique_ptr<House>> build(const HousePlan &plan);
    ~House();

    const HousePlan &plan() const { return m_plan; }
    const Profile &profile() const { return m_profile; }
    const DatabaseUrl &database() const { return m_database; }
    Clock &clock() { return m_clock; }
    Settings &settings() { return *m_settings; }
    Secrets &secrets() { return *m_secrets; }
    LogRouter &log() { return m_log; }
    LogBoard &logBoard() { return m_logBoard; }
    HostBoard &hosts() { return m_hosts; }
    ProgressBoard &progress() { return m_progress; }
    CoverBoard &covers() { return m_covers; }
    FollowedJobs &followed() { return m_followed; }
    /// What jobs there are; after furnish() or startWorkers().
    const JobKinds &jobKinds();
    /// The name under which the workers of this process claim jobs; after furnish() or startWorkers().
    QString worker();

    /// Owns the database: a new one is made, an old one brought up to date.
    Result<void> openStore();
    /// Reads beside an owner. A database that is not there yet, or is of an older version, is seen to first when
    /// nobody owns it.
    Result<void> openStoreForReading();
    /// The same, but a store that is not there yet or of an older version is left as it is, and an error.
    Result<void> openStoreAsItIs();
    /// Lets the file go: for a restore.
    void closeStore();
    Store &store() { return *m_store; } ///< after one of the two above

    /// Builds what works on the store, without starting it.
    Result<void> furnish();
    /// Runs jobs from now on; asked again it does nothing. Refused once the end is announced. Any thread.
    Result<void> startWorkers();
    /// Makes jobs of due schedules from now on, the program's own among them, and of changes in the library's folders.
    Result<void> startScheduler();
    /// Brings the covers that a window wants from now on; after furnish() or startWorkers(). A sample has no network to
    /// bring them from.
    void startCovers();
    /// Running jobs are snoozed and lose nothing. False when some did not end in the time of jobs.stop_grace; asked
    /// again it says the same. Any thread.
    bool stopWorkers();
    /// The process is about to end: what stops from now on is to go on at the next start.
    void announceEnd() { m_end.request_stop(); }
    bool isEnding() const { return m_end.stop_requested(); }

private:
    struct Works; // what needs a store

    House(const HousePlan &plan, Profile profile, DatabaseUrl database);
    Result<void> open(StoreOptions::Access access);
    Result<void> furnishLocked();
    Result<void> takeLanguages();

    const HousePlan m_plan;
    const Profile m_profile;
    const DatabaseUrl m_database;
    SystemClock m_clock;
    LogBoard m_logBoard;
    LogRouter m_log;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    HostBoard m_hosts;
    ProgressBoard m_progress;
    CoverBoard m_covers;
    FollowedJobs m_followed;
    std::unique_ptr<Store> m_store;
    std::stop_source m_end;
    std::mutex m_stopping; // held while the workers stop; taken before m_mutex
    std::mutex m_mutex; // guards m_works; not held while anything stops: transactions under way may want it
    std::unique_ptr<Works> m_works;
};
} // namespace kuramori
