// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/textgrid.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr int gap = 2;

struct Range
{
    char32_t first;
    char32_t last;
};
/// Hangul Jamo, CJK and kana, Hangul, compatibility forms, full-width forms, emoji, the supplementary CJK planes.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf}, Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60}, Range{0xffe0, 0xffe6},
    Range{0x1f300, 0x1faff}, Range{0x20000, 0x3fffd},
};

int widthOf(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(wideRanges.begin(), wideRanges.end(),
                                    [&](Range range) { return sign >= range.first && sign <= range.last; });
    return isWide ? 2 : 1;
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[-+]?[0-9][0-9.,:\u00a0\u202f%]*$"));
    return cell.isEmpty() || pattern.match(cell).hasMatch();
}
} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t sign : text.toUcs4()) {
        width += widthOf(sign);
    }
    return width;
}

QString cutToWidth(const QString &text, int width)
{
    if (displayWidth(text) <= width) {
        return text;
    }
    QString cut;
    int used = 1; // the ellipsis
    for (const char32_t sign : text.toUcs4()) {
        used += widthOf(sign);
        if (used > width) {
            break;
        }
        cut += QString::fromUcs4(&sign, 1);
    }
    return cut + u'…';
}

QString harmless(QString text)
{
    for (QChar &sign : text) {
        const bool isFormat = sign.category() == QChar::Other_Format && sign != QChar(0x200d); // joins emoji
        if (sign.category() == QChar::Other_Control || isFormat) {
            sign = sign == u'\n' || sign == u'\t' ? sign : QChar(u'\ufffd');
        }
    }
    return text;
}

TextGrid::TextGrid(const QStringList &head)
    : m_rows{head}
{ }

void TextGrid::add(const QStringList &cells)
{
    m_rows.append(cells);
}

QStringList TextGrid::lines() const
{
    const qsizetype columns = m_rows.first().size();
    QList<int> widths(columns, 0);
    QList<bool> toTheRight(columns, m_rows.size() > 1);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (qsizetype column = 0; column < columns; ++column) {
            const QString cell = m_rows.at(i).value(column);
            widths[column] = std::max(widths[column], displayWidth(cell));
            toTheRight[column] = toTheRight[column] && (i == 0 || isNumber(cell));
        }
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < columns; ++column) {
            const QString cell = row.value(column);
            const QString padding(widths[column] - displayWidth(cell), u' ');
            line += (toTheRight[column] ? padding + cell : cell + padding) + QString(gap, u' ');
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines;
}
} // namespace kuramori
