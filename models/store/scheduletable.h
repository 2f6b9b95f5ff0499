// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/schedule.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Reading the schedules.
class ScheduleRows
{
public:
    explicit ScheduleRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<ScheduleRow> all() const; ///< by name
    std::optional<ScheduleRow> row(ScheduleId id) const;

private:
    ReadTx &m_tx;
};

/// Changing the schedules.
class ScheduleTable
{
public:
    explicit ScheduleTable(WriteTx &tx)
        : m_tx(tx)
    { }

    /// Makes the schedule, or gives the one of that name these contents; whether it is enabled stays.
    void put(const ScheduleSpec &spec);
    void setEnabled(ScheduleId id, bool enabled);
    void remove(ScheduleId id);
    /// False when another process was quicker: then `row` is not as it stands in the table any more.
    bool advance(const ScheduleRow &row, std::optional<Timestamp> lastTick, std::optional<Timestamp> nextTick);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
