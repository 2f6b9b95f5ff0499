// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparableperson.h"
#include "models/domain/comparekey.h"
#include "models/domain/nameparticle.h"
#include "models/domain/personname.h"
#include "models/domain/titlesimilarity.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kuramori
{
namespace
{
bool isEastAsian(const QString &words)
{
    return std::ranges::all_of(words, [](QChar c) {
        const QChar::Script script = c.script();
        return c == u' ' || script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul || c == u'ー';
    });
}

/// "ph d" is what is left of "Ph.D.".
QStringList wordsOf(QStringView name)
{
    static const QSet<QString> titles{QStringLiteral("dr"),  QStringLiteral("prof"), QStringLiteral("professor"),
                                      QStringLiteral("phd"), QStringLiteral("md"),   QStringLiteral("esq")};
    QString folded = foldedWords(name);
    if (folded.endsWith(QLatin1String(" ph d")) || folded.endsWith(QLatin1String(" m d"))) {
        folded.truncate(folded.lastIndexOf(u' ', folded.size() - 3));
    }
    QStringList words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!titles.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

/// "j", "r", "r" → "jrr".
QStringList withJoinedInitials(const QStringList &words)
{
    QStringList joined;
    bool open = false; // the last of `joined` consists of initials
    for (const QString &word : words) {
        const bool isInitial = word.size() == 1;
        if (isInitial && open) {
            joined.last() += word;
        } else {
            joined.append(word);
        }
        open = isInitial;
    }
    return joined;
}

/// "JRR" for "J. R. R.": up to three capitals in a row. Taken for initials wrongly ("ED" Smith), a name can only gain
/// likeness to one that starts with the same letter.
bool isInitials(const QString &word, QStringView shown)
{
    return word.size() <= 3 && word.size() > 1 && shown.contains(word.toUpper());
}

/// Given names, surname and suffix of `words`, which are of `name`.
void takeApart(QStringList words, QStringView name, ComparablePerson *person)
{
    static const QSet<QString> suffixes{QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("ii"),
                                        QStringLiteral("iii"), QStringLiteral("iv")};
    if (words.size() > 2 && suffixes.contains(words.constLast())) {
        person->suffix = words.takeLast();
    }
    if (!words.isEmpty()) {
        person->surname = words.takeLast();
    }
    for (const QString &word : std::as_const(words)) {
        if (!person->given.isEmpty() && isNameParticle(word)) {
            continue; // written or left out at will
        }
        if (isInitials(word, name)) {
            std::ranges::transform(word, std::back_inserter(person->given), [](QChar c) { return QString(c); });
        } else {
            person->given.append(word);
        }
    }
}

/// 1: the same, 0.95: an initial of the other, 0: another name.
double sameGiven(const QString &a, const QString &b)
{
    const bool isInitial = a.size() == 1 || b.size() == 1;
    return a == b ? 1.0 : (isInitial && a.front() == b.front() ? 0.95 : 0.0);
}

/// Word by word from the first; what one side has more is unknown of the other.
double sameGivens(const QStringList &a, const QStringList &b)
{
    double score = a.size() == b.size() ? 1.0 : 0.9;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        score = std::min(score, sameGiven(a.at(i), b.at(i)));
    }
    return score;
}

/// "F. Scott" is called "Scott": the shorter is an end of the longer.
bool isCalledByLaterName(const QStringList &a, const QStringList &b)
{
    const QStringList &longer = a.size() > b.size() ? a : b;
    const QStringList &shorter = a.size() > b.size() ? b : a;
    return longer.size() > shorter.size() && shorter.constFirst().size() > 1
        && longer.mid(longer.size() - shorter.size()) == shorter;
}

double sameParts(const ComparablePerson &a, const ComparablePerson &b)
{
    const bool suffixesDiffer = !a.suffix.isEmpty() && !b.suffix.isEmpty() && a.suffix != b.suffix;
    if (a.surname != b.surname || suffixesDiffer) {
        return 0;
    }
    if (a.given.isEmpty() || b.given.isEmpty()) {
        return a.given.isEmpty() && b.given.isEmpty() ? 1.0 : 0.6;
    }
    const double given = sameGivens(a.given, b.given);
    if (given == 0.0) {
        return isCalledByLaterName(a.given, b.given) ? 0.75 : 0.0;
    }
    return a.suffix == b.suffix ? given : std::min(given, 0.8); // father and son share the rest
}
} // namespace

ComparablePerson comparablePerson(QStringView name)
{
    ComparablePerson person;
    const QStringList words = wordsOf(name);
    QStringList joined = withJoinedInitials(words);
    person.spelling = joined.join(u' ');
    person.isEastAsian = isEastAsian(person.spelling);
    if (person.isEastAsian) {
        person.key = joined.join(QString());
    } else {
        joined.sort();
        person.key = joined.join(u' ');
    }
    person.isNobody = namesNobody(name);
    takeApart(words, name, &person);
    return person;
}

QString personKey(QStringView name)
{
    return comparablePerson(name).key;
}

QString surnameKey(QStringView name)
{
    return comparablePerson(name).tellingWord();
}

double samePerson(const ComparablePerson &a, const ComparablePerson &b)
{
    if (a.key.isEmpty() || a.isNobody || b.isNobody) {
        return 0;
    }
    const bool sameKey = a.key == b.key;
    if (sameKey && (a.spelling == b.spelling || a.isEastAsian)) {
        return 1;
    }
    return std::max(sameKey ? 0.8 : 0.0, sameParts(a, b));
}

double slipOfPen(const ComparablePerson &a, const ComparablePerson &b)
{
    const auto isSlip = [](const QString &one, const QString &other, double likeness) {
        constexpr qsizetype fewestLetters = 4;
        return std::min(one.size(), other.size()) >= fewestLetters && jaroWinkler(one, other) >= likeness;
    };
    if (a.isNobody || b.isNobody || a.given.isEmpty() || b.given.isEmpty() || a.suffix != b.suffix) {
        return 0;
    }
    const QString &givenA = a.given.constFirst();
    const QString &givenB = b.given.constFirst();
    if (a.surname == b.surname) {
        const bool isOne = givenA != givenB && sameGivens(a.given.mid(1), b.given.mid(1)) > 0;
        return isOne && isSlip(givenA, givenB, 0.9) ? 0.8 : 0.0;
    }
    if (sameGivens(a.given, b.given) == 0.0 || !isSlip(a.surname, b.surname, 0.93)) {
        return 0;
    }
    return std::min(givenA.size(), givenB.size()) > 1 ? 0.8 : 0.6;
}

double samePerson(QStringView a, QStringView b)
{
    return samePerson(comparablePerson(a), comparablePerson(b));
}

bool surelySamePerson(QStringView a, QStringView b)
{
    const ComparablePerson one = comparablePerson(a);
    const ComparablePerson other = comparablePerson(b);
    const double likeness = samePerson(one, other);
    if (likeness >= 1) {
        return true;
    }
    const qsizetype common = std::min(one.given.size(), other.given.size());
    return likeness >= 0.9
        && (common >= 2
            || (common == 1 && one.given.constFirst() == other.given.constFirst()
                && one.given.constFirst().size() > 1));
}

QString personSortKey(QStringView name)
{
    QString folded = foldedWords(name);
    const ComparablePerson person = comparablePerson(name);
    if (isEastAsian(folded) || person.surname.isEmpty()) {
        return folded;
    }
    QStringList words{person.surname};
    words += person.given;
    if (!person.suffix.isEmpty()) {
        words.append(person.suffix);
    }
    return words.join(u' ');
}

double samePerson(const QStringList &a, const QStringList &b)
{
    double best = 0;
    for (const QString &one : a) {
        for (const QString &other : b) {
            best = std::max(best, samePerson(QStringView(one), QStringView(other)));
        }
    }
    return best;
}
} // namespace kuramori
