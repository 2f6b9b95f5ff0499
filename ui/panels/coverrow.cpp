// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/coverrow.h"

#include "models/tables/tablemodel.h"
#include "ui/covers/placeholder.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace kuramori
{
namespace
{
constexpr int margin = 6;

bool isCover(const QModelIndex &index)
{
    return index.data(CoverRole).isValid();
}
} // namespace

CoverRow::CoverRow(CoverShelf &shelf, CoverShelf::Place place, QSize cover, QTableView &table)
    : QStyledItemDelegate(&table)
    , m_shelf(shelf)
    , m_place(place)
    , m_cover(cover)
    , m_table(table)
{
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &CoverRow::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CoverRow::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &CoverRow::fit);
    connect(&m_shelf, &CoverShelf::arrived, table.viewport(), qOverload<>(&QWidget::update));
    table.setItemDelegateForRow(0, this);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    fit();
}

/// The head of the rows knows nothing of what is in them, and a row that is put in has the height of all.
void CoverRow::fit()
{
    const QAbstractItemModel *model = m_table.model();
    if (model->rowCount() > 0) {
        bool hasCovers = false;
        for (int column = 0; column < model->columnCount(); ++column) {
            hasCovers = hasCovers || isCover(model->index(0, column));
        }
        QHeaderView *rows = m_table.verticalHeader();
        rows->resizeSection(0, hasCovers ? m_cover.height() + 2 * margin : rows->defaultSectionSize());
    }
    ask();
}

void CoverRow::ask()
{
    QList<CoverWish> wishes;
    m_ratio = m_table.devicePixelRatioF();
    const QAbstractItemModel *model = m_table.model();
    const bool isSeen = m_isSeen && m_table.isVisible() && model->rowCount() > 0;
    for (int column = 0; isSeen && column < model->columnCount(); ++column) {
        if (const CoverWish wish = wishFor(model->index(0, column)); !wish.address.isEmpty()) {
            wishes.append(wish);
        }
    }
    if (wishes != m_wishes) {
        m_wishes = wishes;
        m_shelf.want(m_place, wishes);
    }
}

CoverWish CoverRow::wishFor(const QModelIndex &index) const
{
    return {index.data(CoverRole).toUrl(), m_cover * m_table.devicePixelRatioF()};
}

bool CoverRow::showsPicture(const QModelIndex &index) const
{
    return isCover(index) && !m_shelf.cover(wishFor(index)).isNull();
}

void CoverRow::setSeen(bool seen)
{
    m_isSeen = seen;
    ask();
}

/// A table counts as hidden while it is shown. Painted on another screen than before, its covers need another size.
bool CoverRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = watched == &m_table && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    const bool isElsewhere = event->type() == QEvent::Paint && m_ratio != m_table.devicePixelRatioF();
    if (isShown || isElsewhere) {
        QMetaObject::invokeMethod(this, &CoverRow::ask, Qt::QueuedConnection);
    }
    return false; // not by the delegate's own filter, which takes what it sees for an editor's, keys above all
}

void CoverRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isCover(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem field = option;
    initStyleOption(&field, index);
    field.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &field, painter, &m_table);
    const int above = (option.rect.height() - m_cover.height()) / 2;
    const QRect place(option.rect.topLeft() + QPoint(margin, above), m_cover);
    if (const QPixmap cover = m_shelf.cover(wishFor(index)); !cover.isNull()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(place, cover);
        painter->restore();
    } else {
        const QString title = index.data(CaptionRole).toString();
        Placeholder::of(title, themeColors(m_table.palette()).dark).paint(*painter, place);
    }
}
} // namespace kuramori
