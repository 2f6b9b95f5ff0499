// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kuramori
{
// Numbers as titles write them. Whole words without blanks around them, in any case. Pure.

/// "ix" → 9. Strict spelling ("iiii" is no number), I, V and X only, 1 to 39: "mix", "dim" and "civic" are words.
std::optional<int> romanNumeral(QStringView word);
/// "seven" → 7, "twenty-one" → 21: cardinals, 0 to 99. Ordinals name other books ("Second Foundation"): nothing.
std::optional<int> numberWord(QStringView word);
} // namespace kuramori
