// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/folderremoval.h"

#include "models/domain/libraryfile.h"
#include "models/jobs/scanspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/rootremoval.h"
#include "models/store/store.h"
#include "models/store/worktable.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int itemsAtOnce = 100; // some ten milliseconds, for which others wait
constexpr int filesAtOnce = 1'000;
constexpr auto untilScansObey = 1s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderRemoval)
};

class Removal
{
public:
    Removal(Job &job, Store &store, LibraryRoot root, qint64 items)
        : m_job(job)
        , m_store(store)
        , m_root(std::move(root))
        , m_total(items + m_root.files + m_root.missing)
    { }
    QJsonObject run();

private:
    using Slice = qint64 (RootRemoval::*)(RootId, int);
    qint64 remove(Slice slice, int atOnce);
    qint64 write(const std::function<qint64(WriteTx &)> &change);

    Job &m_job;
    Store &m_store;
    const LibraryRoot m_root;
    const qint64 m_total;
    qint64 m_done = 0;
};

QJsonObject Removal::run()
{
    qint64 items = 0;
    qint64 files = 0;
    do {
        items += remove(&RootRemoval::removeItems, itemsAtOnce);
        files += remove(&RootRemoval::removeFiles, filesAtOnce);
    } while (write([id = m_root.id](WriteTx &tx) { return RootRemoval(tx).finish(id) ? 1 : 0; }) == 0);
    return {{QStringLiteral("items"), items}, {QStringLiteral("files"), files}};
}

qint64 Removal::remove(Slice slice, int atOnce)
{
    qint64 removed = 0;
    for (;;) {
        m_job.report({Words::tr("Removing %1 from the library").arg(shownPath(m_root.path)), m_done, m_total});
        m_job.stopIfCancelled();
        const qint64 count = write([&](WriteTx &tx) { return (RootRemoval(tx).*slice)(m_root.id, atOnce); });
        if (count == 0) {
            return removed;
        }
        removed += count;
        m_done += count;
    }
}

qint64 Removal::write(const std::function<qint64(WriteTx &)> &change)
{
    return need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        lockWorks(tx);
        return change(tx);
    }));
}

struct Known
{
    std::optional<LibraryRoot> root;
    qint64 items = 0;
    bool isInUse = false;
};

void removeRoot(Job &job, Store &store)
{
    const RootId id(job.args().value(QLatin1String("root")).toInteger());
    Known known = need(store.read([id](ReadTx &tx) {
        return Known{LibraryRows(tx).root(id), tx.number("SELECT count(*) FROM items WHERE root_id = $1", id),
                     isInUse(tx, id)};
    }));
    if (!known.root || known.root->state != RootState::Leaving) {
        return; // it is gone, or stays after all
    }
    if (known.isInUse) {
        stopWith(
            {ErrorKind::Throttled,
             Words::tr("%1 is removed as soon as its scans and checks have stopped.").arg(shownPath(known.root->path)),
             {},
             untilScansObey});
    }
    job.setOutput(Removal(job, store, std::move(*known.root), known.items).run());
}
} // namespace

JobKind removalJobKind(Store &store)
{
    return {
        .name = libraryRemoveKind,
        .queue = libraryQueue,
        .work = [&store](Job &job) { removeRoot(job, store); },
        .uniqueKey
        = [](const QJsonObject &args) { return removalKey(RootId(args.value(QLatin1String("root")).toInteger())); }};
}
} // namespace kuramori
