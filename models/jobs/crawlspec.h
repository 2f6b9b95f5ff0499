// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotlist.h"
#include "models/jobs/job.h"

namespace kuramori
{
// Names of the job kinds and of their queue; they reach the store: frozen.
inline const QString jikanQueue = QStringLiteral("jikan");
inline const QString jikanSource = QStringLiteral("jikan"); ///< as crawls name it: frozen
inline const QString jikanCrawlKind = QStringLiteral("jikan.crawl");
inline const QString jikanDetailsKind = QStringLiteral("jikan.details");
inline const QString jikanGenresKind = QStringLiteral("jikan.genres");
inline const QString jikanTestKind = QStringLiteral("jikan.test");

/// Reads one list into the snapshot of the day (UTC) on which its first page is read. Queued twice it is one job.
JobSpec crawlSpec(const SnapshotList &list);
/// Every season from winter of the first year to fall of the last, oldest first: for a back-fill.
QList<SnapshotList> seasonsOfYears(int from, int to);
/// Reads one work in full: relations, streaming links, statistics, recommendations.
JobSpec detailsSpec(qint64 malId);
/// Under which it is remembered (ProviderTable, for jikanSource) that there is no such work.
QString detailsSubject(qint64 malId);
/// Reads the genres with their counts.
JobSpec genresSpec();
} // namespace kuramori
