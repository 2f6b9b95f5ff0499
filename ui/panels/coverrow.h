// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/covers/covershelf.h"

#include <QStyledItemDelegate>

class QTableView;

namespace kuramori
{
/// Draws the first row of a table as covers where cells know CoverRole: side by side below the heads of the columns.
/// It wishes for them in the name of a place, while the table is seen. A cell without an address, or whose cover is
/// not there yet, has a placeholder for the text of its CaptionRole.
class CoverRow final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Of a cover, in device independent pixels.
    static constexpr QSize square{88, 88}; ///< of recordings
    static constexpr QSize poster{72, 108}; ///< of anime

    /// Call after setModel(). The shelf outlives the table, which owns this.
    CoverRow(CoverShelf &shelf, CoverShelf::Place place, QSize cover, QTableView &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool showsPicture(const QModelIndex &index) const; ///< false: a placeholder, or no cover at all
    /// Whether the panel is: docks behind others count as visible, and must not wish. Not until it is told.
    void setSeen(bool seen);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CoverWish wishFor(const QModelIndex &index) const;
    void ask();
    void fit(); ///< the height of the row

    CoverShelf &m_shelf;
    const CoverShelf::Place m_place;
    const QSize m_cover;
    QTableView &m_table;
    QList<CoverWish> m_wishes;
    qreal m_ratio = 0; // of device pixels, for which the wishes are
    bool m_isSeen = false;
};
} // namespace kuramori
