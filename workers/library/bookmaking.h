// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"

namespace kuramori
{
class Job;
class Store;

struct BookCounts
{
    qint64 items = 0; ///< of this root, those that are there
    qint64 judged = 0; ///< items whose files were other than before
};

/// Puts the files of a root into items, judges what their names, tags and side-cars say, and finds the books that they
/// are recordings of. Only items whose files changed are judged; with none, nothing is done. Ends by a Failure when
/// stopped; what was made until then is kept, and the rest is made next time.
BookCounts makeBooks(Job &job, Store &store, const LibraryRoot &root);

/// The same for those top folders of a root whose audio files have all been read, while others are still read: a long
/// first scan shows its books as it finds them. Returns how many items were judged.
qint64 makeBooksSoFar(Job &job, Store &store, const LibraryRoot &root);
} // namespace kuramori
