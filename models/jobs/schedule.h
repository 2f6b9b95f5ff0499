// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/cron.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
/// What happens with ticks that passed while nobody watched.
enum class CatchUp {
    None, ///< they are gone
    Last, ///< one run makes up for all of them
    All, ///< each gets its run, the last `mostTicksAtOnce` of them
};
QString catchUpName(CatchUp catchUp); ///< "none", "last", "all": frozen
std::optional<CatchUp> catchUpFromName(const QString &name);

/// A schedule the program brings along or the user makes.
struct ScheduleSpec
{
    QString name; ///< unique
    QString kind;
    QJsonObject args;
    QString queue; ///< empty: the kind's own
    QString cron;
    QString timeZone; ///< IANA; empty: the system's
    CatchUp catchUp = CatchUp::Last;
};

struct ScheduleRow
{
    ScheduleId id;
    ScheduleSpec spec;
    bool enabled = true;
    std::optional<Timestamp> lastTick;
    std::optional<Timestamp> nextTick;
};

struct DueTicks
{
    QList<Timestamp> ticks; ///< to run now, oldest first
    std::optional<Timestamp> last; ///< the schedule's new lastTick
    std::optional<Timestamp> next; ///< and nextTick
};

inline constexpr qsizetype mostTicksAtOnce = 10;

/// What a schedule owes at `now`. Wall clocks jump: a year ahead costs one run (CatchUp::All at most
/// mostTicksAtOnce), back a few hours repeats no tick, back further starts afresh from `now`.
DueTicks dueTicks(const Cron &cron, const QTimeZone &zone, const ScheduleRow &row, Timestamp now);
} // namespace kuramori
