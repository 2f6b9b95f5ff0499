// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/job.h"
#include "models/live/progressboard.h"

#include <QStringList>

#include <map>
#include <optional>
#include <stop_token>

namespace kuramori
{
class House;
class Output;
struct VerbRun;

/// Follows jobs to their end and says on the output how they fare.
class JobWatch
{
public:
    explicit JobWatch(VerbRun &run);

    /// Blocks until each of them is final, will not be tried again soon, or has stopped as was asked for. Errors are
    /// the store's, or Refused when a paused queue keeps them from starting. Of a guest that has had enough only its
    /// `own` jobs are cancelled, if no other guest waits for them.
    Result<void> follow(const QList<JobId> &ids, const QList<JobId> &own);
    /// Shows whatever runs until a stop is asked for. Errors are those of a store that will take nothing more; what may
    /// pass is waited for.
    Result<void> followAll();
    /// After followAll(): ends the work. Errors say why the store does not know how the last jobs ended.
    Result<void> settle();

    /// As last seen.
    const std::map<JobId, JobRow> &jobs() const { return m_jobs; }

private:
    class Pause;

    struct Shown
    {
        JobState state = JobState::Available;
        Progress progress;
        SteadyTime at;
    };

    Result<void> look(const QList<JobId> &ids);
    Result<void> lookAtAll();
    Result<void> checkStore() const;
    Result<void> checkPause() const;
    bool isOver(const JobRow &job) const;
    bool isOver() const;
    Result<void> watch(const QList<JobId> &ids);
    void stop(const QList<JobId> &jobs) const;
    void cancel(const QList<JobId> &ids) const;
    void tell();
    void tellState(const JobRow &job);
    void tellProgress(const JobRow &job, const ProgressBoard::Entry &entry);
    QString waitingText(const JobRow &job) const;

    VerbRun &m_run;
    House &m_house;
    Output &m_output;
    std::map<JobId, JobRow> m_jobs;
    std::map<JobId, Shown> m_shown;
};
} // namespace kuramori
