// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesgap.h"
#include "models/store/tx.h"

#include <QHash>
#include <QSet>

namespace kuramori
{
// What a person does not want to hear of.

QSet<WorkId> ignoredBooks(ReadTx &tx); ///< one of whose items is ignored
QHash<SeriesId, QList<SeriesGap>> ignoredGaps(ReadTx &tx);
} // namespace kuramori
