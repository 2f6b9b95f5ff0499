// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Clock;
class ProbePool;
class Store;

/// Job "library.scan", args {root}: reads a folder of the library and keeps what is new, other and missing there.
/// Nothing on the disk is changed. A root that is offline ends it with Refused, and its files stay as they are known;
/// so do files below a folder that cannot be read. Stopped, it keeps what it has seen and misses nothing. Then the
/// content of audio files that are new or changed is read (of new ones while folders are still read), the books are
/// found that they are of, and files are compared if any changed since they last were. Output: files, new, changed,
/// back, missing, unreadable; read, unread: of audio files; items, judged: see BookCounts; alike: see ComparisonCounts.
void scanRoot(Job &job, Store &store, ProbePool &pool, const Clock &clock);

/// Job "library.compare", no args: compareFiles() for all that is known. Output: compared, unread, alike.
void compareLibrary(Job &job, Store &store);

/// What the library can do. All that is handed over outlives it.
QList<JobKind> libraryJobKinds(Store &store, ProbePool &pool, const Clock &clock);
} // namespace kuramori
