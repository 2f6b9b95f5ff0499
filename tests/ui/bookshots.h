// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
struct Studio;

/// Pictures of the panel of integrity: nothing checked, what is wrong, and while a check runs.
void takeChecks(const Studio &studio);
/// Pictures of the panels of series and of duplicates.
void takeBooks(const Studio &studio);
void takeCorrection(const Studio &studio); ///< fields of a book that a person puts right
/// Pictures of the panel of what is wanted: missing entries, and all.
void takeWanted(const Studio &studio);
/// Pictures of the recordings of a volume: nobody asked, and one chosen.
void takeRecordings(const Studio &studio);
/// Pictures of the panel of reviews: which record a book is, and which words of its fields hold.
void takeReviews(const Studio &studio);
void takeDrifts(const Studio &studio);
/// Pictures of anime to review.
void takePairs(const Studio &studio);
/// Pictures of the panel of persons: somebody with several spellings, and a pen name.
void takePersons(const Studio &studio);
} // namespace kuramori
