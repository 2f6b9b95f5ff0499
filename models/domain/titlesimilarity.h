// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace kuramori
{
// On keys as titleKey() makes them. Pure; titles of more than some hundred words cost the square of them.

/// Jaro-Winkler, 0 to 1 (prefix weight 0.1, four letters at most). 1 for two empty texts.
double jaroWinkler(QStringView a, QStringView b);

/// 0 to 1. The larger of the token-set ratio and Jaro-Winkler, both kept from what they are known to do wrong:
/// - the token-set ratio is twice the common words over all words of both, without "of", "the" and the like. A subset
///   is not the whole ("Foundation", "Foundation and Empire"). Words with a slip of the pen (Jaro-Winkler ≥ 0.9, four
///   letters or more, no digits) count as common by that much. With a word that has no like: 0.8 at most.
/// - Jaro-Winkler counts only when no word is left without its like on the other side, or when the titles differ by
///   blanks alone ("Ring World"): a common beginning is how the volumes of a series look ("A Court of …").
double titleSimilarity(QStringView a, QStringView b);

/// A key taken apart once, to be compared with many.
struct ComparableTitle
{
    QString key;
    QString letters; ///< the key without its blanks
    QStringList words; ///< that tell titles apart; all of them when there are no others ("Of the Who")

    bool isEmpty() const { return key.isEmpty(); }
};
ComparableTitle comparableTitle(const QString &key);
double titleSimilarity(const ComparableTitle &a, const ComparableTitle &b); ///< of their keys

/// The words of a key that tell titles apart; all of them when there are no others ("Of the Who").
int contentWords(QStringView key);
/// Every run of digits, without leading zeros: "40k 2" → 40, 2.
QSet<QString> numbersIn(QStringView key);
} // namespace kuramori
