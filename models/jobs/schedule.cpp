// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/schedule.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr std::array names{QLatin1String("none"), QLatin1String("last"), QLatin1String("all")};
constexpr auto punctual = 1min; // a tick served this late was not missed
constexpr auto smallStepBack = 24h;

/// Every tick in (from, now], the last mostTicksAtOnce of them. A minute-by-minute schedule after a year away has half
/// a million: the search starts over closer to now until it is short.
QList<Timestamp> ticksBetween(const Cron &cron, const QTimeZone &zone, Timestamp from, Timestamp now)
{
    constexpr int patience = 2'000;
    QList<Timestamp> ticks;
    int seen = 0;
    for (auto tick = cron.next(from, zone); tick && *tick <= now; tick = cron.next(*tick, zone)) {
        if (++seen > patience) {
            const QList<Timestamp> later = ticksBetween(cron, zone, std::max(from + (now - from) / 2, *tick), now);
            return later.isEmpty() ? ticks : later;
        }
        ticks.append(*tick);
        if (ticks.size() > mostTicksAtOnce) {
            ticks.removeFirst();
        }
    }
    return ticks;
}
} // namespace

QString catchUpName(CatchUp catchUp)
{
    return names.at(static_cast<size_t>(catchUp));
}

std::optional<CatchUp> catchUpFromName(const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<CatchUp>(found - names.begin()));
}

DueTicks dueTicks(const Cron &cron, const QTimeZone &zone, const ScheduleRow &row, Timestamp now)
{
    const bool clockWasAhead = row.lastTick && *row.lastTick > now + smallStepBack;
    const std::optional<Timestamp> last = clockWasAhead ? std::nullopt : row.lastTick;
    DueTicks due{{}, last, cron.next(last ? std::max(*last, now) : now, zone)};
    if (!row.nextTick || *row.nextTick > now) {
        return due;
    }
    due.ticks = ticksBetween(cron, zone, *row.nextTick - 1us, now);
    if (due.ticks.isEmpty()) {
        return due;
    }
    due.last = due.ticks.constLast();
    due.next = cron.next(now, zone);
    if (row.spec.catchUp == CatchUp::None) {
        due.ticks.removeIf([&](Timestamp tick) { return tick < now - punctual; });
    } else if (row.spec.catchUp == CatchUp::Last) {
        due.ticks = {due.ticks.constLast()};
    }
    return due;
}
} // namespace kuramori
