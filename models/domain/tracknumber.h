// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookpath.h"

#include <QStringView>

#include <optional>

namespace kuramori
{
/// Where a file stands in its book. Empty: not said.
struct TrackNumber
{
    std::optional<int> disc;
    std::optional<int> track; ///< 0 to 9999
    bool isAmbiguous = false; ///< three digits in front and no disc: "101" may be track 1 of disc 1
    bool operator==(const TrackNumber &) const = default;
};

/// From the path of a file, "/" between names, by the rules of Audiobookshelf 2.36 (server/scanner/
/// AudioFileScanner.js): of the name without ending, title, author, series and year of the book, the disc is "Disc 2"
/// or "CD 2", a folder named as a disc goes before it, and the track is the first number that is left. Other than
/// there a number that says what it is goes first ("Track 3", "Chapter 3", "Part 3", "3 of 12"), "disk" is a disc as
/// well, and what is known of the book is taken off only where it stands as whole words. Pure.
TrackNumber trackNumber(QStringView path, const BookPath &book = {});
} // namespace kuramori
