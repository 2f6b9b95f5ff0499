// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wantedlist.h"

#include <initializer_list>

namespace kuramori
{
inline constexpr Timestamp toldAt{std::chrono::seconds(1'790'000'000)};

QStringList lines(std::initializer_list<const char *> texts);

/// "3 | Title | Author, Author | 2019-10-03 | audio:en | B0SIM00001": place, title, authors, day and what of a
/// recording is known. "omnibus" or "part" behind the place. Empty pieces are not known. The id is the line.
KeptEntry entryOf(BookProvider provider, const QString &line);
KeptSeries toldBy(BookProvider provider, const QStringList &lines);

/// The same as its answer, which has an id and a name.
SeriesRecord answerOf(BookProvider provider, const QString &id, const QString &name, const QStringList &lines);
/// An answer that has every book's number: "7 | Title | 101 | B0SIM00001": place, title, Hardcover's work, ASIN. The
/// books are by Ada Quill, of 2001, and there are recordings in English; the id of each is its work, or else its ASIN.
SeriesRecord catalogueOf(BookProvider provider, const QString &id, const QString &name, const QStringList &lines);
/// Five main volumes by Ada Quill, of the fourth no recording known and the fifth far ahead, a novella and an omnibus.
extern const QStringList sixVolumes;

/// "3 | Title | Author | B0SIM00001": a book of the library.
OwnedVolume ownedOf(qint64 work, const QString &line);
QList<OwnedVolume> ownedOf(const QStringList &lines); ///< works 1, 2 …
} // namespace kuramori
