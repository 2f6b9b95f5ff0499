// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

#include <QRunnable>

#include <memory>

namespace kuramori
{
class Inbox;

/// One attempt of a job on a pool thread: the one catch around a job function.
class PoolTask final : public QRunnable
{
public:
    PoolTask(Job job, JobKind kind, std::shared_ptr<Inbox> inbox);
    void run() override;

private:
    std::optional<Error> work();

    Job m_job;
    JobKind m_kind;
    std::shared_ptr<Inbox> m_inbox;
};
} // namespace kuramori
