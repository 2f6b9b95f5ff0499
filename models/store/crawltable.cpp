// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/crawltable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kuramori
{
namespace
{
constexpr std::array stateNames{QLatin1String("running"), QLatin1String("complete"), QLatin1String("partial"),
                                QLatin1String("cut")};
// No list takes so long to be read. What lies longer between two pages is no picture of one day.
constexpr std::chrono::hours longestReading{6}; // the longest list takes 25 minutes; a night off begins anew

const std::string crawlSelect
    = "SELECT id, source, list, day, state, next_page, last_page, works, new, changed, figures_only, unchanged, "
      "refused, duplicates, job_id, started_at, updated_at, completed_at FROM crawls ";

CrawlState stateOf(const QString &name)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    // A state of a later version is at least not whole.
    return found == stateNames.end() ? CrawlState::Partial : CrawlState(found - stateNames.begin());
}

Crawl crawlOf(const Row &row)
{
    Crawl crawl;
    crawl.id = row.id<CrawlId>(0);
    crawl.source = row.text(1);
    crawl.list = row.text(2);
    crawl.day = row.date(3);
    crawl.state = stateOf(row.text(4));
    crawl.nextPage = int(row.integer(5));
    crawl.lastPage = int(row.integer(6));
    crawl.counts = {row.integer(7),  row.integer(8),  row.integer(9), row.integer(10),
                    row.integer(11), row.integer(12), row.integer(13)};
    crawl.job = row.id<JobId>(14);
    crawl.startedAt = row.time(15);
    crawl.updatedAt = row.time(16);
    crawl.completedAt = row.optionalTime(17);
    return crawl;
}
} // namespace

QString crawlStateName(CrawlState state)
{
    return stateNames.at(static_cast<size_t>(state));
}

CrawlCounts &CrawlCounts::operator+=(const CrawlCounts &other)
{
    works += other.works;
    added += other.added;
    changed += other.changed;
    figuresOnly += other.figuresOnly;
    unchanged += other.unchanged;
    refused += other.refused;
    duplicates += other.duplicates;
    return *this;
}

Crawl CrawlTable::open(const QString &source, const SnapshotList &list, QDate today, JobId job)
{
    if (const std::optional<Crawl> own = ownOf(job, source, list, today)) {
        return *own;
    }
    const auto last = m_tx.first(crawlSelect + "WHERE source = $1 AND list = $2 AND day = $3 ORDER BY run DESC LIMIT 1",
                                 crawlOf, source, list.toString(), today);
    if (last && (last->state == CrawlState::Running || last->state == CrawlState::Partial)) {
        return resumed(last->id, job);
    }
    m_tx.touch(Topic::Crawls);
    const CrawlId id(
        m_tx.insert("INSERT INTO crawls (source, list, day, run, state, next_page, job_id, started_at, updated_at) "
                    "VALUES ($1, $2, $3, "
                    "(SELECT coalesce(max(run), 0) + 1 FROM crawls WHERE source = $1 AND list = $2 AND day = $3), "
                    "'running', 1, $4, $5, $5)",
                    source, list.toString(), today, job, m_tx.now()));
    return CrawlRows(m_tx).row(id).value();
}

/// What the job ended, or began on an earlier day and may go on with.
std::optional<Crawl> CrawlTable::ownOf(JobId job, const QString &source, const SnapshotList &list, QDate today)
{
    std::optional<Crawl> own
        = m_tx.first(crawlSelect + "WHERE source = $1 AND list = $2 AND job_id = $3 ORDER BY id DESC LIMIT 1", crawlOf,
                     source, list.toString(), job);
    if (!own || own->state == CrawlState::Complete || own->state == CrawlState::Cut) {
        return own;
    }
    if (own->day == today || own->state == CrawlState::Partial) {
        return own->day == today ? std::nullopt : own;
    }
    if (own->nextPage == 1) { // nothing was read, so it is of no day yet
        m_tx.run("DELETE FROM crawls WHERE id = $1", own->id);
        return std::nullopt;
    }
    if (m_tx.now() - own->startedAt > longestReading) {
        giveUp(own->id, own->nextPage);
        return std::nullopt;
    }
    return resumed(own->id, job);
}

