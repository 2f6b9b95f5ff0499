// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesshelf.h"

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
using Kind = ShelfPlace::Kind;

ShelfPlace placeOf(const ShelfBook &book, int at)
{
    ShelfPlace place{Kind::Unplaced, 0, 0, at, book.recordings, book.isHere, book.isIgnored};
    if (book.position) {
        place.from = book.position->from;
        place.to = book.position->to;
        const bool isWhole = std::floor(place.from) == place.from;
        place.kind = book.position->isRange() ? Kind::Omnibus : isWhole ? Kind::Book : Kind::Fraction;
    }
    return place;
}

void addGap(QList<ShelfPlace> &places, SeriesGap gap, Kind kind)
{
    const bool isWide = gap.to - gap.from >= widestGapInPlaces;
    for (int from = gap.from; from <= gap.to; from = isWide ? gap.to + 1 : from + 1) {
        ShelfPlace place;
        place.kind = kind;
        place.from = from;
        place.to = isWide ? gap.to : from;
        places.append(place);
    }
}

/// The ignored part of the gaps is what gapsWithout() takes from them.
void addGaps(QList<ShelfPlace> &places, const QList<SeriesGap> &gaps, const QList<SeriesGap> &ignored)
{
    const QList<SeriesGap> open = gapsWithout(gaps, ignored);
    const QList<SeriesGap> closed = gapsWithout(gaps, open);
    for (const SeriesGap &gap : open) {
        addGap(places, gap, Kind::Gap);
    }
    for (const SeriesGap &gap : closed) {
        addGap(places, gap, Kind::IgnoredGap);
    }
}
} // namespace

bool isGap(const ShelfPlace &place)
{
    return place.kind == Kind::Gap || place.kind == Kind::IgnoredGap;
}

QList<ShelfPlace> seriesShelf(const QList<ShelfBook> &books, const QList<SeriesGap> &ignored)
{
    QList<ShelfPlace> places;
    places.reserve(books.size());
    QList<SeriesPosition> owned;
    for (qsizetype at = 0; at < books.size(); ++at) {
        places.append(placeOf(books.at(at), int(at)));
        if (books.at(at).position && !books.at(at).isIgnored) {
            owned.append(*books.at(at).position);
        }
    }
    addGaps(places, gapsWithin(owned), ignored);
    std::ranges::stable_sort(places, [](const ShelfPlace &a, const ShelfPlace &b) {
        const bool isPlaced = a.kind != Kind::Unplaced;
        if (isPlaced != (b.kind != Kind::Unplaced)) {
            return isPlaced;
        }
        return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
    return places;
}

QString placeText(const ShelfPlace &place)
{
    if (place.kind == Kind::Unplaced) {
        return {};
    }
    const QString from = QString::number(place.from);
    return place.from == place.to ? from : from + u'–' + QString::number(place.to);
}
} // namespace kuramori
