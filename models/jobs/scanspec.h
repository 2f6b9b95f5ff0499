// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
// Names of the job kinds and of their queue; they reach the store: frozen.
inline const QString libraryQueue = QStringLiteral("library");
inline const QString libraryScanKind = QStringLiteral("library.scan");
inline const QString libraryCompareKind = QStringLiteral("library.compare");
inline const QString libraryRemoveKind = QStringLiteral("library.remove");

/// Reads one folder of the library, whose name is only for people. Queued twice it is one job.
JobSpec scanSpec(RootId root, const QString &shownFolder);
/// The same job begun by no person: it tells of itself only when something was other than before.
JobSpec unaskedScanSpec(RootId root, const QString &shownFolder);
bool isUnasked(const QJsonObject &args); ///< of a scan
QString scanKey(RootId root); ///< the unique key of that job
/// Takes a folder out of the library; RootRemoval::begin() comes before. Queued twice it is one job.
JobSpec removalSpec(RootId root, const QString &shownFolder);
QString removalKey(RootId root); ///< the unique key of that job
/// Looks in all that is known for items with the same audio. Queued twice it is one job.
JobSpec compareSpec();
} // namespace kuramori
