// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kuramori
{
/// Where a book stands in a series. A range is an omnibus.
struct SeriesPosition
{
    double from = 0; ///< 0 and up, in the series' own numbering, up to three decimals (a novella between two is 2.5)
    double to = 0; ///< >= from; the same as `from` but for ranges
    QString label; ///< as it was written, trimmed: "Book Two", "1–3"

    bool isRange() const;
    bool operator==(const SeriesPosition &) const = default; ///< the label included; samePosition() leaves it out
};

/// A field that holds a position and nothing else: "3", "03", "2.5", "2½", "1-3", "1 & 2", "II", "Two", "Book Two",
/// "Vol. 4", "#11", "3 of 7", "第3巻". Nothing for anything else: "12 Monkeys", "3-1", "1994-1996", "1,5". Numbers of
/// up to four digits. Pure, like all below.
std::optional<SeriesPosition> seriesPosition(QStringView field);

/// A position within free text, which must carry its label: "#11", "Book 3", "Vol. 4", "Books 1-3", "Book Two".
struct LabelledPosition
{
    SeriesPosition position;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
};
/// The first one. "Part 2" is none here: it splits one book oftener than it numbers a series.
std::optional<LabelledPosition> labelledPosition(QStringView text);

bool samePosition(const SeriesPosition &a, const SeriesPosition &b);
/// The order of a shelf: by start, a single volume before the omnibus that starts with it.
bool comesBefore(const SeriesPosition &a, const SeriesPosition &b);
/// The omnibus holds the volume (or the smaller omnibus). Ranges hold the whole-numbered volumes in them; a fraction
/// (2.5 in 1–3) only where it is an end of the range: that a novella is included is never guessed. A position covers
/// itself.
bool covers(const SeriesPosition &omnibus, const SeriesPosition &volume);
/// Some volume is in both.
bool overlap(const SeriesPosition &a, const SeriesPosition &b);
} // namespace kuramori
