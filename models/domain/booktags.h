// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/bookassertion.h"

namespace kuramori
{
/// What the tags of a book say of it: assertions of source Tags. `files` are all of one book, in playing order;
/// `authorsOfPath` (bookPath()) serve only to tell author and narrator apart, who stand in each other's keys.
///
/// A key says what most of its files say there, and weighs less the fewer they are; who reads, what any of them says
/// (a cast shares out the chapters). Title: the album, of a single file also its title. Authors: album_artist, then
/// artist. Narrators: the narrator's own key, then "read by" in a title, performer, composer, and artist where another
/// key names somebody else as author (audiobooks.md §2.7); performer, composer and artist often repeat the author, who
/// is left out there. Series: series, movement_name, then show and grouping where they tell a position. Comments are
/// searched for ASIN and ISBN only. Pure.
QList<BookAssertion> assertionsOfTags(const QList<AudioFile> &files, const QStringList &authorsOfPath = {});
} // namespace kuramori
