// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/titlesimilarity.h"

#include <optional>

namespace kuramori
{
/// Which part of a story a title is of. What it does not say is the first, for the first is never numbered.
struct SeasonMark
{
    int season = 1; ///< 1 and up; `last` for a final season, `sequel` for one that is not numbered
    int part = 1; ///< of the season, 1 and up

    static constexpr int last = 1000;
    static constexpr int sequel = 1001;
    bool operator==(const SeasonMark &) const = default;
};

/// A title of an anime, in any script, taken apart once to be compared with many.
struct SeasonTitle
{
    ComparableTitle base; ///< without the mark, and without "Movie"; a title that is nothing else keeps it
    QString exact; ///< NFKC, case folded, one blank apart: "K-ON!" and "K-ON!!" are two seasons
    SeasonMark mark;
    QSet<QString> numbers; ///< of the base
};

/// "2nd Season", "Season 2", "S2", "II", "2", "Part 2", "2nd Cour", "第2期", "第二期", "2期", "続編", "Final Season",
/// at the end of the title or before a subtitle. Pure.
SeasonTitle seasonTitle(const QString &title);

/// 1: the same text; 0.97: but for punctuation and letters' forms; 0: another mark, or numbers that the other lacks;
/// else titleSimilarity() of the bases. Symmetric.
double titleSimilarity(const SeasonTitle &a, const SeasonTitle &b);
} // namespace kuramori
