// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"

#include <QImage>
#include <QSize>

class QChart;

namespace kuramori
{
struct ThemeColors;

/// Smaller than this, labels turn into dots.
inline constexpr QSize smallestChart{320, 220};

/// A chart drawn from its data; the caller owns it. `size` decides how many labels, and whether a legend, fit.
QChart *drawChart(const ChartSpec &spec, const ThemeColors &colors, QSize size);
/// The same with its title as a picture, for reports and files. Needs a QApplication, but no display.
QImage renderChart(const ChartSpec &spec, QSize size, const ThemeColors &colors);
} // namespace kuramori
