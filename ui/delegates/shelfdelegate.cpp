// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/shelfdelegate.h"

#include "models/tables/seriestablemodel.h"
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
using Kind = ShelfPlace::Kind;

constexpr int margin = 6; // beside the first cell
constexpr int air = 4; // above and below
constexpr int gap = 3; // between cells
constexpr int padding = 5; // beside the number
constexpr int shift = 3; // of a stack's lower sheet

QString label(const ShelfPlace &place)
{
    return place.kind == Kind::Unplaced ? QStringLiteral("?") : placeText(place);
}

int widthOf(const ShelfPlace &place, const QFontMetrics &metrics, int height)
{
    const int least = place.kind == Kind::Omnibus ? 2 * height : height;
    const int stack = place.recordings > 1 ? shift : 0;
    return std::max(least, metrics.horizontalAdvance(label(place)) + 2 * padding) + stack;
}

/// What the cell's shape is drawn with.
struct Look
{
    QBrush fill;
    QPen line;
    QColor text;
};

Look lookOf(const ShelfPlace &place, const ThemeColors &colors)
{
    if (isGap(place)) {
        const bool isOpen = place.kind == Kind::Gap;
        return {Qt::NoBrush, QPen(isOpen ? colors.bad : colors.border, 1, isOpen ? Qt::DashLine : Qt::DotLine),
                isOpen ? colors.bad : colors.muted};
    }
    if (place.isIgnored || !place.isHere) {
        const QBrush hatch(colors.muted, Qt::BDiagPattern);
        return {place.isHere ? QBrush(Qt::NoBrush) : hatch, QPen(colors.muted), colors.text};
    }
    return {colors.selection, QPen(colors.accent), colors.text};
}

void paintCell(QPainter &painter, const QRect &area, const ShelfPlace &place, const ThemeColors &colors)
{
    const Look look = lookOf(place, colors);
    QRectF body = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = place.kind == Kind::Fraction ? body.height() / 2 : 3;
    painter.setPen(look.line);
    if (place.recordings > 1) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(shift, 0, 0, -shift), radius, radius);
        body.adjust(0, shift, -shift, 0);
        painter.setBrush(colors.surface); // covers the lower sheet
        painter.drawRoundedRect(body, radius, radius);
    }
    painter.setBrush(look.fill);
    painter.drawRoundedRect(body, radius, radius);
    QFont font = painter.font();
    font.setStrikeOut(place.isIgnored || place.kind == Kind::IgnoredGap);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(body, Qt::AlignCenter, label(place));
    font.setStrikeOut(false);
    painter.setFont(font);
}
} // namespace

ShelfLayout shelfLayout(const QList<ShelfPlace> &shelf, const QRect &area, const QFontMetrics &metrics)
{
    ShelfLayout layout;
    const int height = area.height() - 2 * air;
    const int most = metrics.horizontalAdvance(QStringLiteral("+9999")) + margin; // for those that have no room
    int left = area.left() + margin;
    for (int place = 0; place < shelf.size(); ++place) {
        const int width = widthOf(shelf.at(place), metrics, height);
        const int needed = place + 1 < shelf.size() ? width + most : width;
        if (left + needed > area.right() - margin) {
            layout.hidden = int(shelf.size()) - place;
            break;
        }
        layout.cells.append({place, QRect(left, area.top() + air, width, height)});
        left += width + gap;
    }
    return layout;
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // background, selection, focus
    const auto shelf = index.data(ShelfRole).value<QList<ShelfPlace>>();
    const ShelfLayout layout = shelfLayout(shelf, cell.rect, cell.fontMetrics);
    const ThemeColors &colors = themeColors(cell.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    for (const ShelfCell &each : layout.cells) {
        paintCell(*painter, each.area, shelf.at(each.place), colors);
    }
    if (layout.hidden > 0) {
        const int left
            = layout.cells.isEmpty() ? cell.rect.left() + margin : layout.cells.constLast().area.right() + margin;
        painter->setPen(colors.text);
        painter->drawText(QRect(left, cell.rect.top(), cell.rect.right() - left, cell.rect.height()),
                          int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("+%1").arg(layout.hidden));
    }
    painter->restore();
}

bool ShelfDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto shelf = index.data(ShelfRole).value<QList<ShelfPlace>>();
    const ShelfLayout layout = shelfLayout(shelf, option.rect, option.fontMetrics);
    const auto under
        = std::ranges::find_if(layout.cells, [&](const ShelfCell &cell) { return cell.area.contains(event->pos()); });
    const QString text
        = under == layout.cells.cend() ? index.data().toString() : shelfPlaceText(shelf.at(under->place));
    QToolTip::showText(event->globalPos(), plainTip(text), view);
    return true;
}
} // namespace kuramori
