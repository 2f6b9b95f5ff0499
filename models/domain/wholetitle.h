// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookmatch.h"
#include "models/domain/booktitle.h"

namespace kuramori
{
/// A title as it is kept of a book: `title` was taken off `raw` by bookTitle(). Notes, author and series are left away,
/// for they are facts of their own; the subtitle stays behind ": ", " - " or in brackets as it was written. The number
/// of a volume stays where leaving it away would make volumes one: when the title is but the name of its series
/// ("Mistborn, Book 2"), and when none of `series` stands at that position ("Book 3: Stories"). bookTitle() reads the
/// same out of it again. Pure.
QString wholeTitle(QStringView raw, const BookTitle &title, const QList<SeriesEntry> &series);
} // namespace kuramori
