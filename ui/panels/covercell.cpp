// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/covercell.h"

#include "ui/covers/placeholder.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace kuramori
{
namespace
{
constexpr int margin = 10;
constexpr int gap = 6; // between cover and title
constexpr int titleLines = 2;
constexpr int longestTitle = 200; // more than two lines hold

/// The title in two lines at most, the second one elided. Returns how many it took.
int paintTitle(QPainter &painter, const QRect &frame, const QString &title, const QFont &font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(title, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(frame.width());
    }
    layout.endLayout();
    const QFontMetrics metrics(font);
    const qsizetype cut = first.isValid() ? first.textLength() : title.size();
    const QString rest = metrics.elidedText(title.mid(cut).trimmed(), Qt::ElideRight, frame.width());
    painter.setFont(font);
    const auto line = [&](int number, const QString &text) {
        const QRect place(frame.left(), frame.top() + number * metrics.height(), frame.width(), metrics.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    line(0, title.left(cut).trimmed());
    if (!rest.isEmpty()) {
        line(1, rest);
    }
    return rest.isEmpty() ? 1 : titleLines;
}

void paintFrame(QPainter &painter, const QRect &cell, const CoverCell &work, const ThemeColors &colors)
{
    if (!work.isSelected && !work.isHovered && !work.hasFocus) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = work.hasFocus || work.isSelected;
    painter.setPen(QPen(isMarked ? colors.accent : colors.border, work.hasFocus ? 2 : 1));
    painter.setBrush(work.isSelected ? colors.selection : work.isHovered ? colors.alternate : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 6, 6);
    painter.restore();
}

void paintCover(QPainter &painter, const QRect &frame, const CoverCell &work, const ThemeColors &colors)
{
    if (!work.isLoaded) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.border);
        painter.setOpacity(0.5);
        painter.drawRoundedRect(frame, 6, 6);
        painter.restore();
    } else if (work.cover.isNull()) {
        Placeholder::of(work.title, colors.dark).paint(painter, frame);
    } else {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(frame, work.cover);
        painter.restore();
    }
}
} // namespace

QSize coverCellSize(QSize cover, const QFontMetrics &metrics)
{
    return {cover.width() + 2 * margin, margin + cover.height() + gap + (titleLines + 1) * metrics.height() + margin};
}

void paintCoverCell(QPainter &painter, const QRect &cell, QSize size, const CoverCell &work, const QWidget &widget)
{
    const ThemeColors &colors = themeColors(widget.palette());
    paintFrame(painter, cell, work, colors);
    const QRect cover(QPoint(cell.center().x() - size.width() / 2 + 1, cell.top() + margin), size);
    paintCover(painter, cover, work, colors);
    if (!work.isLoaded) {
        return;
    }
    const int line = widget.fontMetrics().height();
    const QRect title(cover.left(), cover.bottom() + 1 + gap, cover.width(), titleLines * line);
    painter.setPen(colors.text);
    const int lines = paintTitle(painter, title, oneLine(work.title, longestTitle), widget.font());
    painter.setPen(colors.muted);
    painter.setFont(widget.font());
    painter.drawText(QRect(cover.left(), title.top() + lines * line, cover.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     widget.fontMetrics().elidedText(oneLine(work.caption), Qt::ElideRight, cover.width()));
}
} // namespace kuramori
