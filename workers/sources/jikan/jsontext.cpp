// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jsontext.h"

#include <QString>
#include <QStringDecoder>

namespace kuramori
{
namespace
{
constexpr qsizetype escapeLength = 6; // \uXXXX

/// The code unit of the escape that begins at `at`, or -1.
int escapedUnit(const QByteArray &text, qsizetype at)
{
    if (at + escapeLength > text.size() || text[at] != '\\' || text[at + 1] != 'u') {
        return -1;
    }
    bool isHex = false;
    const int unit = text.mid(at + 2, 4).toInt(&isHex, 16);
    return isHex ? unit : -1;
}

/// A lone half of a surrogate pair is legal in a JavaScript string and illegal everywhere else.
QByteArray withoutLoneSurrogates(QByteArray text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const int unit = escapedUnit(text, at);
        const int next = unit < 0 ? -1 : escapedUnit(text, at + escapeLength);
        if (unit >= 0 && QChar::isHighSurrogate(char32_t(unit)) && next >= 0 && QChar::isLowSurrogate(char32_t(next))) {
            at += 2 * escapeLength;
        } else if (unit >= 0 && QChar::isSurrogate(char32_t(unit))) {
            text.replace(at, escapeLength, "\\ufffd");
            at += escapeLength;
        } else {
            at += unit < 0 ? 2 : escapeLength; // also steps over the second backslash of "\\"
        }
    }
    return text;
}
} // namespace

QByteArray repairedJson(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text, u'{').value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding); // swallows a byte order mark, replaces what is invalid
    const QString decoded = decode(text);
    return withoutLoneSurrogates(decoded.toUtf8());
}
} // namespace kuramori
