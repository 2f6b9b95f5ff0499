// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/recordchoice.h"

namespace kuramori
{
/// The record that a person means by what is typed or pasted:
/// - a key as recordKeyText() writes it: "audnexus B08G9PRS1K us";
/// - an ASIN, which is Audnexus' and of no shop yet; an ISBN, by which Open Library knows its editions (the id is then
///   the 13 digits, and the record that it brings has an id of its own); Open Library's own "OL45804W";
/// - the name of a book in Hardcover's addresses, "hardcover slug/dune", which brings a record with a number, too;
/// - the address of a page at Audible, Hardcover, Open Library or Apple, with or without "https://".
///
/// Hosts are compared whole, ids by their form; nothing is guessed. Anything else fails with Usage and a sentence.
/// Pure.
Result<RecordKey> recordLink(const QString &text);
} // namespace kuramori
