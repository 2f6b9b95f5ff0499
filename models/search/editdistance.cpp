// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/editdistance.h"

#include <algorithm>
#include <vector>

namespace kuramori
{
namespace
{
enum class End { Whole, Anywhere };

/// Row by row of the text, within the band that `most` leaves.
int distance(QStringView pattern, QStringView text, int most, End end)
{
    const qsizetype width = pattern.size() + 1;
    const qsizetype last = std::min(text.size(), pattern.size() + most);
    if (pattern.size() > last + most || (end == End::Whole && text.size() > last)) {
        return most + 1;
    }
    thread_local std::vector<int> rows;
    rows.assign(size_t(3 * width), most + 1);
    int *before = rows.data(); // the row before the one above
    int *above = before + width;
    int *row = above + width;
    for (qsizetype j = 0; j < width; ++j) {
        above[j] = int(std::min<qsizetype>(j, most + 1));
    }
    int best = above[width - 1];
    for (qsizetype i = 1; i <= last; ++i) {
        std::fill(row, row + width, most + 1);
        row[0] = int(std::min<qsizetype>(i, most + 1));
        const qsizetype until = std::min<qsizetype>(pattern.size(), i + most);
        for (qsizetype j = std::max<qsizetype>(1, i - most); j <= until; ++j) {
            const bool isSame = pattern[j - 1] == text[i - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1), most + 1});
            if (i > 1 && j > 1 && pattern[j - 1] == text[i - 2] && pattern[j - 2] == text[i - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        best = end == End::Whole ? row[width - 1] : std::min(best, row[width - 1]);
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(best, most + 1);
}
} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    return distance(a, b, most, End::Whole);
}

int prefixDistance(QStringView pattern, QStringView text, int most)
{
    return distance(pattern, text, most, End::Anywhere);
}

PatternFilter::PatternFilter(QStringView pattern)
    : m_length(int(std::min<qsizetype>(pattern.size(), 64)))
{
    for (int i = 0; i < m_length; ++i) {
        const char16_t letter = pattern[i].unicode();
        (letter < m_ascii.size() ? m_ascii[letter] : m_others[letter]) |= quint64(1) << i;
    }
}

quint64 PatternFilter::otherPlaces(char16_t letter) const
{
    const auto found = m_others.find(letter);
    return found == m_others.end() ? 0 : found->second;
}

bool PatternFilter::isIn(QStringView text, int most) const
{
    if (m_length <= most) {
        return true;
    }
    const quint64 lastBit = quint64(1) << (m_length - 1);
    quint64 up = ~quint64(0); // where a letter more of the pattern costs one more
    quint64 down = 0;
    quint64 diagonal = 0;
    quint64 placesBefore = 0;
    int score = m_length;
    for (const QChar letter : text) {
        const quint64 here = places(letter.unicode());
        const quint64 swapped = ((~diagonal & here) << 1) & placesBefore;
        diagonal = ((((here & up) + up) ^ up) | here | down) | swapped;
        const quint64 right = down | ~(diagonal | up);
        const quint64 left = up & diagonal;
        score += (right & lastBit) != 0 ? 1 : 0;
        score -= (left & lastBit) != 0 ? 1 : 0;
        if (score <= most) {
            return true;
        }
        up = (left << 1) | ~(diagonal | (right << 1));
        down = (right << 1) & diagonal;
        placesBefore = here;
    }
    return false;
}
} // namespace kuramori
