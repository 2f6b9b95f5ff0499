// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sidedelegate.h"

#include "models/tables/sidebysidemodel.h"
#include "ui/delegates/bar.h"
#include "ui/delegates/icondelegate.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kuramori
{
namespace
{
constexpr qreal barHeight = 3; // below the text, in what a row leaves free
constexpr qreal margin = 4;

QColor barColor(const QModelIndex &index, const ThemeColors &colors)
{
    return Agreement(index.data(AgreementRole).toInt()) == Agreement::Differs ? colors.warning : colors.bars;
}
} // namespace

void SideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != int(CandidateColumn::Own)) {
        showIcon(option, agreementIcon(index, themeColors(option->palette)));
    }
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(LengthShareRole);
    if (!share.isValid()) {
        return;
    }
    painter->save();
    const QRectF cell(option.rect);
    const QRectF track(cell.left() + margin, cell.bottom() - barHeight - 1, cell.width() - 2 * margin, barHeight);
    const ThemeColors &colors = themeColors(option.palette);
    paintBar(*painter, track, share.toDouble(), barColor(index, colors), colors);
    painter->restore();
}
} // namespace kuramori
