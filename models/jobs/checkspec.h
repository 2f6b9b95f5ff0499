// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filecheck.h"
#include "models/jobs/job.h"

namespace kuramori
{
// Names of the job kind and of its queue; they reach the store: frozen. A queue of its own: decoding takes hours, and
// scans shall not wait for it.
inline const QString checkQueue = QStringLiteral("checks");
inline const QString libraryCheckKind = QStringLiteral("library.check");

/// Checks the audio files of one folder of the library, whose name is only for people.
JobSpec checkSpec(RootId root, const QString &shownFolder, CheckTier depth);
/// Checks these files, comes before all other checks.
JobSpec checkFilesSpec(const QList<FileId> &files, CheckTier depth);
/// Checks the part of the library that the settings name, as deep as they say, after all other jobs.
QJsonObject checkShareArgs();

/// What such a job is to do.
struct CheckOrder
{
    RootId root; ///< invalid: not a whole root
    QList<FileId> files;
    bool isShare = false;
    std::optional<CheckTier> depth; ///< empty: as the settings say
};
CheckOrder checkOrder(const QJsonObject &args);
/// The unique key of a job with these args.
QString checkKey(const QJsonObject &args);
} // namespace kuramori
