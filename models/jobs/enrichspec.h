// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
// Names of the job kind and of its queue; they reach the store: frozen.
inline const QString metadataQueue = QStringLiteral("metadata");
inline const QString metadataEnrichKind = QStringLiteral("metadata.enrich");

/// Which books to ask providers about.
struct EnrichOrder
{
    QList<ItemId> items; ///< these and no others, due or not; empty: all that are due
    bool isShare = false; ///< of those due only the part of a night
    bool isFresh = false; ///< past all that is remembered of earlier answers
    QString searched = {}; ///< by what a person wants them to be looked for (searchText()): tells orders apart
};

/// Asks about these at once, before all that is only due.
JobSpec enrichSpec(const EnrichOrder &order);
QJsonObject enrichShareArgs(); ///< of a night
EnrichOrder enrichOrder(const QJsonObject &args);
/// The unique key of a job with these args.
QString enrichKey(const QJsonObject &args);
} // namespace kuramori
