// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/live/coverboard.h"
#include "models/live/hostboard.h"
#include "models/live/logboard.h"
#include "models/live/progressboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/asyncread.h"
#include "models/store/store.h"
#include "tests/support/virtualclock.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace kuramori
{
struct WindowParts;

/// A store in a temporary folder with the boards a window reads, filled with made-up rows that look like real ones.
class SampleHouse
{
public:
    SampleHouse();

    void addAnime(int count); ///< the same ones at every call, numbered from 1
    void addAnime(Anime anime);
    void addCrawls(); ///< the four lists, read to their end
    /// Snapshots of the work on days of this month, with its members.
    void addMembers(qint64 work, const std::map<int, qint64> &membersByDay);
    /// The top list on three days, moving, with so many works each; and of the airing list a part.
    void addSnapshots(int count);
    void addJobs(); ///< some in every state
    void addLog(int lines);
    QList<JobId> addWaitingJobs(int count);
    void addFolders(); ///< one online, with a file that is missing, one offline, one unread
    /// Books of made-up series with gaps, fractions, an omnibus and several recordings; duplicates of every level.
    void addBooks();
    void addSeries(int count); ///< small ones, every third with a gap
    void addHosts(); ///< Jikan at work and others in trouble
    /// Runs `fn` in a transaction that must not fail.
    template <class Fn>
    auto write(Fn fn)
    {
        return need(store->write(std::move(fn)));
    }
    template <class Fn>
    auto read(Fn fn)
    {
        return need(store->read(std::move(fn)));
    }
    /// What is entered is kept in an encrypted file of the folder; `environment` goes first.
    void setSecrets(const QProcessEnvironment &environment);
    WindowParts parts();
    QString layoutFile() const { return folder.filePath(QStringLiteral("layout.ini")); }

    QTemporaryDir folder;
    VirtualClock clock;
    ProgressBoard progress{clock};
    HostBoard hosts;
    LogBoard log;
    CoverBoard covers{clock};
    JobKinds kinds;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Secrets> secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<AsyncReader> reader;
};
} // namespace kuramori
