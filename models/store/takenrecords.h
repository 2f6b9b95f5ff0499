// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesholding.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Gives the volumes of a series what the records of Hardcover say that are taken for their items: numbers of the book,
/// what it is part of, and whether that is a series which this one is linked to.
void addTakenRecords(ReadTx &tx, SeriesId series, QList<OwnedVolume> &volumes);
} // namespace kuramori
