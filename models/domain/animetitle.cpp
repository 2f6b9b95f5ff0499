// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animetitle.h"

#include "models/domain/comparekey.h"
#include "models/domain/numeral.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

QString ordinals()
{
    return QStringLiteral("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth");
}

/// "2", "ii", "two", "second", "二"; 0: none.
int numberOf(const QString &word)
{
    static const QStringList spelt = ordinals().split(u'|');
    const qsizetype kanji = QStringView(u"一二三四五六七八九").indexOf(word);
    if (const qsizetype at = spelt.indexOf(word); at >= 0) {
        return int(at) + 1;
    }
    if (kanji >= 0 && word.size() == 1) {
        return int(kanji) + 1;
    }
    if (const auto roman = romanNumeral(word)) {
        return *roman;
    }
    return numberWord(word).value_or(word.toInt());
}

/// Takes the first match off `text` and gives its number; 0: there is none.
int takeNumber(const QRegularExpression &pattern, QString *text)
{
    const QRegularExpressionMatch match = pattern.match(*text);
    if (!match.hasMatch()) {
        return 0;
    }
    QString word;
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        word += match.captured(group);
    }
    text->replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    return numberOf(word);
}

int takePart(QString *text)
{
    static const QRegularExpression part(
        QStringLiteral(
            "\\b(?:part|cour)[ .]*(\\d{1,2}|i{1,3}|iv|one|two|three|four)\\b|\\b(\\d{1,2})(?:st|nd|rd|th) "
            "(?:part|cour)\\b|\\b(%1) (?:part|cour)\\b|第([\\d一二三四五六七八九])(?:クール|部分)|パート ?(\\d)")
            .arg(ordinals()),
        options);
    return takeNumber(part, text);
}

int takeSeason(QString *text)
{
    static const QRegularExpression season(
        QStringLiteral(
            "\\b(\\d{1,2})(?:st|nd|rd|th) season\\b|\\bseason ?(\\d{1,2}|i{1,3}|iv|one|two|three|four)\\b|\\b(%1) "
            "season\\b|\\bs(\\d{1,2})\\b|第?([\\d一二三四五六七八九]{1,2}) ?(?:期|シーズン|シリーズ)|シーズン ?(\\d)|"
            "(?<=\\w )([2-9]|ii|iii|iv|vi{0,3})(?=: )")
            .arg(ordinals()),
        options);
    static const QRegularExpression last(
        QStringLiteral("\\b(?:the )?final season\\b|ファイナルシーズン|最終(?:期|シーズン)"), options);
    static const QRegularExpression sequel(QStringLiteral("続編"));
    if (const int number = takeNumber(season, text); number > 0) {
        return number;
    }
    for (const auto &[pattern, mark] : {std::pair(&last, SeasonMark::last), std::pair(&sequel, SeasonMark::sequel)}) {
        if (pattern->match(*text).hasMatch()) {
            text->replace(*pattern, QStringLiteral(" "));
            return mark;
        }
    }
    return 0;
}

/// "overlord 4" → 4. A number by itself is the title, and larger ones belong to it ("Mob Psycho 100").
int takeLastNumber(QString *key)
{
    const qsizetype blank = key->lastIndexOf(u' ');
    const QStringView word = QStringView(*key).mid(blank + 1);
    const int number = word.toInt();
    if (blank < 1 || word.size() != 1 || number < 2) {
        return 0;
    }
    key->truncate(blank);
    return number;
}

/// One source says of a film that it is one, the other does not; and where it has a name, its number is left out.
QString withoutFilm(QString text)
{
    static const QRegularExpression film(
        QStringLiteral("\\b(?:the )?movie(?: \\d{1,2})?(?=: )|\\b(?:the )?movie$|^劇場版|\\(movie\\)|^gekijou-?ban:?"),
        options);
    return text.replace(film, QStringLiteral(" ")).simplified();
}

/// A numeral behind kana or Han stands without a blank: "オンラインII".
QString withBlankBeforeNumeral(QString text)
{
    static const QRegularExpression glued(QStringLiteral("([^\\x00-\\x7f])(\\d{1,2}|ii|iii|iv)(?=$| )"), options);
    return text.replace(glued, QStringLiteral("\\1 \\2"));
}
} // namespace

SeasonTitle seasonTitle(const QString &title)
{
    SeasonTitle read;
    read.exact = title.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    QString rest = withoutFilm(read.exact);
    const int part = takePart(&rest);
    int season = takeSeason(&rest);
    QString key = titleKey(withBlankBeforeNumeral(rest.simplified()));
    if (season == 0) {
        season = takeLastNumber(&key);
    }
    read.mark = {std::max(season, 1), std::max(part, 1)};
    read.base = comparableTitle(key.isEmpty() ? titleKey(read.exact) : key);
    read.numbers = numbersIn(read.base.key);
    return read;
}

double titleSimilarity(const SeasonTitle &a, const SeasonTitle &b)
{
    constexpr double butForPunctuation = 0.97;
    if (a.exact == b.exact) {
        return a.exact.isEmpty() ? 0 : 1;
    }
    if (a.mark != b.mark || a.numbers != b.numbers) {
        return 0;
    }
    return std::min(titleSimilarity(a.base, b.base), butForPunctuation);
}
} // namespace kuramori
