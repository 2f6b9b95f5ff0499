// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// What names a recording or an edition beyond doubt. Empty where nothing valid was said.
struct BookIdentifiers
{
    QString asin; ///< 10 characters, upper case
    QString isbn13; ///< 13 digits without hyphens; an ISBN-10 is kept as its ISBN-13
    QString hardcover; ///< see hardcoverIdOf(); of the work: its edition need not be the one at hand

    bool isEmpty() const { return asin.isEmpty() && isbn13.isEmpty() && hardcover.isEmpty(); }
    bool operator==(const BookIdentifiers &) const = default;
};

// Each takes text as it stands in a tag or on a page, with hyphens (all of Unicode's) and blanks, and yields nothing
// for what is not valid: an identifier is never guessed nor repaired. Pure.

/// The whole text is one ASIN: "B0" and eight characters, or an ISBN-10 whose check digit is right (Amazon gives
/// books their ISBN-10 as ASIN). Lower case is accepted.
QString asinOf(QStringView text);
/// The whole text is one ISBN-10 or ISBN-13 ("ISBN" before it is allowed) whose check digit is right.
QString isbn13Of(QStringView text);
/// The ISBN-10 of an ISBN-13 of 978, which Amazon may have as ASIN; none of the others has one.
QString isbn10Of(const QString &isbn13);

/// The whole text is what Hardcover calls a book: "edition/30404", "book/312460", or the name in its addresses,
/// "slug/dune".
QString hardcoverIdOf(QStringView text);

/// Free text: names of files and folders, comments. An ASIN in upper case stands alone or in brackets; one that is an
/// ISBN-10 needs square brackets or "ASIN" before it. An ISBN-10 without hyphens needs "ISBN" before it: one telephone
/// number in eleven has the right check digit. Two different ones of a kind contradict each other: none of that kind.
BookIdentifiers bookIdentifiersIn(QStringView text);
} // namespace kuramori
