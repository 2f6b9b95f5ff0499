// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/titledelegate.h"

#include "models/tables/worksearchmodel.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int margin = 6;
constexpr int air = 14; // above and below
constexpr int gap = 14; // between the two titles
constexpr double leastShare = 0.35; // of the width, for the other title

void drawElided(QPainter &painter, const QRect &area, const QString &text)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
}
} // namespace

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + air);
    return size;
}

void TitleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = oneLine(cell.text);
    const QString other = oneLine(index.data(OtherTitleRole).toString());
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QRect area = cell.rect.adjusted(margin, 0, -margin, 0);
    const int forOther = other.isEmpty()
        ? 0
        : std::min(cell.fontMetrics.horizontalAdvance(other) + gap, int(area.width() * leastShare));
    const int width = std::min(cell.fontMetrics.horizontalAdvance(title) + 1, area.width() - forOther);
    const ThemeColors &colors = themeColors(cell.palette);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(colors.text);
    drawElided(*painter, QRect(area.topLeft(), QSize(width, area.height())), title);
    if (!other.isEmpty()) {
        painter->setPen(cell.state.testFlag(QStyle::State_Selected) ? colors.text : colors.muted);
        area.setLeft(area.left() + width + gap);
        drawElided(*painter, area, other);
    }
    painter->restore();
}

bool TitleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QStringList titles{index.data().toString(), index.data(OtherTitleRole).toString()};
    QToolTip::showText(event->globalPos(), plainTip(titles.join(u'\n').trimmed()), view);
    return true;
}
} // namespace kuramori
