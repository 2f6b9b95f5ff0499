// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace kuramori
{
/// How well a title answers what a person looks for, the best first.
enum class TitleMatch {
    Exact, ///< it is the title
    Prefix, ///< the title begins with it
    WordPrefix, ///< each of its words begins a word of the title
    Anywhere, ///< each of its words occurs somewhere in the title
    None
};

/// How well the best of a work's titles, one a line, answers. Words that occur in different titles only are found
/// Anywhere; no words match nothing. Titles and words are folded as textKey() does.
TitleMatch titleMatch(QStringView titles, const QStringList &words);
} // namespace kuramori
