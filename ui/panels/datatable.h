// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTableView>

#include <functional>

class QMenu;
class QToolButton;

namespace kuramori
{
/// The table of every panel: whole rows, fixed height, columns that can be hidden, moved and remembered, Ctrl+C.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    /// `name`: what a screen reader calls it.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    /// Call once, after setModel(): first widths by column, 0 hides a column, -1 lets it take what is left.
    void setColumns(const QList<int> &widths);
    QByteArray columns() const; ///< order, widths, visibility and sorting, for restoreColumns()
    bool restoreColumns(const QByteArray &columns);
    void resetColumns(); ///< order, widths and visibility as at first
    /// Check marks for the columns, and the way back to how it was at first. Belongs to the table.
    QMenu *columnMenu();
    QToolButton *createColumnButton(QWidget *parent); ///< opens it, for a toolbar
    /// `fill` is asked for the actions on rows each time the context menu opens.
    void setRowMenu(const std::function<void(QMenu &)> &fill);

    /// KeyRole of the selected rows, topmost first.
    QList<qint64> selectedKeys() const;
    void copySelection() const; ///< visible columns, tab separated

Q_SIGNALS:
    /// By a double click or Enter. QAbstractItemView::activated comes on some desktops with a single click, as when
    /// somebody selects.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillColumnMenu();
    QModelIndexList selectedRows() const;

    QList<int> m_widths;
    QMenu *m_columnMenu;
};
} // namespace kuramori
