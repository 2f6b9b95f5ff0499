// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/covers/covershelf.h"

#include <QAbstractItemView>
#include <QTimer>

#include <optional>

namespace kuramori
{
/// The rows of a model that knows CoverRole and CaptionRole as covers in cells of one size, with what the first column
/// says for a title. Where a cell stands is worked out, never kept: a million works scroll like ten. A cell is a row;
/// the other columns of the model do not matter here.
class CoverGrid final : public QAbstractItemView
{
    Q_OBJECT
public:
    /// `name`: what a screen reader calls it. `cover`: the size of the covers, device independent pixels. The shelf
    /// outlives it.
    CoverGrid(const QString &name, CoverShelf &shelf, QSize cover, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;
    int columns() const { return m_columns; } ///< cells side by side
    /// The first and the last row of which something can be seen; empty when there is none.
    std::optional<std::pair<int, int>> visibleRows() const;
    QString titleOf(int row) const;
    bool showsPicture(int row) const; ///< false: a placeholder

Q_SIGNALS:
    void copyWanted(); ///< of what is selected
    void opened(const QModelIndex &index); ///< by a double click or Enter, see DataTable::opened()

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    int rows() const { return model() ? model()->rowCount() : 0; }
    int lines() const { return (rows() + m_columns - 1) / m_columns; }
    int linesAPage() const;
    QRect cellOf(int row) const; ///< in the viewport
    int nearestRow(const QPoint &point) const; ///< -1 when there are no rows
    CoverWish wishOf(int row) const;
    void renewWishes();
    void rememberPlace();
    void restorePlace();
    void hover(int row);
    void updateRow(int row);

    CoverShelf &m_shelf;
    const QSize m_cover;
    QTimer m_wishTimer; // wishes follow what was painted
    QList<CoverWish> m_wishes;
    std::optional<int> m_place; // top of the current cell in the viewport, while rows move
    int m_firstSeen = 0; // the row at the top left when a person last scrolled; where it stands follows the width
    bool m_resizing = false;
    int m_columns = 1;
    int m_cellHeight = 1;
    int m_hovered = -1;
};
} // namespace kuramori
