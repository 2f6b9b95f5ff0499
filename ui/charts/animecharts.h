// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/animefigures.h"
#include "ui/charts/chartspec.h"

namespace kuramori
{
ChartSpec genreChart(const QList<GenreCount> &genres);
ChartSpec scoreChart(const ScoreHistogram &scores);
/// The last `years` years that have works.
ChartSpec seasonChart(const QList<SeasonFigures> &seasons, int years = 16);
} // namespace kuramori
