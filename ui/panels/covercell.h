// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;
class QWidget;

namespace kuramori
{
/// One work as a cell of the grid shows it.
struct CoverCell
{
    QString title; ///< foreign text; drawn as it is
    QString caption; ///< below the title; foreign text as well
    QPixmap cover; ///< null: a placeholder stands for it
    bool isLoaded = true; ///< false: not even the title is known yet
    bool isSelected = false;
    bool isHovered = false;
    bool hasFocus = false;
};

// The sizes of covers in cells, in device independent pixels.
inline constexpr QSize posterCover{136, 204}; ///< two to three, as those of films
inline constexpr QSize squareCover{136, 136}; ///< as those of records

/// The size of a cell around a cover. The grid spreads what is left of the width.
QSize coverCellSize(QSize cover, const QFontMetrics &metrics);

/// Draws into `cell` with the font and the palette of the widget. `size`: of the cover.
void paintCoverCell(QPainter &painter, const QRect &cell, QSize size, const CoverCell &work, const QWidget &widget);
} // namespace kuramori
