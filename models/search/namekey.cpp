// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/namekey.h"

#include "models/base/textkey.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace kuramori
{
namespace
{
using Span = std::pair<char16_t, char16_t>;

/// Thai and Lao; Myanmar; Khmer; 々〆〇; kana; Han; Hangul syllables; surrogates; Han for compatibility.
constexpr std::array<Span, 9> unspaced
    = {Span(0x0e00, 0x0eff), Span(0x1000, 0x109f), Span(0x1780, 0x17ff), Span(0x3005, 0x3007), Span(0x3040, 0x30ff),
       Span(0x3400, 0x9fff), Span(0xac00, 0xd7af), Span(0xd800, 0xdfff), Span(0xf900, 0xfaff)};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'`';
}

QLatin1String spelt(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'ı':
        return QLatin1String("i");
    case u'æ':
        return QLatin1String("ae");
    case u'œ':
        return QLatin1String("oe");
    case u'þ':
        return QLatin1String("th");
    default:
        return {};
    }
}

QString withoutApostrophes(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInside = i > 0 && text[i - 1].isLetter() && i + 1 < text.size() && text[i + 1].isLetter();
        if (!isInside || !isApostrophe(text[i])) {
            kept.append(text[i]);
        }
    }
    return kept;
}
} // namespace

bool isUnspaced(QChar letter)
{
    const char16_t c = letter.unicode();
    return c >= unspaced.front().first
        && std::ranges::any_of(unspaced, [c](Span span) { return c >= span.first && c <= span.second; });
}

bool beginsWord(QStringView key, qsizetype at)
{
    return at == 0 || key[at - 1] == u' ' || isUnspaced(key[at]);
}

QString nameKey(QStringView text)
{
    const QString key = textKey(withoutApostrophes(text));
    QString spaced;
    spaced.reserve(key.size());
    for (const QChar c : key) {
        if (const QLatin1String letters = spelt(c); !letters.isEmpty()) {
            spaced.append(letters);
        } else {
            const bool isHiragana = c >= u'\u3041' && c <= u'\u3096';
            spaced.append(isHiragana ? QChar(char16_t(c.unicode() + 0x60)) : c);
        }
    }
    return spaced.isEmpty() ? text.toString().toCaseFolded().simplified() : spaced;
}
} // namespace kuramori
