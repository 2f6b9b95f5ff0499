// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Store;

/// Job "library.sidecar", args of sideCarSpec(): what is known of books goes into metadata.json or metadata.opf in
/// their folders, or into a plan. Nothing is written where nobody has allowed it, where an audio file of the book has a
/// second hard link (then its folder may be what is being seeded), where several books share the folder, behind links,
/// or over a file that is not what was written here before, unless the order says so. Such a file goes to the bin of
/// its root. Each side-car is journalled before the disk is touched; a run begins with settling what an earlier one
/// left open. With the disk full it ends; no file is there by half.
/// Output: act, books, create, refresh, replace, same, foreign, refuse (planned), written, failed, complete, trouble
/// [sentence]. `complete`: nothing was refused, foreign or failed.
void writeSideCars(Job &job, Store &store);

/// Job "library.undo_sidecar", args {act}: what one such run wrote, taken back where it is still there as written.
/// Output: files, undone, changed_since, complete, trouble.
void undoSideCars(Job &job, Store &store);

/// Job "library.empty_bin": what such runs have put into the bins of roots, and what undoing has, is taken away for
/// good when it has lain there for thirty days by the journal's word. What the journal does not name, or what is not
/// what it names, stays; so does what is in roots that are away or that are not the ones that were scanned, until they
/// are back. Output: emptied, away (side-cars in roots that are not there), trouble [sentence].
void emptySideCarBin(Job &job, Store &store);

/// What an earlier run has begun and nobody knows the end of, by what lies on the disk. Roots that are away wait.
void settleSideCars(Job &job, Store &store);

/// Ends the attempt with Throttled while a job that began before writes side-cars: two would mend each other's work.
void waitForOtherSideCars(const Job &job, Store &store);

QList<JobKind> sideCarJobKinds(Store &store); ///< the store outlives them
} // namespace kuramori
