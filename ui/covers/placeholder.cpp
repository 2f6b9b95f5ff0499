// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/covers/placeholder.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace kuramori
{
namespace
{
constexpr quint32 hues = 24; // apart far enough to be told

/// FNV-1a: qHash differs from one run to the next.
quint32 hashOf(const QString &text)
{
    quint32 hash = 2'166'136'261;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 16'777'619;
    }
    return hash;
}

QString firstLetter(const QString &title)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, title);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QString grapheme = title.mid(from, to - from);
        const char32_t first = grapheme.toUcs4().value(0);
        if (QChar::isLetterOrNumber(first)) {
            return grapheme.toUpper();
        }
    }
    return {};
}
} // namespace

Placeholder Placeholder::of(const QString &title, bool dark)
{
    const float hue = float(hashOf(title) % hues) / float(hues);
    Placeholder placeholder;
    placeholder.field = QColor::fromHslF(hue, 0.28F, dark ? 0.24F : 0.84F);
    placeholder.letterColor = QColor::fromHslF(hue, 0.32F, dark ? 0.78F : 0.28F);
    placeholder.letter = firstLetter(title);
    return placeholder;
}

void Placeholder::paint(QPainter &painter, const QRectF &frame) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(field);
    const double radius = frame.width() / 24;
    painter.drawRoundedRect(frame, radius, radius);
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(8, int(frame.width() * 0.42)));
    painter.setFont(font);
    painter.setPen(letterColor);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, letter);
    painter.restore();
}
} // namespace kuramori
