// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jobfollow.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

bool isUnderWay(JobState state)
{
    return state == JobState::Available || state == JobState::Running || state == JobState::Pending;
}
} // namespace

JobFollow::JobFollow(Store &store, AsyncReader &reader, JobId job, QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_refresher(store, reader, Topic::Jobs, 50ms)
{
    const auto question = [job] { return [job](ReadTx &tx) { return JobRows(tx).row(job); }; };
    m_refresher.watch(question, [this](const Result<std::optional<JobRow>> &answer) { look(answer); });
}

void JobFollow::look(const Result<std::optional<JobRow>> &answer)
{
    if (m_hasEnded || (answer && *answer && isUnderWay((*answer)->state))) {
        return;
    }
    m_hasEnded = true;
    if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (*answer) {
        Q_EMIT ended(**answer);
    } else {
        Q_EMIT failed({ErrorKind::NotFound, tr("The job %1 is not there any more.").arg(m_job.value()), {}, {}});
    }
}
} // namespace kuramori
