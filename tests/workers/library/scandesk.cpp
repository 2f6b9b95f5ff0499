// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/scandesk.h"

#include "models/jobs/scanspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "workers/library/libraryscan.h"

namespace kuramori
{
using namespace std::chrono_literals;

void ScanDesk::begin(Dialect dialect, const QByteArray &probeProgram)
{
    m_store.reset();
    m_store = m_stores.open(dialect, m_clock);
    m_rig = std::make_unique<FolderRig>();
    ProbePlan plan;
    plan.program = probeProgram;
    m_pool = std::make_unique<ProbePool>(plan, m_probeClock);
    m_stop = {};
}

ScanDesk::End ScanDesk::scan(RootId root, const std::function<void(const Fence &)> &afterClaim)
{
    const JobKind kind = libraryJobKinds(*m_store, *m_pool, m_clock).constFirst();
    return work(kind, scanSpec(root, QStringLiteral("books")), afterClaim);
}

ScanDesk::End ScanDesk::scanUnasked(RootId root)
{
    return work(libraryJobKinds(*m_store, *m_pool, m_clock).constFirst(),
                unaskedScanSpec(root, QStringLiteral("books")));
}

ScanDesk::End ScanDesk::work(const JobKind &kind, const JobSpec &spec,
                             const std::function<void(const Fence &)> &afterClaim)
{
    const JobKinds kinds{{kind.name, kind}};
    const ClaimedJob claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(spec, kinds);
        return jobs.claim(libraryQueue, 1, QStringLiteral("test:1:a"), 90s).constFirst();
    }));
    if (afterClaim) {
        afterClaim(claimed.fence);
    }
    End end;
    Job job(claimed.fence, claimed.args, m_stop.get_token(), m_onProgress);
    try {
        kind.work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
    return end;
}

RootId ScanDesk::addRoot()
{
    return need(m_store->write([this](WriteTx &tx) { return LibraryTable(tx).addRoot(m_rig->path()); }));
}

LibraryRoot ScanDesk::root(RootId id)
{
    return need(m_store->read([id](ReadTx &tx) { return LibraryRows(tx).root(id).value(); }));
}

qint64 ScanDesk::number(std::string_view sql)
{
    return need(m_store->read([&](ReadTx &tx) { return tx.number(sql); }));
}

QString ScanDesk::text(std::string_view sql)
{
    const auto rows = [&](ReadTx &tx) { return tx.all(sql, [](const Row &row) { return row.text(0); }); };
    return QStringList(need(m_store->read(rows))).join(u' ');
}
} // namespace kuramori
