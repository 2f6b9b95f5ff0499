// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/schedule/readyjobs.h"

#include <QRunnable>

#include <memory>

namespace kuramori
{
class Inbox;

/// A pool thread: runs ready jobs until there are none. The one catch around a job function.
class PoolTask final : public QRunnable
{
public:
    PoolTask(std::shared_ptr<ReadyJobs> ready, std::shared_ptr<Inbox> inbox);
    void run() override;

private:
    std::shared_ptr<ReadyJobs> m_ready;
    std::shared_ptr<Inbox> m_inbox;
};
} // namespace kuramori
