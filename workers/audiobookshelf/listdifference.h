// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/serverbooktable.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"

namespace kuramori
{
/// What a library's list says, against what is known of it.
struct ListDifference
{
    QStringList toRead; ///< new, or other than before
    QHash<QString, QByteArray> hashes; ///< of all that are listed
    QList<ServerBookId> back; ///< as they were
    QHash<QString, ServerBookId> unlisted; ///< that are not missing yet
};
/// Pure.
ListDifference listDifference(const ServerListing &listing, QHash<QString, KnownServerBook> known);
} // namespace kuramori
