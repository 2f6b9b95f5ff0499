// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/live/progressboard.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

#include <QTimer>

#include <optional>
#include <unordered_map>

namespace kuramori
{
class ReadTx;

/// A job as the queue shows it.
struct LiveJob
{
    JobId id;
    QString title;
    QString kind;
    QString queue;
    JobState state = JobState::Available;
    int priority = 2;
    int attempt = 0;
    int maxAttempts = 0;
    Timestamp when; ///< finished, else next due or started
    bool cancelRequested = false;
    QString note; ///< the last error in words, or what it waits for

    qint64 key() const { return id.value(); }
    bool operator==(const LiveJob &) const = default;
};

/// What works and waits, first to run first, and what has ended lately. At most `perState` of a state: a queue of a
/// million is counted (Overview), not listed.
QList<LiveJob> liveJobs(ReadTx &tx, int perState = 200);

enum class JobColumn { State, Job, Progress, Rate, TimeLeft, When, Priority, Attempt, Queue, Note, Count };

enum JobRole {
    StateRole = FirstModelRole, ///< JobState as int
    FractionRole, ///< double 0 to 1; -1 when the job runs with unknown length; invalid when it does not run
    CancelRequestedRole,
};

/// The live queue. Rows come from the store when jobs change, progress from the board, and both together reach a view
/// four times a second at most: whatever comes more often waits for the next beat.
class JobTableModel final : public ListModel<LiveJob, JobColumn>
{
    Q_OBJECT
public:
    JobTableModel(const ProgressBoard &board, const Clock &clock, QObject *parent = nullptr);

    /// Keeps the rows as they are in the store.
    void follow(Store &store, AsyncReader &reader);
    void setJobs(const QList<LiveJob> &jobs) { update(jobs); }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded(); ///< the first answer of the store is shown
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, JobColumn column, int role) const override;
    QString title(JobColumn column) const override;
    bool isNumber(JobColumn column) const override;

private:
    using Entries = std::unordered_map<JobId, ProgressBoard::Entry>;

    void take(QList<LiveJob> jobs);
    void beat();
    void showJobs();
    bool pushTimes();
    bool pushProgress();
    const ProgressBoard::Entry *entryOf(const LiveJob &job) const;
    QVariant fraction(const LiveJob &job) const;
    std::optional<std::chrono::seconds> timeLeft(const LiveJob &job) const;
    QString text(const LiveJob &job, JobColumn column) const;
    QString progressText(const LiveJob &job) const;
    QVariant sortValue(const LiveJob &job, JobColumn column) const;

    const ProgressBoard &m_board;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<QList<LiveJob>> m_arrived; ///< rows of the store that wait for the beat
    bool m_rests = true; ///< nothing has changed since the beat before the last one
    quint64 m_generation = 0; ///< of the board when m_entries was read
    Entries m_entries;
    Timestamp m_second; ///< in which relative times were last pushed
    Timestamp m_minute;
    bool m_loaded = false;
};
} // namespace kuramori
