// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/bookindex.h"

namespace kuramori
{
/// How a record came to be held for a book's.
enum class LinkMethod {
    Identifier, ///< these four as MatchRung
    TitleAndAuthor,
    SeriesAndPosition,
    Words,
    Person ///< somebody chose it
};
inline constexpr std::array linkMethods{LinkMethod::Identifier, LinkMethod::TitleAndAuthor,
                                        LinkMethod::SeriesAndPosition, LinkMethod::Words, LinkMethod::Person};

// "identifier", "title_author" …: frozen, the store has them. The same of providers: "hardcover".
QString linkMethodName(LinkMethod method);
std::optional<LinkMethod> linkMethodFrom(const QString &text);
QString bookProviderName(BookProvider provider);
std::optional<BookProvider> bookProviderFrom(const QString &text);

inline constexpr std::array bookProviders{BookProvider::Hardcover, BookProvider::Audnexus, BookProvider::ITunes,
                                          BookProvider::OpenLibrary};

LinkMethod linkMethodOf(MatchRung rung);
BookSource sourceOf(BookProvider provider);

/// What a record says of the book that it is held for. A certainty is that of the method (audiobooks.md §2.5:
/// exact 1.0, by title .8, inferred .7, fuzzy .5) and of the field's place in the record. What belongs to an edition
/// (narrators, abridged, language, publisher, identifiers, runtime) is said only where the record is known to be of the
/// very recording; the year of a shop is that of the recording, so it weighs less than that of a library. Pure.
QList<BookAssertion> assertionsOfRecord(const BookRecord &record, LinkMethod method, bool isRecordingKnown);
} // namespace kuramori
