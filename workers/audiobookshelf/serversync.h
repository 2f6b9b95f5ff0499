// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "workers/audiobookshelf/serverjobs.h"

namespace kuramori
{
/// Job "audiobookshelf.sync", args {server}: what a server holds, how far its user has listened, and which of it is
/// here. Libraries are listed whole; details are read of books of which the list says anything new. A book is missing
/// only when the whole list was read without it and the server, asked for it by its id, does not know it. Stopped, it
/// keeps the batches that it has read, and the next sync reads the others alone.
/// Output: libraries, books, new, changed, unchanged, back, missing, refused, pages, batches, progress, matched,
/// partly, unmatched, complete; of what was changed there and is a person's word here now (adoptNewEdits()): adopted,
/// unheld, trouble [sentence].
void syncServer(Job &job, const ServerParts &parts);
} // namespace kuramori
