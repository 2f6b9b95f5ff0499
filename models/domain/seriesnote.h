// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesposition.h"

#include <QStringList>

namespace kuramori
{
/// What a piece of a title says about a series.
struct SeriesNote
{
    QString series; ///< empty: only the position is said
    std::optional<SeriesPosition> position;
    QString rest; ///< what of the piece is left as title
};

/// "Mistborn, Book 3", "Mistborn #3", "Book 3 of Mistborn", "Vol. 3 Title", "3. Title", "03 Title". A number without a
/// label counts behind or within a series that is `known`, behind a comma, and where it is written with a zero
/// ("Mistborn 03"): "Fahrenheit 451" and "Catch-22" are titles. A known series alone ("Mistborn") is a note as well.
/// Nothing for any other text. `known` are keys, as knownSeries() makes them of names in any spelling. Pure.
std::optional<SeriesNote> seriesNote(const QString &text, const QStringList &known);
QStringList knownSeries(const QStringList &names); ///< seriesKey() of each
} // namespace kuramori
