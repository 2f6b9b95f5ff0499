// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/pooltask.h"

#include "models/base/post.h"
#include "models/base/result.h"
#include "workers/schedule/inbox.h"

#include <QCoreApplication>

#include <pthread.h>

#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype longestThreadName = 15;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PoolTask)
};

Error defect(const QString &detail)
{
    return {ErrorKind::Defect,
            Words::tr("The job ran into a defect of the program. Please report it with the details."), detail,
            std::nullopt};
}

std::optional<Error> work(ReadyJob &ready)
{
    try {
        ready.kind.work(ready.job);
        return std::nullopt;
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const std::exception &exception) {
        return defect(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return defect(QStringLiteral("exception of an unknown type"));
    }
}
} // namespace

PoolTask::PoolTask(std::shared_ptr<ReadyJobs> ready, std::shared_ptr<Inbox> inbox)
    : m_ready(std::move(ready))
    , m_inbox(std::move(inbox))
{
    handOver(this);
}

void PoolTask::run()
{
    takeOver(this);
    QString name;
    while (std::optional<ReadyJob> ready = m_ready->take()) {
        if (std::exchange(name, ready->kind.name) != ready->kind.name) {
            pthread_setname_np(pthread_self(), name.right(longestThreadName).toLatin1().constData());
        }
        std::optional<Error> error = work(*ready);
        m_inbox->post(EndedJob{ready->job.id(), std::move(error), ready->job.output()});
    }
}
} // namespace kuramori
