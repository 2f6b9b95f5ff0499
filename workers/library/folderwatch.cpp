// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/folderwatch.h"

#include "models/domain/libraryfile.h"
#include "models/jobs/scanspec.h"
#include "models/settings/settings.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/store.h"
#include "workers/library/treewatch.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <linux/magic.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcWatch, "kuramori.watch", QtInfoMsg)

using namespace std::chrono_literals;

constexpr auto beat = 2s; // how often changes are collected
constexpr auto quiet = 5s; // who copies a book is let finish its files
constexpr auto longest = 300s; // but what came so far of a night's download is shown
constexpr auto spacing = 30s; // between two scans of a root
constexpr auto comeBack = 60s; // how often a folder that cannot be watched is tried again

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderWatch)
};

/// Changes made by others are not told of these, or not of all of them.
bool isOnRemoteDisk(const QByteArray &path)
{
    constexpr std::array<quint32, 8> remote{NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC,
                                            FUSE_SUPER_MAGIC, V9FS_MAGIC,      AFS_SUPER_MAGIC,  CEPH_SUPER_MAGIC};
    struct statfs facts = {};
    return statfs(path.constData(), &facts) == 0 && std::any_of(remote.begin(), remote.end(), [&](auto magic) {
               return quint32(magic) == quint32(facts.f_type);
           });
}
} // namespace

void FolderWatch::Root::changed(SteadyTime now)
{
    changedFirst = changedFirst.value_or(now);
    changedLast = now;
}

FolderWatch::FolderWatch(Store &store, const Settings &settings, const JobKinds &kinds, Clock &clock)
    : m_store(store)
    , m_settings(settings)
    , m_kinds(kinds)
    , m_clock(clock)
    , m_rootsChanged(std::make_shared<std::atomic<bool>>(true))
    , m_connection(store.changes().listen([changed = m_rootsChanged](Topics topics) {
        if (topics.testFlag(Topic::Library)) {
            *changed = true;
        }
    }))
{ }

FolderWatch::~FolderWatch()
{
    QObject::disconnect(m_connection);
    stop();
}

void FolderWatch::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void FolderWatch::stop()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void FolderWatch::run(const std::stop_token &stop)
{
    do {
        look();
    } while (m_clock.sleep(beat, stop));
}

void FolderWatch::look()
{
    if (!m_settings.boolean(QStringLiteral("library.watch"))) {
        m_roots.clear();
        m_trees.reset();
        *m_rootsChanged = true; // should it be turned on
        return;
    }
    const SteadyTime now = m_clock.steady();
    if (m_rootsChanged->exchange(false)) {
        readRoots(now);
    }
    if (!m_trees) {
        return;
    }
    const QSet<RootId> changed = m_trees->changes();
    for (auto &[id, root] : m_roots) {
        if (changed.contains(id)) {
            root.changed(now);
        }
        if (!m_trees->watches(id) && now >= root.watchAt) {
            watch(id, root, now);
        }
        if (root.isPolled) {
            poll(root, now);
        }
        scanIfDue(id, root, now);
    }
}

void FolderWatch::readRoots(SteadyTime now)
{
    const auto places = m_store.read([](ReadTx &tx) { return LibraryRows(tx).places(); });
    if (!places) {
        *m_rootsChanged = true; // asked again
        return;
    }
    std::map<RootId, Root> roots;
    for (const auto &[id, path] : *places) {
        const auto known = m_roots.find(id);
        if (known != m_roots.end()) {
            roots.insert(m_roots.extract(known));
        } else {
            Root &root = roots[id];
            root.path = path;
            root.scannedAt = now - spacing;
            root.changed(now); // also where it is not there: a scan says so
        }
    }
    for (const auto &gone : m_roots) {
        m_trees->remove(gone.first);
    }
    m_roots = std::move(roots);
    if (m_roots.empty()) {
        m_trees.reset();
    } else if (!m_trees) {
        m_trees = std::make_unique<TreeWatch>();
    }
}

void FolderWatch::watch(RootId id, Root &root, SteadyTime now)
{
    const Result<void> watched = m_trees->add(id, root.path);
    root.watchAt = now + comeBack;
    root.isPolled = watched && isOnRemoteDisk(root.path);
    if (watched) {
        root.changed(now); // nobody knows what happened until now
    } else if (watched.error().kind == ErrorKind::Refused) {
        root.watchAt = SteadyTime::max(); // what was too much stays so
        root.isPolled = true;
        qCWarning(lcWatch).noquote() << Words::tr("%1 is not watched, but read every now and then. %2")
                                            .arg(shownPath(root.path), watched.error().message);
    }
}

void FolderWatch::poll(Root &root, SteadyTime now)
{
    const std::chrono::minutes every(m_settings.integer(QStringLiteral("library.poll_minutes")));
    if (every > 0min && now >= root.scannedAt + every) {
        root.changed(now);
    }
}

void FolderWatch::scanIfDue(RootId id, Root &root, SteadyTime now)
{
    const bool isDue = root.changedFirst && now >= root.scannedAt + spacing
        && (now >= root.changedLast + quiet || now >= *root.changedFirst + longest);
    if (isDue && enqueueScan(id, root.path)) {
        root.changedFirst.reset();
        root.scannedAt = now;
    }
}

/// False while the folder is being scanned: that scan may have passed by what changed.
bool FolderWatch::enqueueScan(RootId id, const QByteArray &path)
{
    const auto unfinished = m_store.read([&](ReadTx &tx) { return JobRows(tx).unfinished(scanKey(id)); });
    if (!unfinished || *unfinished) {
        return false;
    }
    return bool(
        m_store.write([&](WriteTx &tx) { JobTable(tx).insert(unaskedScanSpec(id, shownPath(path)), m_kinds); }));
}
} // namespace kuramori
