// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"

#include "models/base/result.h"

#include <QCoreApplication>

namespace kuramori
{
Job::Job(Fence fence, QJsonObject args, std::stop_token stop, Report report)
    : m_fence(std::move(fence))
    , m_args(std::move(args))
    , m_stop(std::move(stop))
    , m_report(std::move(report))
{ }

void Job::stopIfCancelled() const
{
    if (m_stop.stop_requested()) {
        stopWith(ErrorKind::Cancelled, QCoreApplication::translate("Job", "The job was stopped."));
    }
}
} // namespace kuramori
