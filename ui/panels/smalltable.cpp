// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/smalltable.h"

#include "ui/theme/plaintext.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int mostLines = 8; // seen at once
constexpr int air = 8; // above and below a line
} // namespace

SmallTable::SmallTable(const QString &name, const QStringList &headers, int wide, QWidget *parent)
    : QTreeWidget(parent)
    , m_wide(wide)
{
    setAccessibleName(name);
    setColumnCount(int(headers.size()));
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    for (int column = 0; column < columnCount(); ++column) {
        header()->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    connect(this, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem *item) { Q_EMIT opened(indexOfTopLevelItem(item)); });
}

void SmallTable::addLine(const QStringList &cells, const QIcon &icon, const QString &note)
{
    auto *item = new QTreeWidgetItem(this);
    for (int column = 0; column < int(cells.size()); ++column) {
        item->setText(column, oneLine(cells.at(column), 500));
        const QString tip = column == 0 && !note.isEmpty() ? cells.at(column) + u'\n' + note : cells.at(column);
        item->setData(column, Qt::ToolTipRole, plainTip(tip));
    }
    item->setIcon(0, icon);
    item->setSizeHint(m_wide, {0, fontMetrics().height() + air}); // the width of this column is not asked for
    updateGeometry();
}

QSize SmallTable::sizeHint() const
{
    const int lines = std::clamp(topLevelItemCount(), 1, mostLines);
    return {240, header()->sizeHint().height() + lines * (fontMetrics().height() + air) + 2 * frameWidth()};
}

void SmallTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        Q_EMIT opened(indexOfTopLevelItem(currentItem()));
        return;
    }
    QTreeWidget::keyPressEvent(event);
}
} // namespace kuramori
