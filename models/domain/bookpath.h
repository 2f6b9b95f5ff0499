// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesposition.h"

#include <QStringList>

namespace kuramori
{
enum class SubtitleRule {
    InTitle, ///< Audiobookshelf's default: "Title - Subtitle" is a title
    BehindDash ///< its setting "parse subtitles": what follows the first " - "
};

/// What the path of a book says. Empty: not said.
struct BookPath
{
    QString title;
    QString subtitle;
    QStringList authors; ///< given name first
    QString series;
    std::optional<SeriesPosition> position; ///< only within a series
    std::optional<int> year;
    QStringList narrators;
    QString asin; ///< 10 characters [A-Z0-9] as they stand in brackets; whether it is one is for asinOf()
};

/// By the rules of Audiobookshelf 2.36 (server/utils/scandir.js). `path` is that of the folder of the book, or of its
/// single file, relative to the root, with "/" between names: author/series/title, author/title or title; folders
/// above the third are ignored. In the title: "[ASIN]" anywhere, "{Narrator}" at the end, within a series "Vol 1",
/// "Book 1", "1." or "01" as a piece of its own between " - " ("Book 1. Title" too; "101 Dalmatians" has no position),
/// and "1994 - " or "(1994) - " in front.
///
/// Other than there, a name is never taken apart until nothing is left of it: what would leave no title stays title
/// ("Vol. 2" is volume 2 and called so).
/// A single file loses its ending and is read like a folder (Audiobookshelf takes its whole name as title). Pure.
BookPath bookPath(QStringView path, SubtitleRule rule = SubtitleRule::InTitle);
} // namespace kuramori
