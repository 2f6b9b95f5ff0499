// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesposition.h"
#include "models/domain/titlenote.h"

namespace kuramori
{
/// What is known of a book besides its title; what the title repeats of it is taken off.
struct TitleHints
{
    QStringList series; ///< names in any spelling
    QStringList authors; ///< given name first
};

/// A raw title taken apart (audiobooks.md §8.3, §8.4).
struct BookTitle
{
    QString main; ///< as written, NFC; empty for a blank title only
    QString subtitle; ///< pieces behind the main title joined with ": "; a bracket nothing is known about
    QString series; ///< empty: not said
    std::optional<SeriesPosition> position;
    QStringList authors; ///< only such as the hints name
    TitleNotes notes;
    QString key; ///< titleKey() of the main title
};

/// Brackets with notes off ("(Unabridged)", "[M4B 64 kbps]", "{Narrator}", "(2003)", "[ASIN]"), then at ": " and " - "
/// into pieces, of which those that are notes, series ("Mistborn, Book 3"), numbers ("Mistborn - 01 - Title"), years in
/// front ("1994 - Title") or an author of the hints ("Frank Herbert - Dune", "Dune by Frank Herbert") are taken off. A
/// title that consists of such pieces only keeps the series, or all of itself, as main title. Text of any script and
/// any length; never fails. Pure.
BookTitle bookTitle(QStringView raw, const TitleHints &hints = {});
} // namespace kuramori
