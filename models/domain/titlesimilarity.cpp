// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/titlesimilarity.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace kuramori
{
namespace
{
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
QList<bool> commonLetters(QStringView a, QStringView b, QList<bool> *taken)
{
    const qsizetype window = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    QList<bool> common(a.size(), false);
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
    QList<bool> inB(b.size(), false);
    const QList<bool> inA = commonLetters(a, b, &inB);
    const double common = double(inA.count(true));
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
    const double alike = jaroWinkler(a, b);
    return alike >= 0.9 ? alike : 0;
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
        const auto best
            = std::max_element(left.cbegin(), left.cend(), [&word](const QString &one, const QString &other) {
                  return sameWord(word, one) < sameWord(word, other);
              });
        const double alike = best == left.cend() ? 0 : sameWord(word, *best);
        if (alike > 0) {
            common.weight += alike;
            ++paired;
            left.erase(best);
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
    if (b < a) {
        return titleSimilarity(b, a); // words and letters are paired from the left, which is not symmetric
    }
    if (a == b || a.toString().remove(u' ') == b.toString().remove(u' ')) {
        return 1;
    }
    const QStringList wordsOfA = wordsThatCount(a);
    const QStringList wordsOfB = wordsThatCount(b);
    const CommonWords common = commonWords(wordsOfA, wordsOfB);
    const double tokenSet = 2 * common.weight / double(std::max<qsizetype>(wordsOfA.size() + wordsOfB.size(), 1));
    return common.isAll ? std::max(tokenSet, jaroWinkler(a, b)) : std::min(tokenSet, 0.8);
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
