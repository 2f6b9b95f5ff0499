// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filtertable.h"
#include "models/tables/bookorder.h"

namespace kuramori
{
/// What the audiobooks are narrowed down by. All texts are foreign.
struct BookFilter
{
    QString name; ///< under which it is kept; empty: not at all
    QString text;
    BookFacets facets;
    QString author; ///< the names of those in the facets
    QString narrator;
    QString series;
    bool operator==(const BookFilter &) const = default;
};

/// In the words of `query books`, so that it is the same on the command line.
SavedFilter toSaved(const BookFilter &filter);
/// By name. What says more than the panel can show, or names somebody who is not known any more, is left out.
QList<BookFilter> bookFilters(ReadTx &tx);
} // namespace kuramori
