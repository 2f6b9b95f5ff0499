// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordchoice.h"
#include "models/jobs/job.h"

namespace kuramori
{
// The name of the job kind reaches the store: frozen. Its queue is that of metadata (enrichspec.h).
inline const QString metadataFetchKind = QStringLiteral("metadata.fetch");

/// A person said that the item is this record, which its provider has not told of yet.
struct FetchOrder
{
    ItemId item;
    RecordKey record; ///< as recordLink() gives it
};

/// Before all that is only due: somebody waits for it.
JobSpec fetchSpec(const FetchOrder &order);
std::optional<FetchOrder> fetchOrder(const QJsonObject &args);
/// The unique key of a job with these args.
QString fetchKey(const QJsonObject &args);
} // namespace kuramori
