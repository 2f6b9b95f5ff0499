// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"
#include "models/jobs/job.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/library/folderrig.h"
#include "workers/library/probepool.h"

#include <functional>
#include <memory>

namespace kuramori
{
/// Base of tests of scans: an empty store, an empty folder, the children that read audio, and short words for what
/// such tests do most. What must not fail ends the test program.
class ScanDesk
{
public:
    struct End
    {
        Result<void> result;
        QJsonObject output;
        qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(-1); }
    };

    /// A new store and a new folder from here on.
    void begin(Dialect dialect, const QByteArray &probeProgram);
    /// Runs the job as a runner does. \a afterClaim is called with the job claimed, before it begins.
    End scan(RootId root, const std::function<void(const Fence &)> &afterClaim = {});
    /// The same for any kind and job.
    End work(const JobKind &kind, const JobSpec &spec, const std::function<void(const Fence &)> &afterClaim = {});
    End scanUnasked(RootId root); ///< as the watching of the folders has it done
    RootId addRoot();
    LibraryRoot root(RootId id);
    qint64 number(std::string_view sql); ///< the first cell
    QString text(std::string_view sql); ///< the first column, rows one blank apart

protected:
    VirtualClock m_clock;
    SystemClock m_probeClock; // children take true time
    FreshStores m_stores;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FolderRig> m_rig;
    std::unique_ptr<ProbePool> m_pool;
    std::stop_source m_stop;
    std::function<void(const Progress &)> m_onProgress = [](const Progress &) {};
};
} // namespace kuramori
