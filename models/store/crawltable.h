// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dataquality.h"
#include "models/domain/snapshotlist.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Only a complete crawl shows the list as a whole.
enum class CrawlState {
    Running, ///< or stopped on the way: it goes on at its next page
    Complete,
    Partial, ///< it ended before the list did; asked again on that day, it goes on
    Cut, ///< read as far as was asked for, and the list is longer
};
QString crawlStateName(CrawlState state); ///< lower case, as in the store

struct CrawlCounts
{
    qint64 works = 0; ///< distinct and kept: added + changed + unchanged
    qint64 added = 0;
    qint64 changed = 0;
    qint64 figuresOnly = 0; ///< of the changed: only score, rank, members … moved
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 duplicates = 0;
    CrawlCounts &operator+=(const CrawlCounts &other);
    bool operator==(const CrawlCounts &) const = default;
};

/// One reading of one list on one day.
struct Crawl
{
    CrawlId id;
    QString source; ///< "jikan"
    QString list; ///< SnapshotList::toString()
    QDate day; ///< on which its first page was read (UTC)
    CrawlState state = CrawlState::Running;
    int nextPage = 1;
    int lastPage = 0; ///< as the source said last; 0: not yet
    CrawlCounts counts;
    JobId job; ///< the last one that worked on it
    Timestamp startedAt;
    Timestamp updatedAt;
    std::optional<Timestamp> completedAt; ///< when it ended, complete or partial
};

/// A list of which something was read.
struct CrawledList
{
    QString source; ///< "jikan"
    QString list; ///< SnapshotList::toString()
    bool operator==(const CrawledList &) const = default;
};

/// What of a list was read on a day.
struct CrawledDay
{
    CrawlId crawl;
    QDate day;
    CrawlState state = CrawlState::Partial;
    qint64 works = 0;
    bool isWhole() const { return state == CrawlState::Complete; }
    bool operator==(const CrawledDay &) const = default;
};

class CrawlTable
{
public:
    explicit CrawlTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// The crawl of this list that `job` is to work on: the one of `today` that was stopped on the way, or a new one.
    /// A job goes on with its own also after midnight, for a day at most. A job that has ended its crawl gets it as it
    /// is; another job reads the list again, into a crawl of its own.
    Crawl open(const QString &source, const SnapshotList &list, QDate today, JobId job);
    /// Counts a page and moves on to the next. Pages count in order and once: any other page than the next one ends
    /// the transaction with ErrorKind::Conflict.
    void advance(CrawlId id, int page, int lastPage, const CrawlCounts &counts);
    void addRefusals(CrawlId id, int page, const QList<Refusal> &refusals);
    void complete(CrawlId id); ///< takes the place of any other one of the day
    void cut(CrawlId id); ///< takes the place of others of the day that are not complete
    /// Ends the crawl before its list has ended. Asked again, it goes on at `page`.
    void giveUp(CrawlId id, int page);

private:
    std::optional<Crawl> ownOf(JobId job, const QString &source, const SnapshotList &list, QDate today);
    Crawl resumed(CrawlId id, JobId job);

    WriteTx &m_tx;
};

/// Reading crawls.
class CrawlRows
{
public:
    explicit CrawlRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<Crawl> row(CrawlId id) const;
    QList<CrawledList> lists() const; ///< by name
    /// Newest first, each once: with the complete crawl, or else with the one that holds most works.
    QList<CrawledDay> days(const CrawledList &list) const;

private:
    ReadTx &m_tx;
};
} // namespace kuramori
