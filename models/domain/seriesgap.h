// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesposition.h"

#include <QList>

namespace kuramori
{
/// Volumes that are missing between others, both ends of it among them.
struct SeriesGap
{
    int from = 0;
    int to = 0; ///< >= from
    bool operator==(const SeriesGap &) const = default;
};

/// The whole-numbered volumes between the first and the last of these that none of them is or holds (an omnibus holds
/// those within it, a fraction none). What comes before the first or after the last is not known here: whether a
/// series goes on, only a source of series can tell. In rising order. Pure.
QList<SeriesGap> gapsWithin(QList<SeriesPosition> owned);
/// What is left of these when volumes in any of `ignored` are none. In the order of `gaps`. Pure.
QList<SeriesGap> gapsWithout(const QList<SeriesGap> &gaps, const QList<SeriesGap> &ignored);

/// "3", "3-5": frozen, the store has it. Numbers from 0 to 9999, as seriesPosition() knows them.
QString gapText(SeriesGap gap);
std::optional<SeriesGap> gapFrom(const QString &text);
} // namespace kuramori
