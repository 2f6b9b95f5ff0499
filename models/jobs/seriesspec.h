// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
// Name of the job kind and of its queue; they reach the store: frozen.
inline const QString seriesLookupKind = QStringLiteral("metadata.series");
inline const QString seriesLookupQueue = QStringLiteral("metadata");

/// Asks the providers about these series; `isFresh`: past all that is remembered, because a person asks.
JobSpec seriesLookupSpec(const QList<SeriesId> &series, bool isFresh);
/// About all series of the library.
JobSpec allSeriesLookupSpec();
/// About those that wait longest: each night another seventh, so that each is asked about once a week.
QJsonObject seriesShareArgs();
JobSpec dueSeriesLookupSpec(); ///< the same, now
inline constexpr int seriesShares = 7;

/// A person said that the series is this one at Hardcover, which nobody has told of yet: its number, or the words that
/// its page is called by. Before all that is only due: somebody waits for it.
JobSpec seriesTakeSpec(SeriesId series, const QString &taken);

/// Which series a job is about.
struct SeriesLookupArgs
{
    QList<SeriesId> series;
    bool isAll = false; ///< otherwise, where `series` is empty, the share
    bool isFresh = false;
    QString taken; ///< at Hardcover, of the one series; empty: nobody has said
};
SeriesLookupArgs seriesLookupArgs(const QJsonObject &args);
QString seriesLookupKey(const QJsonObject &args); ///< the unique key of such a job
} // namespace kuramori
