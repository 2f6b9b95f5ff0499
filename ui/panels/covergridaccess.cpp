// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/covergridaccess.h"

#include "ui/panels/covergrid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace kuramori
{
namespace
{
/// A row of the grid; whatever work stands there.
class CellAccess final : public QAccessibleInterface
{
public:
    CellAccess(CoverGrid &grid, int row)
        : m_grid(&grid)
        , m_row(row)
    { }

    int row() const { return m_row; }
    bool isValid() const override { return m_grid && m_grid->model() && m_row < m_grid->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_grid->titleOf(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        return isValid() ? place().translated(m_grid->viewport()->mapToGlobal(QPoint())) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_grid->selectionModel()->isRowSelected(m_row);
        state.focused = m_grid->hasFocus() && m_grid->currentIndex().row() == m_row;
        state.offscreen = !place().intersects(m_grid->viewport()->rect());
        return state;
    }

private:
    QRect place() const { return m_grid->visualRect(m_grid->model()->index(m_row, 0)); }

    QPointer<CoverGrid> m_grid;
    int m_row;
};

class GridAccess final : public QAccessibleWidget
{
public:
    explicit GridAccess(CoverGrid &grid)
        : QAccessibleWidget(&grid, QAccessible::List)
        , m_grid(grid)
    { }
    ~GridAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(GridAccess)

    int childCount() const override { return m_grid.model() ? m_grid.model()->rowCount() : 0; }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount()) {
            return nullptr;
        }
        if (const auto known = m_cells.constFind(row); known != m_cells.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto *cell = new CellAccess(m_grid, row); // Qt's registry owns it
        m_cells.insert(row, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_grid.indexAt(m_grid.viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    int indexOfChild(const QAccessibleInterface *other) const override
    {
        const auto *cell = dynamic_cast<const CellAccess *>(other);
        return cell ? cell->row() : -1;
    }
    QAccessibleInterface *focusChild() const override { return child(m_grid.currentIndex().row()); }

private:
    CoverGrid &m_grid;
    mutable QHash<int, QAccessible::Id> m_cells; // by row; made when asked for
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *grid = qobject_cast<CoverGrid *>(object);
    return grid ? new GridAccess(*grid) : nullptr;
}
} // namespace

void installCoverGridAccess()
{
    QAccessible::installFactory(makeAccess); // Qt takes each factory once
}

void tellCurrent(CoverGrid &grid, int row)
{
    if (row >= 0 && grid.hasFocus() && QAccessible::isActive()) { // the table beside it has the same current row
        QAccessibleEvent event(&grid, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}
} // namespace kuramori
