// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bardelegate.h"

#include "models/tables/connectiontablemodel.h"
#include "models/tables/jobtablemodel.h"
#include "ui/delegates/bar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int barHeight = 6;
constexpr int margin = 8;
constexpr int widestBar = 110;
} // namespace

BarDelegate::BarDelegate(Fraction fraction, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fraction(std::move(fraction))
{ }

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // background, selection, focus

    painter->save();
    QRect inner = item.rect.adjusted(margin, 0, -margin, 0);
    if (const std::optional<double> fraction = m_fraction(index)) {
        const int textWidth = text.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(text) + margin;
        const int width = std::clamp(inner.width() - textWidth, inner.width() / 3, widestBar);
        const QRect track(inner.left(), inner.center().y() - barHeight / 2 + 1, width, barHeight);
        const ThemeColors &colors = themeColors(item.palette);
        paintBar(*painter, track, *fraction, colors.bars, colors);
        inner.setLeft(track.right() + margin);
    }
    painter->setPen(item.palette.color(QPalette::Text));
    const QString shown = item.fontMetrics.elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(inner, int(item.displayAlignment), shown);
    painter->restore();
}

std::optional<double> jobFraction(const QModelIndex &index)
{
    const QVariant fraction = index.data(FractionRole);
    return fraction.isValid() ? std::optional(fraction.toDouble()) : std::nullopt;
}

std::optional<double> scoreFraction(const QModelIndex &index)
{
    const QVariant score = index.data(SortRole);
    return score.isValid() ? std::optional(std::clamp((score.toDouble() - 1) / 9, 0.0, 1.0)) : std::nullopt;
}

std::optional<double> quotaFraction(const QModelIndex &index)
{
    const QVariant fraction = index.data(QuotaRole);
    return fraction.isValid() ? std::optional(fraction.toDouble()) : std::nullopt;
}
} // namespace kuramori
