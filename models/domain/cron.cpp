// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cron.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono;

constexpr days searchSpan{4 * 365 + 1}; // one leap year in it: 29 February is found from any day

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cron)
};

struct Field
{
    const char *name;
    int first;
    int last;
    const char *words; ///< names of the values from `first` on, three letters each
};

constexpr std::array<Field, 5> fields{
    Field{QT_TRANSLATE_NOOP("Cron", "minute"), 0, 59, ""},
    Field{QT_TRANSLATE_NOOP("Cron", "hour"), 0, 23, ""},
    Field{QT_TRANSLATE_NOOP("Cron", "day of month"), 1, 31, ""},
    Field{QT_TRANSLATE_NOOP("Cron", "month"), 1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"},
    Field{QT_TRANSLATE_NOOP("Cron", "day of week"), 0, 7, "sunmontuewedthufrisat"},
};

std::optional<int> valueOf(const QString &text, const Field &field)
{
    const qsizetype at = text.size() == 3 ? QLatin1String(field.words).indexOf(text, 0, Qt::CaseInsensitive) : -1;
    if (at >= 0 && at % 3 == 0) {
        return field.first + int(at / 3);
    }
    const bool digits = !text.isEmpty() && text.size() <= 2
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = text.toInt();
    return digits && value >= field.first && value <= field.last ? std::optional(value) : std::nullopt;
}

struct Range
{
    int first;
    int last;
    int step;
};

/// `*`, `5`, `1-5`, and each with `/step`; a single value with a step runs to the end of the field.
std::optional<Range> rangeOf(const QString &item, const Field &field)
{
    const QString body = item.section(u'/', 0, 0);
    Range range{field.first, field.last, 1};
    if (item.contains(u'/')) {
        const QString step = item.section(u'/', 1);
        bool isNumber = false;
        range.step = step.toInt(&isNumber);
        if (!isNumber || range.step < 1 || range.step > field.last || !step.front().isDigit()) {
            return std::nullopt;
        }
    }
    if (body == u'*') {
        return range;
    }
    const std::optional<int> first = valueOf(body.section(u'-', 0, 0), field);
    const std::optional<int> last = body.contains(u'-') ? valueOf(body.section(u'-', 1), field)
        : item.contains(u'/')                           ? std::optional(field.last)
                                                        : first;
    if (!first || !last || *first > *last) {
        return std::nullopt;
    }
    return Range{*first, *last, range.step};
}

template <size_t N>
Result<void> parseField(const QString &text, const Field &field, std::bitset<N> &values)
{
    for (const QString &item : text.split(u',')) {
        const std::optional<Range> range = rangeOf(item, field);
        if (!range) {
            return fail(
                ErrorKind::Usage,
                Words::tr("\"%1\" is not a valid %2 in a schedule. Allowed are *, numbers from %3 to %4, lists, "
                          "ranges and steps.")
                    .arg(item, Words::tr(field.name))
                    .arg(field.first)
                    .arg(field.last));
        }
        for (int value = range->first; value <= range->last; value += range->step) {
            values.set(size_t(value));
        }
    }
    return {};
}

/// A stretch of time in which the zone's clocks run evenly.
struct Stretch
{
    sys_seconds end; // exclusive
    seconds offset;
};

sys_seconds toSeconds(const QDateTime &at)
{
    return sys_seconds(seconds(at.toSecsSinceEpoch()));
}

QDateTime toQt(sys_seconds at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

Stretch stretchAt(sys_seconds at, const QTimeZone &zone)
{
    const QTimeZone::OffsetData change
        = zone.hasTransitions() ? zone.nextTransition(toQt(at)) : QTimeZone::OffsetData{};
    const sys_seconds end = change.atUtc.isValid() ? toSeconds(change.atUtc) : sys_seconds::max();
    return {end, seconds(zone.offsetFromUtc(toQt(at)))};
}
} // namespace

Result<Cron> Cron::parse(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != qsizetype(fields.size())) {
        return fail(ErrorKind::Usage,
                    Words::tr("The schedule \"%1\" needs five fields: minute, hour, day of month, month, day of week.")
                        .arg(text));
    }
    Cron cron;
    cron.m_text = parts.join(u' ');
    const std::array results{
        parseField(parts[0], fields[0], cron.m_minutes), parseField(parts[1], fields[1], cron.m_hours),
        parseField(parts[2], fields[2], cron.m_days), parseField(parts[3], fields[3], cron.m_months),
        parseField(parts[4], fields[4], cron.m_weekdays)};
    for (const Result<void> &result : results) {
        if (!result) {
            return kuramori::fail(result.error());
        }
    }
    cron.m_weekdays[0] = cron.m_weekdays[0] || cron.m_weekdays[7];
    cron.m_anyDay = parts[2].startsWith(u'*');
    cron.m_anyWeekday = parts[4].startsWith(u'*');
    return cron;
}

std::optional<Timestamp> Cron::next(Timestamp after, const QTimeZone &zone) const
{
    const sys_seconds start = floor<seconds>(after);
    const sys_seconds horizon = start + searchSpan;
    Stretch stretch = stretchAt(start, zone);
    LocalMinutes from = floor<minutes>(start + stretch.offset) + minutes(1);
    // Clocks that were set back show times again that have ticked already: those up to the change are behind us.
    if (const QTimeZone::OffsetData last = zone.previousTransition(toQt(start + seconds(1))); last.atUtc.isValid()) {
        const sys_seconds change = toSeconds(last.atUtc);
        from = std::max(from, ceil<minutes>(change + stretchAt(change - seconds(1), zone).offset));
    }
    for (;;) {
        const sys_seconds end = std::min(stretch.end, horizon + seconds(1));
        if (const auto found = firstFrom(from, ceil<minutes>(end + stretch.offset))) {
            return Timestamp(*found - stretch.offset);
        }
        if (end > horizon) {
            return std::nullopt;
        }
        const Stretch following = stretchAt(end, zone);
        from = std::max(from, ceil<minutes>(end + stretch.offset));
        const LocalMinutes resumed = ceil<minutes>(end + following.offset);
        if (firstFrom(from, resumed)) {
            return Timestamp(end);
        }
        from = std::max(from, resumed);
        stretch = following;
    }
}

bool Cron::dayFits(sys_days day) const
{
    const year_month_day date(day);
    if (!m_months[unsigned(date.month())]) {
        return false;
    }
    const bool dayOfMonth = m_days[unsigned(date.day())];
    const bool weekday = m_weekdays[std::chrono::weekday(day).c_encoding()];
    return m_anyDay || m_anyWeekday ? dayOfMonth && weekday : dayOfMonth || weekday;
}

std::optional<Cron::LocalMinutes> Cron::firstFrom(LocalMinutes from, LocalMinutes until) const
{
    for (sys_days day = floor<days>(from); day < until; day += days(1)) {
        if (!dayFits(day)) {
            continue;
        }
        if (const auto time = timeOfDayFrom(std::max(minutes(0), from - LocalMinutes(day)))) {
            const LocalMinutes found = day + *time;
            return found < until ? std::optional(found) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<minutes> Cron::timeOfDayFrom(minutes from) const
{
    for (size_t hour = size_t(from.count()) / 60; hour < m_hours.size(); ++hour) {
        if (!m_hours[hour]) {
            continue;
        }
        const bool firstHour = hour == size_t(from.count()) / 60;
        for (size_t minute = firstHour ? size_t(from.count()) % 60 : 0; minute < m_minutes.size(); ++minute) {
            if (m_minutes[minute]) {
                return hours(hour) + minutes(minute);
            }
        }
    }
    return std::nullopt;
}
} // namespace kuramori
