// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jikancrawl.h"

#include "models/jobs/crawlspec.h"
#include "models/settings/settings.h"
#include "models/store/crawltable.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/snapshottable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/sources/jikan/jikansource.h"

#include <QCoreApplication>

#include <deque>

namespace kuramori
{
namespace
{
constexpr int mostPages = 2'500; // the whole catalogue has about 1,200
constexpr int pagesBeyondLast = 20; // a list may grow while it is read; beyond that the source counts for ever
constexpr size_t pagesInFlight = 80; // half of them share one fsync while the others are made; a crash loses no more

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JikanCrawl)
};

struct PlacedRecord
{
    int position = 0; ///< in the list, from 1
    AnimeRecord record;
};

/// One page, ready to be stored in one transaction.
struct PageToStore
{
    Fence fence;
    CrawlId crawl;
    int number = 0;
    int lastPage = 0;
    QList<PlacedRecord> records; ///< not seen before in this crawl
    QList<Refusal> refusals;
    int duplicates = 0;
    CrawlState stateAfter = CrawlState::Running;
    KnownTags tags; ///< committed before this page was sent
};

struct StoredPage
{
    CrawlCounts counts;
    KnownTags tags; ///< looked up for it
};

void count(CrawlCounts &counts, Novelty novelty)
{
    ++counts.works;
    counts.added += novelty == Novelty::New;
    counts.changed += novelty == Novelty::Changed || novelty == Novelty::FiguresOnly;
    counts.figuresOnly += novelty == Novelty::FiguresOnly;
    counts.unchanged += novelty == Novelty::Unchanged;
}

QString summary(const Crawl &crawl)
{
    const CrawlCounts &counts = crawl.counts;
    QString text = Words::tr("%1 works, %2 new, %3 changed.").arg(counts.works).arg(counts.added).arg(counts.changed);
    if (counts.figuresOnly > 0) {
        text += u' ' + Words::tr("Of the changed, %1 only in figures.").arg(counts.figuresOnly);
    }
    if (counts.refused > 0) {
        text += u' ' + Words::tr("%1 records were refused.").arg(counts.refused);
    }
    if (crawl.state == CrawlState::Cut) {
        text += u' ' + Words::tr("The list is longer: \"Pages a list\" in the settings says to read no more of it.");
    }
    if (crawl.state == CrawlState::Partial) {
        text += u' ' + Words::tr("The source repeated itself before the list ended; the snapshot is partial.");
    }
    return text;
}

void finish(WriteTx &tx, const PageToStore &page)
{
    FindingTable(tx).recheckDuplicates();
    if (page.stateAfter == CrawlState::Complete) {
        CrawlTable(tx).complete(page.crawl);
    } else if (page.stateAfter == CrawlState::Cut) {
        CrawlTable(tx).cut(page.crawl);
    } else {
        CrawlTable(tx).giveUp(page.crawl, page.number);
    }
    const Crawl crawl = CrawlRows(tx).row(page.crawl).value();
    const auto list = SnapshotList::fromString(crawl.list);
    Notice notice;
    notice.kind = crawl.state == CrawlState::Partial ? NoticeKind::Warning : NoticeKind::Success;
    notice.title = list ? list->title() : crawl.list;
    notice.text = summary(crawl);
    notice.job = page.fence.id;
    NoticeTable(tx).add(notice);
}

StoredPage store(WriteTx &tx, const PageToStore &page)
{
    need(JobTable(tx).hold(page.fence));
    lockWorks(tx);
    CrawlCounts counts;
    counts.refused = page.refusals.size();
    counts.duplicates = page.duplicates;
    WorkTable works(tx, page.tags);
    SnapshotTable snapshots(tx);
    for (const PlacedRecord &placed : page.records) {
        const Upserted work = works.upsert(placed.record);
        snapshots.add(page.crawl, SnapshotEntry::of(placed.record.anime, work.id, placed.position));
        count(counts, work.novelty);
    }
    CrawlTable crawls(tx);
    crawls.addRefusals(page.crawl, page.number, page.refusals);
    crawls.advance(page.crawl, page.number, page.lastPage, counts);
    if (page.stateAfter != CrawlState::Running) {
        finish(tx, page);
    }
    return {counts, works.foundTags()};
}

class ListCrawl
{
public:
    ListCrawl(Job &job, const JikanSource &source, Store &store, const Settings &settings)
        : m_job(job)
        , m_source(source)
        , m_store(store)
        , m_maxPages(int(settings.integer(QStringLiteral("sources.jikan.max_pages"))))
    { }
    ~ListCrawl() { awaitAll(); }
    Q_DISABLE_COPY_MOVE(ListCrawl)

    void run()
    {
        readArguments();
        open();
        while (m_crawl.state == CrawlState::Running) {
            m_job.stopIfCancelled();
            const int number = m_crawl.nextPage;
            report(number);
            submit(prepared(number, need(m_source.page(*m_list, number, m_job.stop()))));
        }
        while (!m_pending.empty()) {
            collect();
        }
        setOutput();
    }

private:
    /// A page on its way into the store. It lives here until it has arrived, so that the one writer need not also
    /// take its thousand strings apart.
    struct InFlight
    {
        PageToStore page;
        Pending<StoredPage> stored;
    };

