// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sourcetest.h"

namespace kuramori
{
// Names of the job kinds and of their queue; they reach the store: frozen.
inline const QString audiobookshelfQueue = QStringLiteral("audiobookshelf");
inline const QString audiobookshelfSyncKind = QStringLiteral("audiobookshelf.sync");
inline const QString audiobookshelfTestKind = QStringLiteral("audiobookshelf.test");
inline const QString audiobookshelfDailyKind = QStringLiteral("audiobookshelf.daily");

/// Reads a server, whose name is only for people. Queued twice it is one job.
JobSpec serverSyncSpec(ServerId server, const QString &name);
QString serverSyncKey(ServerId server); ///< the unique key of that job

/// A server, to be tested like any other source.
KnownSource serverSource(ServerId server, const QString &name);
} // namespace kuramori
