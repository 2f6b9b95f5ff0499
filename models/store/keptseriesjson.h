// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordassertions.h"
#include "models/domain/serieslist.h"

#include <QByteArray>

namespace kuramori
{
// Of an entry is kept what seriesList() looks at: who reads and chapters belong to books. Pure.

QString toJson(const KeptSeries &series);
/// What is not legible is left out.
KeptSeries keptSeriesFromJson(const QString &text);
/// The same for the same answer, in whatever order its entries come.
QString fingerprintOf(const SeriesRecord &answer);
} // namespace kuramori
