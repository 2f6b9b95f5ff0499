// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datatable.h"

#include "models/tables/tablemodel.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int copiedRows = 10'000; // a clipboard is no export
}

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, as keyboard users expect
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DataTable::fillColumnMenu);
}

QToolButton *DataTable::createColumnButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(QStringLiteral("columns")));
    button->setIconSize(QSize(16, 16));
    button->setToolTip(tr("Choose the columns"));
    button->setAccessibleName(tr("Choose the columns"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_columnMenu);
    return button;
}

void DataTable::setRowMenu(const std::function<void(QMenu &)> &fill)
{
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this, fill](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(viewport()->mapToGlobal(at));
    });
}

void DataTable::setColumns(const QList<int> &widths)
{
    m_widths = widths;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < widths.size(); ++column) {
        const int width = widths.at(column);
        header->setSectionHidden(column, width == 0);
        header->setSectionResizeMode(column, width < 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0) {
            header->resizeSection(column, width);
        }
    }
}

QByteArray DataTable::columns() const
{
    return horizontalHeader()->saveState();
}

bool DataTable::restoreColumns(const QByteArray &columns)
{
    return !columns.isEmpty() && horizontalHeader()->restoreState(columns);
}

void DataTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
    }
    setColumns(m_widths);
}

QMenu *DataTable::columnMenu()
{
    return m_columnMenu;
}

void DataTable::fillColumnMenu()
{
    m_columnMenu->clear();
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = m_columnMenu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column > 0); // the first one names the row
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            if (shown && header->sectionSize(column) < header->minimumSectionSize() * 2) {
                resizeColumnToContents(column);
            }
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("As at first"), this, &DataTable::resetColumns);
}

QModelIndexList DataTable::selectedRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qint64> DataTable::selectedKeys() const
{
    QList<qint64> keys;
    for (const QModelIndex &row : selectedRows()) {
        keys.append(row.data(KeyRole).toLongLong());
    }
    return keys;
}

void DataTable::copySelection() const
{
    QStringList lines;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex &row : rows.mid(0, copiedRows)) {
        QStringList cells;
        for (int place = 0; place < model()->columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}
} // namespace kuramori