    void readArguments()
    {
        const QString name = m_job.args().value(QLatin1String("list")).toString();
        m_list = SnapshotList::fromString(name);
        if (!m_list) {
            stopWith(ErrorKind::Usage, Words::tr("A crawl needs a list; \"%1\" is none that is known.").arg(name));
        }
    }

    void open()
    {
        m_crawl = need(m_store.write([fence = m_job.fence(), list = *m_list](WriteTx &tx) {
            need(JobTable(tx).hold(fence));
            return CrawlTable(tx).open(jikanSource, list, toDateTime(tx.now()).date(), fence.id);
        }));
        m_seen = need(m_store.read([&](ReadTx &tx) { return SnapshotRows(tx).sourceIds(m_crawl.id); }));
    }

    void report(int number)
    {
        const QString stage = m_crawl.lastPage > 0
            ? Words::tr("%1, page %2 of %3").arg(m_list->title()).arg(number).arg(m_crawl.lastPage)
            : Words::tr("%1, page %2").arg(m_list->title()).arg(number);
        m_job.report({stage, m_seen.size(), m_total});
    }

    /// Takes out what this crawl has seen already: ranks move while a list is read, and works with them.
    PageToStore prepared(int number, JikanPage answer)
    {
        PageToStore page{m_job.fence(), m_crawl.id, number, answer.lastPage, {}, std::move(answer.refusals), 0, {},
                         m_tags};
        for (PlacedAnime &placed : answer.records) {
            const qint64 id = placed.anime.malId;
            if (m_seen.contains(id)) {
                ++page.duplicates;
                continue;
            }
            m_seen.insert(id);
            page.records.append({(number - 1) * JikanSource::perPage + placed.position,
                                 AnimeRecord::of(checked(std::move(placed.anime), m_crawl.day))});
        }
        page.stateAfter = stateAfter(page, answer.hasNext);
        m_crawl.lastPage = answer.lastPage;
        m_total = answer.total;
        return page;
    }

    CrawlState stateAfter(const PageToStore &page, bool hasNext) const
    {
        if (page.number == 1 && page.records.isEmpty() && mustHaveWorks()) {
            stopWith(ErrorKind::Empty,
                     Words::tr("Jikan's list \"%1\" is empty, which it never is. Nothing was changed.")
                         .arg(m_list->title()));
        }
        if (!hasNext) {
            return CrawlState::Complete;
        }
        if (m_maxPages > 0 && page.number >= m_maxPages) {
            return CrawlState::Cut;
        }
        const bool repeatsItself = page.records.isEmpty() && page.refusals.isEmpty();
        const int limit = page.lastPage > 0 ? std::min(mostPages, page.lastPage + pagesBeyondLast) : mostPages;
        return repeatsItself || page.number >= limit ? CrawlState::Partial : CrawlState::Running;
    }

    bool mustHaveWorks() const { return SnapshotList::daily().contains(*m_list); }

    void submit(PageToStore page)
    {
        // On PostgreSQL two transactions under way may commit in either order; pages count in order only.
        const size_t limit = m_store.dialect() == Dialect::Sqlite ? pagesInFlight : 1;
        while (m_pending.size() >= limit) {
            collect();
        }
        m_crawl.nextPage = page.number + 1;
        m_crawl.state = page.stateAfter;
        InFlight &flight = m_pending.emplace_back(InFlight{std::move(page), {}});
        flight.stored = m_store.submit([&sent = flight.page](WriteTx &tx) { return store(tx, sent); });
    }

    void collect()
    {
        const StoredPage stored = need(m_pending.front().stored.get());
        m_pending.pop_front();
        m_crawl.counts += stored.counts;
        if (!stored.tags.isEmpty()) {
            m_tags.insert(stored.tags);
        }
    }

    /// However the job ends, nothing of it is written afterwards.
    void awaitAll()
    {
        for (const InFlight &each : m_pending) {
            if (each.stored.valid()) {
                each.stored.wait();
            }
        }
    }

    void setOutput()
    {
        const CrawlCounts &counts = m_crawl.counts;
        m_job.setOutput({{QStringLiteral("works"), counts.works},
                         {QStringLiteral("new"), counts.added},
                         {QStringLiteral("changed"), counts.changed},
                         {QStringLiteral("figures_only"), counts.figuresOnly},
                         {QStringLiteral("unchanged"), counts.unchanged},
                         {QStringLiteral("refused"), counts.refused},
                         {QStringLiteral("duplicates"), counts.duplicates},
                         {QStringLiteral("pages"), m_crawl.nextPage - 1},
                         {QStringLiteral("complete"), m_crawl.state == CrawlState::Complete},
                         {QStringLiteral("cut"), m_crawl.state == CrawlState::Cut}});
    }

    Job &m_job;
    const JikanSource &m_source;
    Store &m_store;
    const int m_maxPages; ///< 0: to the end of the list
    std::optional<SnapshotList> m_list;
    Crawl m_crawl; ///< as it will stand when all pending pages are stored; counts: when all collected ones are
    qint64 m_total = 0; ///< records in the list, as the source says
    KnownTags m_tags; ///< of the pages collected
    QSet<qint64> m_seen; ///< numbers of this crawl, stored or pending
    std::deque<InFlight> m_pending; ///< oldest first; references into it stay valid
};
} // namespace

void crawlList(Job &job, const JikanSource &source, Store &store, const Settings &settings)
{
    ListCrawl(job, source, store, settings).run();
}
} // namespace kuramori
