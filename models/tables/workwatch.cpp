// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workwatch.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
}

WorkWatch::WorkWatch(Store &store, AsyncReader &reader, QObject *parent)
    : QObject(parent)
    , m_refresher(store, reader, Topic::Jobs | Topic::Queues, 250ms)
{
    const auto question = [] { return [](ReadTx &tx) { return State{JobRows(tx).counts(), QueueRows(tx).all()}; }; };
    m_refresher.watch(question, [this](Result<State> state) {
        if (state) { // a failed read shows nothing new; the store reports it itself
            m_counts = state->counts;
            m_queues = std::move(state->queues);
            Q_EMIT changed();
        }
    });
}

qint64 WorkWatch::waiting() const
{
    return jobsIn(JobState::Available) + jobsIn(JobState::Scheduled) + jobsIn(JobState::Pending)
        + jobsIn(JobState::Retryable);
}

bool WorkWatch::isEverythingPaused() const
{
    return isPaused(QueueTable::everything());
}

bool WorkWatch::isPaused(const QString &queue) const
{
    return std::any_of(m_queues.begin(), m_queues.end(),
                       [&](const QueueRow &row) { return row.name == queue && row.pausedAt; });
}

QStringList WorkWatch::pausedQueues() const
{
    QStringList names;
    for (const QueueRow &row : m_queues) {
        if (row.pausedAt && row.name != QueueTable::everything()) {
            names.append(row.name);
        }
    }
    return names;
}
} // namespace kuramori
