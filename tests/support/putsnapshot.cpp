// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/putsnapshot.h"

#include "models/store/snapshottable.h"
#include "models/store/worktable.h"

namespace kuramori
{
namespace
{
void end(CrawlTable &crawls, const Crawl &crawl, CrawlState state)
{
    switch (state) {
    case CrawlState::Complete:
        crawls.complete(crawl.id);
        break;
    case CrawlState::Partial:
        crawls.giveUp(crawl.id, crawl.nextPage + 1);
        break;
    case CrawlState::Cut:
        crawls.cut(crawl.id);
        break;
    case CrawlState::Running:
        break;
    }
}
} // namespace

CrawlId putSnapshot(Store &store, const SnapshotList &list, QDate day, const QList<Anime> &works, CrawlState state)
{
    return need(store.write([&](WriteTx &tx) {
        CrawlTable crawls(tx);
        const JobId job(1000
                        + tx.number("SELECT coalesce(max(id), 0) FROM crawls")); // else it would go on with its own
        const Crawl crawl = crawls.open(QStringLiteral("jikan"), list, day, job);
        CrawlCounts counts;
        for (const Anime &anime : works) {
            const WorkId work = WorkTable(tx).upsert(AnimeRecord::of(checked(anime, day))).id;
            SnapshotTable(tx).add(crawl.id, SnapshotEntry::of(anime, work, int(++counts.works)));
        }
        crawls.advance(crawl.id, crawl.nextPage, crawl.nextPage, counts);
        end(crawls, crawl, state);
        tx.touch(Topic::Works);
        return crawl.id;
    }));
}
} // namespace kuramori
