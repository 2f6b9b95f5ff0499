// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

namespace kuramori
{
/// What a person orders in the window, written as rows. Nothing waits: the answer comes back as a sentence.
class Commands final : public QObject
{
    Q_OBJECT
public:
    Commands(Store &store, const JobKinds &kinds, QObject *parent = nullptr);

    void takeSnapshots(); ///< of the four daily lists, for today
    void fetchDetails(qint64 malId);
    void cancel(const QList<JobId> &jobs);
    void retryNow(const QList<JobId> &jobs);
    void redrive(const QList<JobId> &jobs);
    void reprioritise(const QList<JobId> &jobs, int priority);
    void pauseQueues(const QStringList &queues);
    void resumeQueues(const QStringList &queues);
    void pauseEverything();
    void resumeEverything();
    void markNoticesRead();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Write = std::function<qint64(WriteTx &)>;
    using Sentence = std::function<QString(qint64)>;
    struct Order
    {
        Pending<qint64> answer;
        Sentence sentence;
    };

    void submit(Write write, Sentence sentence);
    void setQueuesPaused(const QStringList &queues, bool paused, Sentence sentence);
    void collect();

    Store &m_store;
    const JobKinds &m_kinds;
    std::list<Order> m_orders;
    QTimer m_timer; // runs while orders are under way: a future tells nobody that it is ready
};
} // namespace kuramori
