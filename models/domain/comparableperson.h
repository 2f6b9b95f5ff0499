// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kuramori
{
/// A name taken apart once, to be compared with many; all folded.
struct ComparablePerson
{
    QString key; ///< personKey()
    QString spelling; ///< the words in their order, initials joined
    QStringList given; ///< each initial by itself, particles only in front
    QString surname; ///< the last word
    QString suffix; ///< "jr", "sr", "ii" …
    bool isNobody = true; ///< namesNobody()
    bool isEastAsian = false; ///< in Han, kana or Hangul: `key` is what counts

    const QString &tellingWord() const { return isEastAsian ? key : surname; } ///< surnameKey()
};

// Pure.

ComparablePerson comparablePerson(QStringView name); ///< given name first

/// As samePerson() of the names themselves, at a hundredth of the cost.
double samePerson(const ComparablePerson &a, const ComparablePerson &b);

/// 0.8: one word differs, by a slip of the pen or by transliteration: the surname ("Dostoevsky", "Dostoyevsky"; four
/// letters or more, Jaro-Winkler ≥ 0.93) or the first given name ("Claire", "Clarie"; four, 0.9), which is in full.
/// 0.6: the surname does, and of a given name only the initial is known. 0: more than that. A reason to ask, and beside
/// a long title that agrees, a reason to believe; never enough to make two persons one.
double slipOfPen(const ComparablePerson &a, const ComparablePerson &b);
} // namespace kuramori
