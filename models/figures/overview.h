// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/jobs/jobstate.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
class ReadTx;

/// A list that was read to its end.
struct CompletedCrawl
{
    QString source;
    QString list;
    QDate day;
    qint64 works = 0;
    qint64 added = 0; ///< works not seen before
    qint64 changed = 0;
    Timestamp completedAt;
    bool operator==(const CompletedCrawl &) const = default;
};

/// The figures that count, for the Overview panel, reports and /metrics.
struct Overview
{
    qint64 works = 0;
    qint64 snapshots = 0; ///< lists read to their end, one a day
    std::optional<CompletedCrawl> lastCrawl;
    std::array<qint64, jobStateCount> jobs{}; ///< by JobState
    qint64 openFindings = 0;
    Timestamp asOf; ///< ages are counted from here

    qint64 jobsIn(JobState state) const { return jobs[size_t(state)]; }
    qint64 jobsWaiting() const; ///< available, scheduled, pending or retryable
    bool operator==(const Overview &) const = default;
};

Overview overview(ReadTx &tx);
} // namespace kuramori
