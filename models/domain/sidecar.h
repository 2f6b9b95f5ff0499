// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/bookassertion.h"

#include <QByteArray>

namespace kuramori
{
// What the files beside a book say of it, each from its bytes. They are foreign and may be hostile: over 1 MiB they are
// TooLarge, without text they are Empty, and what is not of the promised form is BadSchema; the message says what is
// wrong, not in which file. Text is UTF-8 or has a byte order mark (UTF-8, UTF-16, UTF-32), else Latin-1 as Windows
// writes it. A well-formed file that says nothing of a book yields no assertions. Linear in the size; pure.

inline constexpr qsizetype largestSideCar = 1024 * 1024; ///< bytes

/// metadata.json as Audiobookshelf 2.36 writes and reads it (server/utils/generators/abmetadataGenerator.js), and its
/// older form with everything inside "metadata". A key of the wrong type is passed over, as there. Other than there,
/// `"abridged": false` says nothing: it is written as well when nobody knows. The runtime is "duration" (s),
/// "runtimeLengthMin" or where the last chapter ends.
Result<QList<BookAssertion>> assertionsOfMetadataJson(const QByteArray &bytes);

/// metadata.opf of Calibre, Audiobookshelf and EPUB 2 and 3, with any prefixes: dc:title, dc:subtitle, dc:creator and
/// dc:contributor by role (none: author, or no part in it), dc:identifier by scheme or URN, dc:language, dc:publisher,
/// dc:date, calibre:series with calibre:series_index, Calibre's columns #narrators and #narrator, EPUB 3's refines and
/// belongs-to-collection, media:duration and dcterms:extent. XML with a document type is refused (refuseHostileXml()).
Result<QList<BookAssertion>> assertionsOfOpf(const QByteArray &bytes);

/// "Key: value" lines with the keys of Audiobookshelf 2.36 (server/utils/parsers/parseNfoMetadata.js), dots and frames
/// around them allowed ("* Author.....: Frank Herbert *"), up to "Book Description". Other than there the first title
/// counts, not the last, names are split by personNames(), not at each comma, and "Duration", "Runtime" and the like
/// state the runtime. Other kinds of .nfo say nothing.
Result<QList<BookAssertion>> assertionsOfNfo(const QByteArray &bytes);

/// reader.txt: narrators in the first line that is not blank.
Result<QList<BookAssertion>> assertionsOfReaderText(const QByteArray &bytes);
} // namespace kuramori
