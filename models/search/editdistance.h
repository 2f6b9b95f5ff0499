// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <unordered_map>

namespace kuramori
{
/// Mistakes between two texts: letters left out, put in, replaced, and neighbours swapped, each 1; no place is mended
/// twice (optimal string alignment). `most` + 1 when there are more than `most`.
int editDistance(QStringView a, QStringView b, int most);

/// The same between `pattern` and the beginning of `text` that is nearest to it.
int prefixDistance(QStringView pattern, QStringView text, int most);

/// Asks many texts whether a pattern stands anywhere in them with few mistakes, 64 letters at once (Myers 1999, with
/// the transposition of Hyyrö 2003). Of a longer pattern the first 64 letters count, so it never says no wrongly.
class PatternFilter
{
public:
    explicit PatternFilter(QStringView pattern);
    /// Whether some part of the text is within `most` mistakes of the pattern.
    bool isIn(QStringView text, int most) const;

private:
    quint64 places(char16_t letter) const { return letter < m_ascii.size() ? m_ascii[letter] : otherPlaces(letter); }
    quint64 otherPlaces(char16_t letter) const;

    int m_length;
    std::array<quint64, 128> m_ascii = {}; // the letter's places in the pattern, one bit each
    std::unordered_map<char16_t, quint64> m_others;
};
} // namespace kuramori
