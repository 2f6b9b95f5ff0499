// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/jobs/job.h"

namespace kuramori
{
/// Of the job kind; it reaches the store: frozen. Its queue is metadataQueue (enrichspec.h).
inline const QString metadataRecordingsKind = QStringLiteral("metadata.recordings");

/// Which recordings there are of an entry of a series.
struct RecordingOrder
{
    SeriesId series;
    QString entry; ///< the key of a ListedEntry
    bool isFresh = false; ///< past all that is remembered
};
JobSpec recordingSpec(const RecordingOrder &order);
RecordingOrder recordingOrder(const QJsonObject &args); ///< what is not legible is empty
QString recordingJobKey(const QJsonObject &args); ///< the unique key of such a job
} // namespace kuramori
