// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/covergrid.h"

#include "models/tables/pagedmodel.h"
#include "ui/panels/covercell.h"
#include "ui/panels/covergridaccess.h"
#include "ui/theme/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto wishPause = 40ms; // a wheel in motion paints more often
constexpr int stepsALine = 4; // of the wheel and the arrows of the scroll bar
} // namespace

CoverGrid::CoverGrid(const QString &name, CoverShelf &shelf, QSize cover, QWidget *parent)
    : QAbstractItemView(parent)
    , m_shelf(shelf)
    , m_cover(cover)
{
    installCoverGridAccess();
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the grid, as keyboard users expect
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the number of columns
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &CoverGrid::opened);
    m_wishTimer.setSingleShot(true);
    m_wishTimer.setInterval(wishPause);
    connect(&m_wishTimer, &QTimer::timeout, this, &CoverGrid::renewWishes);
    connect(&m_shelf, &CoverShelf::arrived, viewport(), qOverload<>(&QWidget::update));
}

void CoverGrid::setModel(QAbstractItemModel *model)
{
    if (this->model()) {
        disconnect(this->model(), nullptr, this, nullptr);
    }
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CoverGrid::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &CoverGrid::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &CoverGrid::rememberPlace);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CoverGrid::restorePlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CoverGrid::restorePlace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CoverGrid::restorePlace);
    updateGeometries();
}

int CoverGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int CoverGrid::linesAPage() const
{
    return std::max(1, viewport()->height() / m_cellHeight);
}

void CoverGrid::updateGeometries()
{
    const QSize cell = coverCellSize(m_cover, fontMetrics());
    m_columns = std::max(1, viewport()->width() / cell.width());
    m_cellHeight = cell.height();
    verticalScrollBar()->setPageStep(linesAPage() * m_cellHeight);
    verticalScrollBar()->setSingleStep(m_cellHeight / stepsALine);
    verticalScrollBar()->setRange(0, std::max(0, lines() * m_cellHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

QRect CoverGrid::cellOf(int row) const
{
    const int column = row % m_columns;
    const int width = viewport()->width();
    const int left = width * column / m_columns;
    const int right = width * (column + 1) / m_columns;
    return {left, row / m_columns * m_cellHeight - verticalOffset(), right - left, m_cellHeight};
}

QRect CoverGrid::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? cellOf(index.row()) : QRect();
}

int CoverGrid::nearestRow(const QPoint &point) const
{
    const int width = std::max(1, viewport()->width());
    int column = std::clamp(point.x() * m_columns / width, 0, m_columns - 1);
    if (column + 1 < m_columns && point.x() >= width * (column + 1) / m_columns) { // cells begin on whole pixels
        ++column;
    }
    const int line = std::clamp((point.y() + verticalOffset()) / m_cellHeight, 0, std::max(0, lines() - 1));
    return std::min(line * m_columns + column, rows() - 1);
}

QModelIndex CoverGrid::indexAt(const QPoint &point) const
{
    const int row = nearestRow(point);
    return row >= 0 && cellOf(row).contains(point) ? model()->index(row, 0) : QModelIndex();
}

void CoverGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const QRect cell = cellOf(index.row());
    const int spare = viewport()->height() - m_cellHeight;
    const bool isSeen = cell.top() >= 0 && cell.top() <= spare;
    if (hint == EnsureVisible && isSeen) {
        return;
    }
    const bool toBottom = hint == PositionAtBottom || (hint == EnsureVisible && cell.top() > 0 && spare > 0);
    const int top = hint == PositionAtCenter ? spare / 2 : toBottom ? spare : 0;
    verticalScrollBar()->setValue(verticalOffset() + cell.top() - top);
}

/// What the model has not at hand cannot be found, and to look through a million rows takes seconds: there the filter
/// is the way.
void CoverGrid::keyboardSearch(const QString &search)
{
    if (rows() <= cachedRows) {
        QAbstractItemView::keyboardSearch(search);
    }
}

std::optional<std::pair<int, int>> CoverGrid::visibleRows() const
{
    const int first = verticalOffset() / m_cellHeight * m_columns;
    const int lastLine = (verticalOffset() + std::max(0, viewport()->height() - 1)) / m_cellHeight;
    const int last = std::min(rows() - 1, (lastLine + 1) * m_columns - 1);
    return first <= last ? std::optional(std::pair(first, last)) : std::nullopt;
}

QModelIndex CoverGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    if (last < 0) {
        return {};
    }
    if (!currentIndex().isValid()) {
        return model()->index(0, 0);
    }
    const int row = currentIndex().row();
    const auto moved = [&](int steps) { // by whole lines; the last one may be short
        const int line = std::clamp(row / m_columns + steps, 0, last / m_columns);
        return std::min(line * m_columns + row % m_columns, last);
    };
    const auto to = [this, last](int target) { return model()->index(std::clamp(target, 0, last), 0); };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return to(row - 1);
    case MoveRight:
    case MoveNext:
        return to(row + 1);
    case MoveUp:
        return to(moved(-1));
    case MoveDown:
        return to(moved(1));
    case MovePageUp:
        return to(moved(-linesAPage()));
    case MovePageDown:
        return to(moved(linesAPage()));
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(last);
    }
    return {};
}

