// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparekey.h"

#include "models/domain/numeral.h"

#include <QSet>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kuramori
{
namespace
{
/// Combining marks of the Latin, Greek and Cyrillic scripts. U+3099 and U+309A (kana sound marks) are not here.
bool isDiacritic(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

/// Letters with a stroke or a ligature have no decomposition, and catalogues write them either way.
QLatin1String plainLetters(QChar c)
{
    static constexpr std::array letters{
        std::pair(u'ß', QLatin1String("ss")), std::pair(u'æ', QLatin1String("ae")),
        std::pair(u'œ', QLatin1String("oe")), std::pair(u'ø', QLatin1String("o")),
        std::pair(u'ł', QLatin1String("l")),  std::pair(u'đ', QLatin1String("d")),
        std::pair(u'ð', QLatin1String("d")),  std::pair(u'þ', QLatin1String("th")),
        std::pair(u'ı', QLatin1String("i")),
    };
    for (const auto &[letter, plain] : letters) {
        if (c == letter) {
            return plain;
        }
    }
    return {};
}

bool isApostrophe(char32_t c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'`' || c == u'\u00b4';
}

QString withoutDiacritics(QStringView text)
{
    const QString decomposed = text.toString()
                                   .normalized(QString::NormalizationForm_KC)
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const QLatin1String plain = plainLetters(c);
        if (!plain.isEmpty()) {
            kept.append(plain);
        } else if (!isDiacritic(c)) {
            kept.append(c);
        }
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

/// "40,000": three digits behind the comma and no fourth.
template <class Text>
bool joinsThousands(const Text &text, qsizetype comma)
{
    const auto isDigit = [&](qsizetype at) {
        return at >= 0 && at < qsizetype(text.size()) && QChar::isDigit(char32_t(text[std::size_t(at)]));
    };
    return isDigit(comma - 1) && isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4);
}

bool isAscii(std::u16string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char16_t c) { return c < 0x80; });
}

/// Most titles and names. Such text is every normal form of itself, so that a scan, which asks this of everything, need
/// not make three.
QString foldedAscii(std::u16string_view text)
{
    QString kept;
    kept.reserve(qsizetype(text.size()) + 8);
    const auto endWord = [&kept] {
        if (!kept.isEmpty() && kept.back() != u' ') {
            kept.append(u' ');
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            kept.append(QChar(c));
        } else if (c >= u'A' && c <= u'Z') {
            kept.append(QChar(char16_t(c - u'A' + u'a')));
        } else if (c == u'&') {
            endWord();
            kept.append(QLatin1String("and "));
        } else if (!isApostrophe(c) && !(c == u',' && joinsThousands(text, qsizetype(i)))) {
            endWord();
        }
    }
    kept.chop(kept.endsWith(u' ') ? 1 : 0);
    return kept;
}

struct SpeltNumber
{
    std::optional<int> value;
    qsizetype words = 1; ///< that it takes
};

using WordList = QList<QStringView>;

SpeltNumber cardinalAt(const WordList &words, qsizetype at)
{
    const std::optional<int> value = at < words.size() ? numberWord(words.at(at)) : std::nullopt;
    if (value && *value >= 20 && at + 1 < words.size()) {
        if (const std::optional<int> both = numberWord(QString(words.at(at) % u'-' % words.at(at + 1)))) {
            return {both, 2};
        }
    }
    return {value, 1};
}

/// "nineteen eighty four" is a year.
SpeltNumber numberAt(const WordList &words, qsizetype at)
{
    const SpeltNumber number = cardinalAt(words, at);
    if (!number.value) {
        const bool mayBeRoman = words.at(at).size() > 1 || (at > 0 && at == words.size() - 1);
        return {mayBeRoman ? romanNumeral(words.at(at)) : std::nullopt, 1};
    }
    const SpeltNumber next = cardinalAt(words, at + number.words);
    const bool isYear = *number.value >= 15 && *number.value <= 20 && next.value && *next.value >= 10;
    return isYear ? SpeltNumber{100 * *number.value + *next.value, number.words + next.words} : number;
}

QString withDigits(const WordList &words)
{
    QString kept;
    for (qsizetype at = 0; at < words.size();) {
        const auto [value, taken] = numberAt(words, at);
        if (!kept.isEmpty()) {
            kept.append(u' ');
        }
        if (value) {
            kept.append(QString::number(*value));
        } else {
            kept.append(words.at(at));
        }
        at += taken;
    }
    return kept;
}
} // namespace

QString foldedWords(QStringView text)
{
    if (const std::u16string_view letters(text.utf16(), std::size_t(text.size())); isAscii(letters)) {
        return foldedAscii(letters);
    }
    const QList<uint> folded = withoutDiacritics(text).toUcs4();
    QString kept;
    kept.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char32_t c = folded.at(i);
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            kept.append(QChar::fromUcs4(c));
        } else if (c == u'&') {
            kept.append(QLatin1String(" and "));
        } else if (!isApostrophe(c) && !(c == u',' && joinsThousands(folded, i))) {
            kept.append(u' ');
        }
    }
    return kept.simplified();
}

QString titleKey(QStringView title)
{
    static constexpr std::array articles{QLatin1String("the"), QLatin1String("a"), QLatin1String("an")};
    const QString folded = foldedWords(title);
    WordList words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && std::find(articles.begin(), articles.end(), words.constFirst()) != articles.end()) {
        words.removeFirst();
    }
    const QString key = withDigits(words);
    return key.isEmpty() ? title.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().simplified() : key;
}

QString seriesKey(QStringView name)
{
    return seriesKeyOf(titleKey(name));
}

QString seriesKeyOf(const QString &titleKey)
{
    static const QSet<QString> kinds{QStringLiteral("series"),  QStringLiteral("saga"),       QStringLiteral("cycle"),
                                     QStringLiteral("trilogy"), QStringLiteral("chronicles"), QStringLiteral("novels")};
    const qsizetype blank = titleKey.lastIndexOf(u' ');
    return blank > 0 && kinds.contains(titleKey.mid(blank + 1)) ? titleKey.left(blank) : titleKey;
}
} // namespace kuramori
