// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesshelf.h"

#include <QStyledItemDelegate>

namespace kuramori
{
/// The volumes of a series as a row of small cells. What a cell is, its shape tells, not its colour alone: filled is
/// there, a stack is several recordings, wide is an omnibus, round is a fraction, dashed is a gap, struck out is
/// ignored, hatched has no files. What does not fit is counted behind the last cell.
class ShelfDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// A place on the shelf and where it is painted.
struct ShelfCell
{
    int place = 0;
    QRect area;
};

/// Where the cells stand; `hidden` is how many had no room.
struct ShelfLayout
{
    QList<ShelfCell> cells;
    int hidden = 0;
};
ShelfLayout shelfLayout(const QList<ShelfPlace> &shelf, const QRect &area, const QFontMetrics &metrics);
} // namespace kuramori
