// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/jobs/job.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <thread>

namespace kuramori
{
class Settings;
class Store;
class TreeWatch;

/// Has the folders of the library scanned without being asked: once at the start, a moment after something changed
/// below one, and every now and then where changes are not told (network disks, too many folders). A folder that was
/// away is scanned when it is there again. Nothing happens while the setting library.watch is off. A thread of its own;
/// the jobs are those of a scan that a person asks for, at most one unfinished a root.
class FolderWatch final
{
public:
    /// All outlive it.
    FolderWatch(Store &store, const Settings &settings, const JobKinds &kinds, Clock &clock);
    ~FolderWatch();
    Q_DISABLE_COPY_MOVE(FolderWatch)

    void start();
    void stop();
    /// One look at the folders; start() does that all the time.
    void look();

private:
    struct Root
    {
        QByteArray path;
        bool isPolled = false; ///< changes are not told, or not all
        std::optional<SteadyTime> changedFirst; ///< since the last scan
        SteadyTime changedLast{};
        SteadyTime scannedAt{}; ///< asked for
        SteadyTime watchAt{}; ///< when it is tried again to watch it

        void changed(SteadyTime now);
    };

    void run(const std::stop_token &stop);
    void readRoots(SteadyTime now);
    void watch(RootId id, Root &root, SteadyTime now);
    void poll(Root &root, SteadyTime now);
    void scanIfDue(RootId id, Root &root, SteadyTime now);
    bool enqueueScan(RootId id, const QByteArray &path);

    Store &m_store;
    const Settings &m_settings;
    const JobKinds &m_kinds;
    Clock &m_clock;
    const std::shared_ptr<std::atomic<bool>> m_rootsChanged; // who tells may still do so when this is gone
    QMetaObject::Connection m_connection;
    std::jthread m_thread;

    // Of the one who looks.
    std::unique_ptr<TreeWatch> m_trees; // none while nothing is to be watched
    std::map<RootId, Root> m_roots;
};
} // namespace kuramori
