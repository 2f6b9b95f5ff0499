// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

#include <deque>
#include <mutex>
#include <optional>

namespace kuramori
{
/// A claimed job that no thread has begun.
struct ReadyJob
{
    Job job;
    JobKind kind;
};

/// What the pool threads take their jobs from, each one after the other: a thread that has ended a job need not wait
/// for the store to be given the next. Shared with the threads, outlives the runner. Any thread.
class ReadyJobs
{
public:
    explicit ReadyJobs(int mostThreads)
        : m_mostThreads(mostThreads)
    { }

    void put(ReadyJob ready);
    /// True when a thread more must be started; asked again until it is false.
    [[nodiscard]] bool wantsThread();
    /// What a thread runs next; without an answer it must end.
    std::optional<ReadyJob> take();
    /// Those that nobody has begun, taken out.
    QList<JobId> takeBack();

private:
    const int m_mostThreads;
    std::mutex m_mutex; // guards all below
    std::deque<ReadyJob> m_waiting;
    int m_threads = 0;
};
} // namespace kuramori
