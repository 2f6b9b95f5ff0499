// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/snapshotreading.h"

#include <QByteArray>
#include <QJsonObject>

namespace kuramori
{
class CommandLine;
class ReadTx;

/// What `report --list LIST --day DAY --against DAY` asks for. Error: a day that is none, or one without its list.
Result<SnapshotWish> comparisonWish(const CommandLine &line);

/// The snapshot beside the other one. Error: the list or a day was never read; the message names those that were.
Result<SnapshotReading> readComparison(ReadTx &tx, const SnapshotWish &wish);

QJsonObject toJson(const SnapshotReading &reading);
QByteArray comparisonCsv(const QJsonObject &comparison); ///< one line a work
QByteArray comparisonHtml(const QJsonObject &comparison); ///< a page of what came, went and changed
} // namespace kuramori
