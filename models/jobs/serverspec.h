// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"
#include "models/jobs/sourcetest.h"

namespace kuramori
{
// Names of the job kinds and of their queue; they reach the store: frozen.
inline const QString audiobookshelfQueue = QStringLiteral("audiobookshelf");
inline const QString audiobookshelfSyncKind = QStringLiteral("audiobookshelf.sync");
inline const QString audiobookshelfTestKind = QStringLiteral("audiobookshelf.test");
inline const QString audiobookshelfDailyKind = QStringLiteral("audiobookshelf.daily");

inline const QString serverWriteKind = QStringLiteral("servers.write");
inline const QString serverUndoKind = QStringLiteral("servers.undo_write");

/// Reads a server, whose name is only for people. Queued twice it is one job.
JobSpec serverSyncSpec(ServerId server, const QString &name);
QString serverSyncKey(ServerId server); ///< the unique key of that job

/// Writes to a server what is known here of `books` (empty: of all), or only finds out what there is to write.
JobSpec serverWriteSpec(ServerId server, const QString &name, bool isDry, const QList<ServerBookId> &books = {});
/// Takes back what one such job wrote.
JobSpec serverUndoSpec(ServerId server, const QString &name, ServerActId act);

/// A server, to be tested like any other source.
KnownSource serverSource(ServerId server, const QString &name);
} // namespace kuramori
