// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace kuramori
{
void paintBar(QPainter &painter, const QRectF &track, double fraction, const QColor &color, const ThemeColors &colors)
{
    const qreal radius = track.height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.border);
    painter.drawRoundedRect(track, radius, radius);
    QRectF filled = track;
    if (fraction < 0) { // a piece in the middle
        filled.adjust(track.width() * 0.35, 0, -track.width() * 0.35, 0);
    } else {
        filled.setWidth(fraction > 0 ? std::max<qreal>(track.height(), track.width() * fraction) : 0);
    }
    painter.setBrush(color);
    painter.drawRoundedRect(filled, radius, radius);
}
} // namespace kuramori
