// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/titlesimilarity.h"

#include <QVarLengthArray>

#include <algorithm>

namespace kuramori
{
namespace
{
using Marks = QVarLengthArray<bool, 64>;

QStringList wordsThatCount(QStringView key)
{
    static const QSet<QString> fillers{QStringLiteral("the"),  QStringLiteral("a"),   QStringLiteral("an"),
                                       QStringLiteral("of"),   QStringLiteral("and"), QStringLiteral("in"),
                                       QStringLiteral("on"),   QStringLiteral("to"),  QStringLiteral("at"),
                                       QStringLiteral("for"),  QStringLiteral("by"),  QStringLiteral("from"),
                                       QStringLiteral("with"), QStringLiteral("or")};
    const QStringList words = key.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList counting;
    for (const QString &word : words) {
        if (!fillers.contains(word)) {
            counting.append(word);
        }
    }
    return counting.isEmpty() ? words : counting;
}

/// For each letter of `a` whether it has its like in `b`, near enough; in `taken` which of `b` are used.
Marks commonLetters(QStringView a, QStringView b, Marks *taken)
{
    const qsizetype window = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    Marks common(a.size(), false);
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + window + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - window, 0); j < end && !common.at(i); ++j) {
            if (!taken->at(j) && a[i] == b[j]) {
                common[i] = true;
                (*taken)[j] = true;
            }
        }
    }
    return common;
}

double jaro(QStringView a, QStringView b)
{
    Marks inB(b.size(), false);
    const Marks inA = commonLetters(a, b, &inB);
    const auto common = double(std::ranges::count(inA, true));
    if (common == 0.0) {
        return 0;
    }
    int misplaced = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (inA.at(i)) {
            j = inB.indexOf(true, j);
            misplaced += a[i] != b[j++] ? 1 : 0;
        }
    }
    return (common / double(a.size()) + common / double(b.size()) + (common - misplaced / 2.0) / common) / 3.0;
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// 1 for equal words, something from 0.9 for a slip of the pen, else 0.
double sameWord(const QString &a, const QString &b)
{
    if (a == b) {
        return 1;
    }
    if (std::min(a.size(), b.size()) < 4 || hasDigit(a) || hasDigit(b)) {
        return 0;
    }
    const bool sameStart = a.front() == b.front();
    const double lengths = double(std::min(a.size(), b.size())) / double(std::max(a.size(), b.size()));
    if (lengths < (sameStart ? 0.5 : 0.7)) {
        return 0; // which Jaro-Winkler would not call 0.9 if all letters of the shorter were in the longer
    }
    const double alike = jaroWinkler(a, b);
    return alike >= 0.9 ? alike : 0;
}

/// The word of `words` that is most alike, the first of equals; -1: none is.
qsizetype mostAlike(const QString &word, const QStringList &words, double *alike)
{
    qsizetype best = words.indexOf(word);
    *alike = best < 0 ? 0 : 1;
    for (qsizetype at = 0; at < words.size() && *alike < 1; ++at) {
        if (const double here = sameWord(word, words.at(at)); here > *alike) {
            *alike = here;
            best = at;
        }
    }
    return best;
}

struct CommonWords
{
    double weight = 0;
    bool isAll = false; ///< no word of either side is alone
};

CommonWords commonWords(const QStringList &a, const QStringList &b)
{
    QStringList left = b;
    CommonWords common;
    qsizetype paired = 0;
    for (const QString &word : a) {
        double alike = 0;
        if (const qsizetype best = mostAlike(word, left, &alike); best >= 0) {
            common.weight += alike;
            ++paired;
            left.removeAt(best);
        }
    }
    common.isAll = left.isEmpty() && paired == a.size();
    return common;
}
} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    if (a == b) {
        return 1;
    }
    const double alike = jaro(a, b);
    const auto differs = std::ranges::mismatch(a.left(4), b.left(4));
    return alike + 0.1 * double(differs.in1 - a.begin()) * (1 - alike);
}

double titleSimilarity(QStringView a, QStringView b)
{
    return titleSimilarity(comparableTitle(a.toString()), comparableTitle(b.toString()));
}

ComparableTitle comparableTitle(const QString &key)
{
    return {key, QString(key).remove(u' '), wordsThatCount(key)};
}

double titleSimilarity(const ComparableTitle &a, const ComparableTitle &b)
{
    if (b.key < a.key) {
        return titleSimilarity(b, a); // words and letters are paired from the left, which is not symmetric
    }
    if (a.key == b.key || a.letters == b.letters) {
        return 1;
    }
    const CommonWords common = commonWords(a.words, b.words);
    const double tokenSet = 2 * common.weight / double(std::max<qsizetype>(a.words.size() + b.words.size(), 1));
    return common.isAll ? std::max(tokenSet, jaroWinkler(a.key, b.key)) : std::min(tokenSet, 0.8);
}

int contentWords(QStringView key)
{
    return int(wordsThatCount(key).size());
}

QSet<QString> numbersIn(QStringView key)
{
    QSet<QString> numbers;
    QString run;
    for (qsizetype i = 0; i <= key.size(); ++i) {
        if (i < key.size() && key[i].isDigit()) {
            run.append(key[i]);
        } else if (!run.isEmpty()) {
            while (run.size() > 1 && run.startsWith(u'0')) {
                run.remove(0, 1);
            }
            numbers.insert(run);
            run.clear();
        }
    }
    return numbers;
}
} // namespace kuramori
