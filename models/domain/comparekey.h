// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
// Forms in which names and titles of books are compared. Never shown and never sorted by (that is textKey()), and
// equality is no proof of identity. Letters of every script survive. Pure.

/// Words one blank apart: NFKC, case folded, diacritics of Latin, Greek and Cyrillic letters removed (also those that
/// do not decompose: ø → o, ł → l, æ → ae), "&" made "and", apostrophes dropped within words ("Ender's" → "enders"),
/// thousands joined ("40,000" → "40000"), all else made a blank. Empty for text without letters and digits.
QString foldedWords(QStringView text);

/// Of a title: foldedWords() with number words and Roman numerals as digits ("Book II" → "book 2", "Ninety-Three" →
/// "93"; a single I, V or X only at the end), and without a leading English article. Empty for blank text only: a
/// title such as "!!!" is its own key.
QString titleKey(QStringView title);
/// Of a series: titleKey() without a last "series", "saga", "cycle", "trilogy", "chronicles" or "novels".
QString seriesKey(QStringView name);
QString seriesKeyOf(const QString &titleKey); ///< the same, of the name's titleKey()
} // namespace kuramori