/// From one corner to the other as one reads: that is what Shift and a drag mean in a flow of cells.
void CoverGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int from = nearestRow(rect.topLeft());
    const int to = nearestRow(rect.bottomRight());
    if (from < 0 || to < 0) {
        return;
    }
    const QItemSelection selection(model()->index(std::min(from, to), 0),
                                   model()->index(std::max(from, to), model()->columnCount() - 1));
    selectionModel()->select(selection, command);
}

QRegion CoverGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto visible = visibleRows();
    for (const QItemSelectionRange &range : selection) {
        const int last = visible ? std::min(range.bottom(), visible->second) : -1;
        for (int row = visible ? std::max(range.top(), visible->first) : 0; row <= last; ++row) {
            region += cellOf(row);
        }
    }
    return region;
}

void CoverGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    tellCurrent(*this, current.row());
}

void CoverGrid::rememberPlace()
{
    const QRect cell = visualRect(currentIndex());
    m_place = cell.intersects(viewport()->rect()) ? std::optional(cell.top()) : std::nullopt;
}

/// The work that a person is at stays where it was on the screen, wherever it went in the order.
void CoverGrid::restorePlace()
{
    updateGeometries();
    if (m_place && currentIndex().isValid()) {
        verticalScrollBar()->setValue(verticalOffset() + cellOf(currentIndex().row()).top() - *m_place);
    }
    m_place.reset();
    m_hovered = -1;
    viewport()->update();
}

void CoverGrid::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback resizing(m_resizing, true);
    const int within = verticalOffset() % m_cellHeight;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    verticalScrollBar()->setValue(m_firstSeen / m_columns * m_cellHeight + within); // what was seen first still is
}

void CoverGrid::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
    }
}

void CoverGrid::hideEvent(QHideEvent *event)
{
    QAbstractItemView::hideEvent(event);
    m_wishTimer.stop();
    m_wishes.clear();
    m_shelf.want(CoverShelf::Place::Grid, {});
}

void CoverGrid::scrollContentsBy(int, int)
{
    hover(-1);
    if (!m_resizing) {
        m_firstSeen = verticalOffset() / m_cellHeight * m_columns;
    }
    viewport()->update();
}

void CoverGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

bool CoverGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(indexAt(static_cast<QMouseEvent *>(event)->pos()).row());
        break;
    case QEvent::Leave:
        hover(-1);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index.isValid() ? plainTip(titleOf(index.row())) : QString(), this,
                           visualRect(index));
        return true;
    }
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void CoverGrid::hover(int row)
{
    if (row != m_hovered) {
        updateRow(std::exchange(m_hovered, row));
        updateRow(row);
    }
}

void CoverGrid::updateRow(int row)
{
    if (row >= 0) {
        viewport()->update(cellOf(row));
    }
}

QString CoverGrid::titleOf(int row) const
{
    return model()->index(row, 0).data().toString();
}

bool CoverGrid::showsPicture(int row) const
{
    return !m_shelf.cover(wishOf(row)).isNull();
}

CoverWish CoverGrid::wishOf(int row) const
{
    return {model()->index(row, 0).data(CoverRole).toUrl(), m_cover * devicePixelRatioF()};
}

void CoverGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const auto visible = visibleRows();
    for (int row = visible ? visible->first : 0; visible && row <= visible->second; ++row) {
        const QRect cell = cellOf(row);
        if (!event->region().intersects(cell)) {
            continue;
        }
        const QModelIndex index = model()->index(row, 0);
        CoverCell work;
        work.title = titleOf(row);
        const QVariant caption = index.data(CaptionRole);
        work.caption = caption.toString();
        work.isLoaded = caption.isValid();
        work.cover = m_shelf.cover(wishOf(row));
        work.isSelected = selectionModel()->isRowSelected(row);
        work.isHovered = row == m_hovered;
        work.hasFocus = hasFocus() && index.row() == currentIndex().row();
        paintCoverCell(painter, cell, m_cover, work, *this);
    }
    if (!m_wishTimer.isActive()) {
        m_wishTimer.start();
    }
}

/// What is seen, from the top, then a screen below it and one above.
void CoverGrid::renewWishes()
{
    QList<CoverWish> wishes;
    if (const auto visible = visibleRows()) {
        const auto [first, last] = *visible;
        const int page = last - first + 1;
        const auto add = [&](int from, int to) {
            for (int row = std::max(0, from); row <= std::min(to, rows() - 1); ++row) {
                if (const CoverWish wish = wishOf(row); !wish.address.isEmpty()) {
                    wishes.append(wish);
                }
            }
        };
        add(first, last);
        add(last + 1, last + page);
        add(first - page, first - 1);
    }
    if (isVisible() && wishes != m_wishes) {
        m_wishes = wishes;
        m_shelf.want(CoverShelf::Place::Grid, wishes);
    }
}
} // namespace kuramori
