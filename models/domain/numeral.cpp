// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numeral.h"

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array small{
    QLatin1String("zero"),    QLatin1String("one"),       QLatin1String("two"),      QLatin1String("three"),
    QLatin1String("four"),    QLatin1String("five"),      QLatin1String("six"),      QLatin1String("seven"),
    QLatin1String("eight"),   QLatin1String("nine"),      QLatin1String("ten"),      QLatin1String("eleven"),
    QLatin1String("twelve"),  QLatin1String("thirteen"),  QLatin1String("fourteen"), QLatin1String("fifteen"),
    QLatin1String("sixteen"), QLatin1String("seventeen"), QLatin1String("eighteen"), QLatin1String("nineteen")};
constexpr std::array tens{QLatin1String("twenty"), QLatin1String("thirty"), QLatin1String("forty"),
                          QLatin1String("fifty"),  QLatin1String("sixty"),  QLatin1String("seventy"),
                          QLatin1String("eighty"), QLatin1String("ninety")};
constexpr std::array romanUnits{QLatin1String(""),     QLatin1String("i"), QLatin1String("ii"), QLatin1String("iii"),
                                QLatin1String("iv"),   QLatin1String("v"), QLatin1String("vi"), QLatin1String("vii"),
                                QLatin1String("viii"), QLatin1String("ix")};

template <size_t Size>
std::optional<int> indexOf(const std::array<QLatin1String, Size> &words, QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](QLatin1String known) {
        return word.size() == known.size() && word.compare(known, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(int(found - words.begin()));
}
} // namespace

std::optional<int> romanNumeral(QStringView word)
{
    if (word.isEmpty() || !QStringView(u"ivx").contains(word.back(), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    int value = 0;
    for (; value < 30 && word.startsWith(u'x', Qt::CaseInsensitive); value += 10) {
        word = word.mid(1);
    }
    const std::optional<int> units = indexOf(romanUnits, word);
    return units && value + *units > 0 ? std::optional(value + *units) : std::nullopt;
}

std::optional<int> numberWord(QStringView word)
{
    if (word.isEmpty() || !QStringView(u"zotfsen").contains(word.front(), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    if (const std::optional<int> value = indexOf(small, word)) {
        return value;
    }
    const qsizetype hyphen = word.indexOf(u'-');
    const std::optional<int> ten = indexOf(tens, hyphen < 0 ? word : word.left(hyphen));
    if (!ten || hyphen < 0) {
        return ten ? std::optional(20 + 10 * *ten) : std::nullopt;
    }
    const std::optional<int> unit = indexOf(small, word.mid(hyphen + 1));
    return unit && *unit >= 1 && *unit <= 9 ? std::optional(20 + 10 * *ten + *unit) : std::nullopt;
}
} // namespace kuramori
