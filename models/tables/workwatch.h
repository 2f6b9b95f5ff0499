// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobstate.h"
#include "models/store/jobrows.h"
#include "models/store/queuetable.h"
#include "models/tables/refresher.h"

#include <QObject>
#include <QStringList>

namespace kuramori
{
/// What works, waits and stands still: for the status bar, the tray and every action that pauses something.
class WorkWatch final : public QObject
{
    Q_OBJECT
public:
    WorkWatch(Store &store, AsyncReader &reader, QObject *parent = nullptr);

    qint64 jobsIn(JobState state) const { return m_counts[size_t(state)]; }
    qint64 waiting() const; ///< available, scheduled, pending or retryable
    bool isEverythingPaused() const;
    bool isPaused(const QString &queue) const; ///< by itself, not with everything
    QStringList pausedQueues() const;

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        JobCounts counts{};
        QList<QueueRow> queues;
    };

    Refresher m_refresher;
    JobCounts m_counts{};
    QList<QueueRow> m_queues;
};
} // namespace kuramori
