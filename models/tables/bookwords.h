// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/tables/bookorder.h"

#include <QString>

namespace kuramori
{
// What the store has of books, in words for a person, in the user's language.

QString bookStateWord(BookState state); ///< "Here", "Partly missing", "Missing"
QString bookFieldWord(BookField field); ///< "Title", "Narrator" …
QString bookSourceWord(BookSource source); ///< "Tags", "metadata.json" …
/// The name of a language by its code or name; one that nobody knows as it is written.
QString languageWord(const QString &language);
QString abridgedWord(bool isAbridged); ///< "yes", "no"
/// "M4B".
QString formatWord(const QString &format);
/// "Mistborn #1-3, The Cosmere".
QString seriesText(const QList<SeriesEntry> &series);
/// "11 h 05 min"; empty when it is not known. `milliseconds` ≥ 0.
QString runtimeText(qint64 milliseconds);
} // namespace kuramori
