// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesgap.h"

namespace kuramori
{
/// A book of a series as the shelf needs it.
struct ShelfBook
{
    std::optional<SeriesPosition> position; ///< empty: in the series, place unknown
    int recordings = 0;
    bool isHere = true; ///< false: all its files are missing
    bool isIgnored = false;
};

/// One place on the shelf.
struct ShelfPlace
{
    enum class Kind {
        Book, ///< a whole number
        Fraction, ///< 2.5
        Omnibus, ///< 1–3
        Unplaced, ///< no position is known
        Gap,
        IgnoredGap, ///< a person wants nothing there
    };
    Kind kind = Kind::Book;
    double from = 0; ///< not of Unplaced
    double to = 0; ///< >= from
    int book = -1; ///< place in the list of books; -1 of a gap
    int recordings = 0;
    bool isHere = true;
    bool isIgnored = false; ///< of a book
    bool operator==(const ShelfPlace &) const = default;
};
bool isGap(const ShelfPlace &place); ///< of either kind

/// A wider gap is one place: nobody wants to see a thousand.
inline constexpr int widestGapInPlaces = 9;

/// The books in their order with gapsWithin() between them; those without a position come last, in the order given.
/// Books whose files are missing are known, so they leave no gap; ignored ones leave one. Volumes of a gap stand one a
/// place as long as there are nine at most. Pure.
QList<ShelfPlace> seriesShelf(const QList<ShelfBook> &books, const QList<SeriesGap> &ignored);
/// "3", "2.5", "1–3"; "" of Unplaced. Without locale: positions are names.
QString placeText(const ShelfPlace &place);
} // namespace kuramori
