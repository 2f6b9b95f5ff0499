// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/animefigures.h"
#include "models/figures/moverfigures.h"
#include "models/tables/workdetails.h"
#include "ui/charts/chartspec.h"

namespace kuramori
{
ChartSpec genreChart(const QList<GenreCount> &genres);
ChartSpec scoreChart(const ScoreHistogram &scores);
ChartSpec topRatedChart(const QList<RatedWork> &works);
/// Members from the first day to the last; empty when there are fewer than two days to compare.
ChartSpec membersChart(const QList<FiguresOfDay> &history);
/// Members that works gained and lost from one snapshot to the next.
ChartSpec moversChart(const MoverFigures &figures);
/// The last `years` years that have works.
ChartSpec seasonChart(const QList<SeasonFigures> &seasons, int years = 16);
} // namespace kuramori
