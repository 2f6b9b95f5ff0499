// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintext.h"

namespace kuramori
{
PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::becomeNote(const QString &about)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleDescription(about); // a name would take the place of its words
    hide();
}

void PlainLabel::setNote(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

QString plainTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString oneLine(const QString &text, int length)
{
    QString line;
    const QString simple = text.simplified();
    for (const QChar c : simple) {
        const bool harmless = c.isPrint() || c.isHighSurrogate() || c.isLowSurrogate();
        line.append(harmless ? c : QChar(0xfffd));
    }
    return line.size() > length ? line.left(length - 1) + QChar(0x2026) : line;
}
} // namespace kuramori
