// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/filtertable.h"
#include "models/store/tx.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace kuramori
{
struct Outcome;
/// A change that a person ordered, as one transaction.
using Order = std::function<Outcome(WriteTx &)>;

struct Outcome
{
    qint64 count = 0; ///< things it was done to
    Order inverse; ///< takes it back; empty: nothing to take back, or it cannot be
};

/// One after the other, as one transaction; the inverse takes the last one back first.
Order inTurn(const QList<Order> &orders);
/// Ends the jobs; the inverse revives them.
Order cancelOrder(const QList<JobId> &jobs);
/// New jobs with the work of those that were cancelled, not of those that ended before they heard of it, due when those
/// were; the inverse cancels them. Jobs that were cancelled with them because they waited for them stay so.
/// Error: one has not stopped yet.
Order reviveOrder(const QList<JobId> &jobs);
/// Jobs that have not ended are passed over; the inverse cancels the new ones.
Order redriveOrder(const QList<JobId> &jobs);
Order priorityOrder(const std::map<JobId, int> &priorities);
/// Queues that are as wanted already stay out of the inverse.
Order pauseOrder(const QStringList &queues, bool pause);
/// Makes it the filter of this name, or removes that; the inverse brings back what was there.
Order filterOrder(const QString &name, const std::optional<SavedFilter> &filter);
} // namespace kuramori
