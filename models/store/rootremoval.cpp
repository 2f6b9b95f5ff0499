// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rootremoval.h"

#include "models/jobs/checkspec.h"
#include "models/jobs/scanspec.h"
#include "models/store/booktable.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/overridetable.h"
#include "models/store/overruling.h"

#include <set>

namespace kuramori
{
namespace
{
/// Unfinished jobs that read what this folder holds.
QList<JobId> jobsOn(ReadTx &tx, RootId root)
{
    QStringList keys{scanKey(root)};
    for (const CheckTier tier : checkTiers) {
        keys.append(checkSpec(root, {}, tier).uniqueKey);
    }
    QList<JobId> jobs;
    for (const QString &key : std::as_const(keys)) {
        if (const auto job = JobRows(tx).unfinished(key)) {
            jobs.append(*job);
        }
    }
    return jobs;
}
} // namespace

bool isInUse(ReadTx &tx, RootId root)
{
    return !jobsOn(tx, root).isEmpty();
}

void RootRemoval::begin(RootId root)
{
    m_tx.run("UPDATE roots SET state = 'leaving', trouble = NULL, is_stale = 1 WHERE id = $1", root);
    JobTable(m_tx).cancel(jobsOn(m_tx, root));
    m_tx.touch(Topic::Library);
}

bool RootRemoval::isLeaving(RootId root) const
{
    return m_tx.number("SELECT count(*) FROM roots WHERE id = $1 AND state = 'leaving'", root) > 0;
}

qint64 RootRemoval::removeItems(RootId root, int most)
{
    if (!isLeaving(root)) {
        return 0;
    }
    const QList<ItemId> items = m_tx.all(
        "SELECT id FROM items WHERE root_id = $1 ORDER BY path_hash LIMIT $2",
        [](const Row &row) { return row.id<ItemId>(0); }, root, most);
    std::set<WorkId> works;
    for (const ItemId item : items) {
        if (const WorkId work = bookOfItem(m_tx, item); work.isValid()) {
            works.insert(work);
        }
        OverrideTable(m_tx).endWordsOn(item);
        m_tx.run("DELETE FROM items WHERE id = $1", item);
    }
    for (const WorkId work : works) {
        BookTable(m_tx).refresh(work);
    }
    m_tx.touch(Topic::Books);
    return items.size();
}

qint64 RootRemoval::removeFiles(RootId root, int most)
{
    if (!isLeaving(root)) {
        return 0;
    }
    static const std::string slice = "(SELECT id FROM files WHERE root_id = $1 ORDER BY path_hash LIMIT $2)";
    m_tx.run("UPDATE server_books SET matched = NULL, match_trouble = NULL, local_path = NULL WHERE id IN "
             "(SELECT book_id FROM server_files WHERE file_id IN "
                 + slice + ")",
             root, most);
    m_tx.run("UPDATE server_files SET match_by = NULL, match_trouble = NULL WHERE file_id IN " + slice, root, most);
    const qint64 removed = m_tx.run("DELETE FROM files WHERE id IN " + slice, root, most);
    m_tx.touch(Topic::Library);
    m_tx.touch(Topic::Checks);
    m_tx.touch(Topic::Servers);
    return removed;
}

bool RootRemoval::finish(RootId root)
{
    m_tx.run("DELETE FROM roots WHERE id = $1 AND state = 'leaving' "
             "AND NOT EXISTS (SELECT 1 FROM items i WHERE i.root_id = roots.id) "
             "AND NOT EXISTS (SELECT 1 FROM files f WHERE f.root_id = roots.id)",
             root);
    m_tx.touch(Topic::Library);
    return !isLeaving(root);
}
} // namespace kuramori
