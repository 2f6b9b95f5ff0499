// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/seriesrecord.h"

namespace kuramori
{
/// An entry as a provider last told it.
struct KeptEntry
{
    SeriesRecordEntry entry;
    Timestamp saidAt{};
};

/// A series as a provider has told it so far. What is gone from its answers stays, with the time it was last in one:
/// absent is not removed.
struct KeptSeries
{
    SeriesRecord series; ///< as last told, without entries
    QList<KeptEntry> entries;
    Timestamp saidAt{}; ///< the last answer

    /// The last answer was whole, and this was not in it.
    bool isGone(const KeptEntry &entry) const { return series.isWhole && entry.saidAt < saidAt; }
};

/// `before` with one more answer. An entry is known by its provider's id. Answers older than what is kept change
/// nothing. What an answer does not tell stays as it was told once: a language, and what a shorter question leaves out
/// (an omnibus' range, that it is one, how many books there are). Pure.
KeptSeries withAnswer(KeptSeries before, const SeriesRecord &answer, Timestamp saidAt);
} // namespace kuramori
