// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverbook.h"

#include <QByteArray>

namespace kuramori
{
/// What of a book is only shown, as JSON: subtitle, genres, tags, publisher, is_abridged, is_explicit, cover_path,
/// authors, narrators, series [{name, sequence}], chapters [[start ms, end ms, title]]. Unknown ones are left out. Keys
/// are frozen: scripts read them. Pure.
QString serverBookFacts(const ServerBook &book);

/// 16 bytes that differ when a list says anything else of a book. What only details tell does not count. Pure.
QByteArray listingHash(const ServerBook &book);
} // namespace kuramori
