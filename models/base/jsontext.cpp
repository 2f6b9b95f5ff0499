// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/jsontext.h"

namespace kuramori
{
namespace
{
/// Half of a pair without its other half has no form in UTF-8 (RFC 8259 §8.2).
bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter.isHighSurrogate()) {
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    }
    return letter.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// What stands behind the backslash, for the letters that have a short form; otherwise 0.
char16_t shortEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'"':
    case u'\\':
        return letter.unicode();
    case u'\b':
        return u'b';
    case u'\f':
        return u'f';
    case u'\n':
        return u'n';
    case u'\r':
        return u'r';
    case u'\t':
        return u't';
    default:
        return 0;
    }
}

void appendEscape(QString &json, QChar letter)
{
    json += u'\\';
    if (const char16_t escape = shortEscape(letter)) {
        json += QChar(escape);
    } else {
        json += u'u' + QString::number(letter.unicode(), 16).rightJustified(4, u'0');
    }
}

bool mustBeEscaped(QStringView text, qsizetype at)
{
    const char16_t letter = text[at].unicode();
    return letter < u' ' || letter == u'"' || letter == u'\\' || (text[at].isSurrogate() && isLoneSurrogate(text, at));
}
} // namespace

void appendJsonString(QString &json, QStringView text)
{
    json += u'"';
    qsizetype written = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (mustBeEscaped(text, at)) {
            json += text.sliced(written, at - written);
            appendEscape(json, text[at]);
            written = at + 1;
        }
    }
    json += text.sliced(written);
    json += u'"';
}
} // namespace kuramori
