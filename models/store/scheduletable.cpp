// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scheduletable.h"

#include "models/store/jobjson.h"

namespace kuramori
{
namespace
{
constexpr const char *columns = "SELECT id, name, kind, args, queue, cron, timezone, catch_up, enabled, last_tick, "
                                "next_tick FROM schedules";

ScheduleRow toSchedule(const Row &row)
{
    ScheduleSpec spec{row.text(1),
                      row.text(2),
                      objectFromJson(row.text(3)),
                      row.text(4),
                      row.text(5),
                      row.text(6),
                      catchUpFromName(row.text(7)).value_or(CatchUp::Last)};
    return {row.id<ScheduleId>(0), spec, row.boolean(8), row.optionalTime(9), row.optionalTime(10)};
}
} // namespace

QList<ScheduleRow> ScheduleRows::all() const
{
    static const std::string sql = std::string(columns) + " ORDER BY name";
    return m_tx.all(sql, toSchedule);
}

std::optional<ScheduleRow> ScheduleRows::row(ScheduleId id) const
{
    static const std::string sql = std::string(columns) + " WHERE id = $1";
    return m_tx.first(sql, toSchedule, id);
}

void ScheduleTable::put(const ScheduleSpec &spec)
{
    // The next tick is kept while the times are the same, so that a tick missed while the program was off is not lost.
    static constexpr const char *sql
        = "INSERT INTO schedules (name, kind, args, queue, cron, timezone, catch_up, enabled) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, "
          "args = excluded.args, queue = excluded.queue, cron = excluded.cron, timezone = excluded.timezone, "
          "catch_up = excluded.catch_up, next_tick = CASE WHEN schedules.cron = excluded.cron "
          "AND schedules.timezone = excluded.timezone THEN schedules.next_tick END "
          "WHERE schedules.kind <> excluded.kind OR schedules.args <> excluded.args "
          "OR coalesce(schedules.queue, '') <> coalesce(excluded.queue, '') OR schedules.cron <> excluded.cron "
          "OR schedules.timezone <> excluded.timezone OR schedules.catch_up <> excluded.catch_up";
    const QString queue = spec.queue.isEmpty() ? QString() : spec.queue;
    const QString zone = spec.timeZone.isNull() ? QStringLiteral("") : spec.timeZone;
    if (m_tx.run(sql, spec.name, spec.kind, toJson(spec.args), queue, spec.cron, zone, catchUpName(spec.catchUp)) > 0) {
        m_tx.touch(Topic::Schedules);
    }
}

void ScheduleTable::setEnabled(ScheduleId id, bool enabled)
{
    // A schedule that was off owes nothing for that time.
    m_tx.run("UPDATE schedules SET enabled = $2, next_tick = NULL WHERE id = $1", id, enabled);
    m_tx.touch(Topic::Schedules);
}

void ScheduleTable::remove(ScheduleId id)
{
    m_tx.run("DELETE FROM schedules WHERE id = $1", id);
    m_tx.touch(Topic::Schedules);
}

bool ScheduleTable::advance(const ScheduleRow &row, std::optional<Timestamp> lastTick,
                            std::optional<Timestamp> nextTick)
{
    const qint64 changed
        = m_tx.run("UPDATE schedules SET last_tick = $2, next_tick = $3 WHERE id = $1 "
                   "AND coalesce(next_tick, 0) = $4 AND coalesce(last_tick, 0) = $5",
                   row.id, lastTick, nextTick, row.nextTick.value_or(Timestamp{}), row.lastTick.value_or(Timestamp{}));
    m_tx.touch(Topic::Schedules);
    return changed == 1;
}
} // namespace kuramori
