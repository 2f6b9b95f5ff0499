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
    QString score;
    QPixmap cover; ///< null: a placeholder stands for it
    bool isLoaded = true; ///< false: not even the title is known yet
    bool isSelected = false;
    bool isHovered = false;
    bool hasFocus = false;
};

/// The sizes of a cell, in device independent pixels.
struct CoverCellSize
{
    static constexpr QSize cover{136, 204}; ///< two to three
    static constexpr int margin = 10;
    static constexpr int width = cover.width() + 2 * margin; ///< at least; the grid spreads what is left
    static int height(const QFontMetrics &metrics);
};

/// Draws into `cell` with the font and the palette of the widget.
void paintCoverCell(QPainter &painter, const QRect &cell, const CoverCell &work, const QWidget &widget);
} // namespace kuramori
