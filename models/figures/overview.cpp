// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/overview.h"

#include "models/store/tx.h"

namespace kuramori
{
namespace
{
CompletedCrawl crawlOf(const Row &row)
{
    return {row.text(0), row.text(1), row.date(2), row.integer(3), row.integer(4), row.integer(5), row.time(6)};
}
} // namespace

qint64 Overview::jobsWaiting() const
{
    return jobsIn(JobState::Available) + jobsIn(JobState::Scheduled) + jobsIn(JobState::Pending)
        + jobsIn(JobState::Retryable);
}

Overview overview(ReadTx &tx)
{
    Overview figures;
    figures.asOf = tx.now();
    figures.works = tx.number("SELECT count(*) FROM anime");
    figures.snapshots = tx.number("SELECT count(*) FROM crawls WHERE state = 'complete'");
    figures.lastCrawl = tx.first("SELECT source, list, day, works, new, changed, completed_at FROM crawls "
                                 "WHERE state IN ('complete', 'cut') ORDER BY completed_at DESC LIMIT 1",
                                 crawlOf);
    tx.each("SELECT state, count(*) FROM jobs GROUP BY state", [&](const Row &row) {
        const qint64 state = row.integer(0);
        if (state >= 0 && state < jobStateCount) {
            figures.jobs[size_t(state)] = row.integer(1);
        }
    });
    figures.openFindings = tx.number("SELECT count(*) FROM findings WHERE state = 'open'");
    return figures;
}
} // namespace kuramori
