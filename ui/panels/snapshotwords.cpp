// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/snapshotwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

QString isoDay(const CrawledDay &day)
{
    return day.day.toString(Qt::ISODate);
}

/// Why there is nothing to compare with; null when nobody asked.
QString lackText(const SnapshotReading &reading)
{
    if (reading.days.size() < 2) {
        return Words::tr("Comparing needs the snapshots of two days, and this is the only one of this list.");
    }
    return reading.wish.compares
        ? Words::tr("No complete snapshot is older than this one. Choose a day to compare with.")
        : QString();
}

/// What a snapshot that is not whole leaves open.
QString doubtText(const SnapshotReading &reading)
{
    QStringList sentences;
    if (!reading.day->isWhole()) {
        sentences.append(
            Words::tr("The list was not read to its end on this day: what is missing is not called gone."));
    }
    if (!reading.other->isWhole()) {
        sentences.append(Words::tr("The list was not read to its end on the other day: of %Ln work(s) nobody knows "
                                   "whether they are new.",
                                   nullptr, reading.counts.unknown));
    }
    return sentences.join(QLatin1Char(' '));
}
} // namespace

QString dayText(const CrawledDay &day)
{
    const int works = int(day.works);
    switch (day.state) {
    case CrawlState::Complete:
        return isoDay(day);
    case CrawlState::Running:
        return Words::tr("%1, still read: %Ln work(s)", nullptr, works).arg(isoDay(day));
    case CrawlState::Partial:
        return Words::tr("%1, partial: %Ln work(s)", nullptr, works).arg(isoDay(day));
    case CrawlState::Cut:
        return Words::tr("%1, only the first %Ln work(s)", nullptr, works).arg(isoDay(day));
    }
    return {};
}

QString countsText(const SnapshotReading &reading)
{
    if (!reading.day) {
        return {};
    }
    const ComparisonCounts &counts = reading.counts;
    if (!reading.other) {
        return QStringList{Words::tr("%Ln work(s).", nullptr, counts.works), lackText(reading)}
            .join(QLatin1Char(' '))
            .trimmed();
    }
    const QLocale locale;
    const QString counted
        = Words::tr("%Ln work(s), %1 new, %2 gone, %3 changed; compared with %4.", nullptr, counts.works)
              .arg(locale.toString(counts.added), locale.toString(counts.gone), locale.toString(counts.changed),
                   isoDay(*reading.other));
    return (counted + QLatin1Char(' ') + doubtText(reading)).trimmed();
}
} // namespace kuramori
