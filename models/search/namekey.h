// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// The form in which names and queries are compared by the search: textKey() (NFKC, case, diacritics, ё as е, leading
/// English article, blanks), and besides: apostrophes inside words dropped (ender's = enders), letters that Unicode
/// does not decompose spelt out (ø o, ł l, đ d, æ ae, œ oe), hiragana as katakana. A name of punctuation
/// alone ("!!!") keeps it. Never shown, no proof of identity.
QString nameKey(QStringView text);

/// Whether the letter's script is written without blanks between words (Han, kana, Thai, Khmer …) or with words of
/// one or two letters (Hangul). A word may begin at each of them. Surrogates count as such: beyond the BMP stand
/// Han ideographs above all.
bool isUnspaced(QChar letter);

/// Whether a word begins at this place of a key: at its begin, behind a blank, at each unspaced letter.
bool beginsWord(QStringView key, qsizetype at);
} // namespace kuramori
