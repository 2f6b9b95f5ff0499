// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobdesk.h"

#include "models/store/jobrows.h"

namespace kuramori
{
using namespace std::chrono_literals;

void JobDesk::begin(Dialect dialect)
{
    std::unique_ptr<Store> &store = m_stores[dialect];
    if (!store) {
        store = m_fresh.open(dialect, m_clock);
    }
    m_store = store.get();
    need(m_store->write([](WriteTx &tx) {
        for (const char *table : {"job_dependencies", "jobs", "queues", "schedules", "leaders"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
    }));
}

JobId JobDesk::insert(const JobSpec &spec)
{
    return in([&](JobTable &jobs) { return jobs.insert(spec, plainKinds()); });
}

ClaimedJob JobDesk::claimed(const QString &by)
{
    return in([&](JobTable &jobs) { return jobs.claim(QStringLiteral("one"), 1, by, 90s); }).value(0);
}

ClaimedJob JobDesk::claimedSuspect()
{
    return in([](JobTable &jobs) { return jobs.claimSuspect(QStringLiteral("one"), worker, 90s); }).value(0);
}

JobRow JobDesk::row(JobId id)
{
    return need(m_store->read([&](ReadTx &tx) { return JobRows(tx).row(id); })).value_or(JobRow());
}

const JobKinds &plainKinds()
{
    static const JobKinds kinds = [] {
        JobKinds made;
        for (const auto &[name, queue, attempts] : {std::tuple("a", "one", 8), std::tuple("b", "two", 3)}) {
            const JobKind kind{QString::fromLatin1(name), QString::fromLatin1(queue), attempts, {}, [](Job &) {}};
            made.emplace(kind.name, kind);
        }
        return made;
    }();
    return kinds;
}

JobSpec jobOf(const QString &kind)
{
    JobSpec spec;
    spec.kind = kind;
    return spec;
}

JobError trouble(const QString &message)
{
    return {Timestamp(1s), 1, ErrorKind::ServerError, message, QStringLiteral("500")};
}
} // namespace kuramori
