// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace kuramori
{
struct ThemeColors;

/// A bar of which `fraction`, 0 to 1, is full; below 0: busy, nobody knows for how long.
void paintBar(QPainter &painter, const QRectF &track, double fraction, const QColor &color, const ThemeColors &colors);
} // namespace kuramori
