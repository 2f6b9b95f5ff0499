// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sortchoice.h"

#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

namespace kuramori
{
SortChoice::SortChoice(QTableView &table, const QList<int> &descendingFirst, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_descendingFirst(descendingFirst)
    , m_columns(new QComboBox(this))
    , m_direction(new QToolButton(this))
{
    setAccessibleName(tr("Order"));
    m_columns->setAccessibleName(tr("Sort by"));
    m_columns->setToolTip(tr("Sort by"));
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        m_columns->addItem(m_table.model()->headerData(column, Qt::Horizontal).toString());
    }
    m_direction->setIconSize(QSize(16, 16));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_columns);
    layout->addWidget(m_direction);
    connect(m_columns, &QComboBox::activated, this, &SortChoice::choose);
    connect(m_direction, &QToolButton::clicked, this, &SortChoice::turn);
    connect(m_table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SortChoice::follow);
    follow();
}

void SortChoice::choose(int column)
{
    m_table.sortByColumn(column, m_descendingFirst.contains(column) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortChoice::turn()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool descends = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_table.sortByColumn(header->sortIndicatorSection(), descends ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void SortChoice::follow()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool descends = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_columns->setCurrentIndex(header->sortIndicatorSection());
    m_direction->setIcon(themeIcon(descends ? QStringLiteral("down") : QStringLiteral("up")));
    m_direction->setAccessibleName(descends ? tr("Largest first") : tr("Smallest first"));
    m_direction->setToolTip(tr("Turn the order around"));
}
} // namespace kuramori