Crawl CrawlTable::resumed(CrawlId id, JobId job)
{
    m_tx.run("UPDATE crawls SET state = 'running', job_id = $2, updated_at = $3, completed_at = NULL WHERE id = $1", id,
             job, m_tx.now());
    m_tx.touch(Topic::Crawls);
    return CrawlRows(m_tx).row(id).value();
}

void CrawlTable::advance(CrawlId id, int page, int lastPage, const CrawlCounts &counts)
{
    const qint64 advanced
        = m_tx.run("UPDATE crawls SET next_page = $2 + 1, last_page = $3, works = works + $4, new = new + $5, "
                   "changed = changed + $6, figures_only = figures_only + $7, unchanged = unchanged + $8, "
                   "refused = refused + $9, duplicates = duplicates + $10, updated_at = $11 "
                   "WHERE id = $1 AND next_page = $2 AND state = 'running'",
                   id, page, lastPage > 0 ? std::optional(lastPage) : std::nullopt, counts.works, counts.added,
                   counts.changed, counts.figuresOnly, counts.unchanged, counts.refused, counts.duplicates, m_tx.now());
    if (advanced != 1) {
        stopWith(ErrorKind::Conflict,
                 QCoreApplication::translate("CrawlTable",
                                             "Page %1 is not the next page of this crawl; nothing of it "
                                             "was stored.")
                     .arg(page));
    }
    m_tx.touch(Topic::Crawls | Topic::Snapshots);
}

void CrawlTable::addRefusals(CrawlId id, int page, const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        m_tx.run("INSERT INTO refusals (crawl_id, page, position, source_id, reason) VALUES ($1, $2, $3, $4, $5)", id,
                 page, refusal.position, refusal.sourceId, refusal.reason);
    }
}

void CrawlTable::complete(CrawlId id)
{
    m_tx.run("DELETE FROM crawls WHERE id <> $1 AND (source, list, day) = "
             "(SELECT source, list, day FROM crawls WHERE id = $1)",
             id);
    m_tx.run("UPDATE crawls SET state = 'complete', updated_at = $2, completed_at = $2 WHERE id = $1", id, m_tx.now());
    m_tx.touch(Topic::Crawls | Topic::Snapshots);
}

void CrawlTable::cut(CrawlId id)
{
    m_tx.run("DELETE FROM crawls WHERE id <> $1 AND state <> 'complete' AND (source, list, day) = "
             "(SELECT source, list, day FROM crawls WHERE id = $1)",
             id);
    m_tx.run("UPDATE crawls SET state = 'cut', updated_at = $2, completed_at = $2 WHERE id = $1", id, m_tx.now());
    m_tx.touch(Topic::Crawls | Topic::Snapshots);
}

void CrawlTable::giveUp(CrawlId id, int page)
{
    m_tx.run("UPDATE crawls SET state = 'partial', next_page = $3, updated_at = $2, completed_at = $2 WHERE id = $1",
             id, m_tx.now(), page);
    m_tx.touch(Topic::Crawls | Topic::Snapshots);
}

std::optional<Crawl> CrawlRows::row(CrawlId id) const
{
    return m_tx.first(crawlSelect + "WHERE id = $1", crawlOf, id);
}

QList<CrawledList> CrawlRows::lists() const
{
    return m_tx.all("SELECT DISTINCT source, list FROM crawls WHERE state = 'complete' OR works > 0 "
                    "ORDER BY source, list",
                    [](const Row &row) {
                        return CrawledList{row.text(0), row.text(1)};
                    });
}

QList<CrawledDay> CrawlRows::days(const CrawledList &list) const
{
    QList<CrawledDay> days;
    m_tx.each(
        "SELECT id, day, state, works FROM crawls WHERE source = $1 AND list = $2 ORDER BY day DESC, run DESC",
        [&](const Row &row) {
            const CrawledDay next{row.id<CrawlId>(0), row.date(1), stateOf(row.text(2)), row.integer(3)};
            if (!next.isWhole() && next.works == 0) {
                return; // nothing to look at yet
            }
            if (days.isEmpty() || days.last().day != next.day) {
                days.append(next);
            } else if (std::pair(next.isWhole(), next.works) > std::pair(days.last().isWhole(), days.last().works)) {
                days.last() = next;
            }
        },
        list.source, list.list);
    return days;
}
} // namespace kuramori
