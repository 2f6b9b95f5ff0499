// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/ids.h"
#include "models/jobs/jobstate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <stop_token>

namespace kuramori
{
/// How far a job has come. `total` 0 means: not known, and is shown so.
struct Progress
{
    QString stage; ///< a few words in the user's language: "Top anime, page 3"
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const Progress &) const = default;
};

/// A job to be queued.
struct JobSpec
{
    QString kind;
    QJsonObject args;
    QString queue; ///< empty: the kind's own
    int priority = 2; ///< 1 (first) to 4
    int maxAttempts = 0; ///< 0: the kind's own
    std::optional<Timestamp> scheduledAt; ///< empty: now
    /// At most one job with this key is unfinished at a time; a second insert answers with the first one's id.
    QString uniqueKey;
    QList<JobId> dependsOn; ///< stays pending until all of them are completed
    QStringList tags;
    JobId parent;
};

/// One failed attempt.
struct JobError
{
    Timestamp at;
    int attempt = 0;
    ErrorKind kind = ErrorKind::Defect;
    QString message;
    QString context;
};

/// A row of the jobs table.
struct JobRow
{
    JobId id;
    QString kind;
    QString queue;
    JobState state = JobState::Available;
    int priority = 2;
    QJsonObject args;
    int attempt = 0;
    int maxAttempts = 0;
    Timestamp scheduledAt;
    Timestamp createdAt;
    std::optional<Timestamp> attemptedAt;
    QString attemptedBy;
    std::optional<Timestamp> leasedUntil;
    std::optional<Timestamp> finalizedAt;
    int rescues = 0;
    int snoozes = 0;
    bool cancelRequested = false;
    QList<JobError> errors;
    QJsonObject output;
    QJsonObject metadata;
    QStringList tags;
    QString uniqueKey;
    JobId parent;
    QString requestId;
};

/// What a worker holds while it runs a job: only the holder of this exact triple may finish it.
struct Fence
{
    JobId id;
    int attempt = 0;
    QString worker;
    bool operator==(const Fence &) const = default;
};

/// The handle a job function works through. Lives on the pool thread that runs the function.
class Job
{
public:
    using Report = std::function<void(const Progress &)>;
    Job(Fence fence, QJsonObject args, std::stop_token stop, Report report);

    JobId id() const { return m_fence.id; }
    int attempt() const { return m_fence.attempt; }
    const Fence &fence() const { return m_fence; }
    const QJsonObject &args() const { return m_args; }
    /// Every wait takes it; long loops ask stopIfCancelled().
    std::stop_token stop() const { return m_stop; }
    void stopIfCancelled() const; ///< ends the job with ErrorKind::Cancelled when a stop was requested
    void report(const Progress &progress) { m_report(progress); } ///< cheap, any rate: goes to a board, not the store
    /// What the job leaves in its row when it completes: counts for the report.
    void setOutput(QJsonObject output) { m_output = std::move(output); }
    const QJsonObject &output() const { return m_output; }

private:
    Fence m_fence;
    QJsonObject m_args;
    std::stop_token m_stop;
    Report m_report;
    QJsonObject m_output;
};

/// A job is a plain function that blocks, checks its stop token, reports and returns, or ends by need()/stopWith().
using JobWork = std::function<void(Job &)>;

/// What the program can do, registered by app/assembly under a name. The name reaches the store: frozen.
struct JobKind
{
    QString name; ///< "jikan.crawl"
    QString queue; ///< one queue a lane, so that waiting for a rate limit never fills the pool
    int maxAttempts = 8;
    std::chrono::seconds deadline{0}; ///< 0: none; over it the attempt is cancelled and counts as failed
    JobWork work;
    /// The unique key of a job with these arguments, for those that schedules make, too. Without one each tick makes a
    /// job of its own.
    std::function<QString(const QJsonObject &args)> uniqueKey = {};
};
using JobKinds = std::map<QString, JobKind>;
} // namespace kuramori
