// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sidecarplan.h"
#include "workers/library/openfolder.h"

namespace kuramori
{
// One side-car on the disk. The journal comes first: a step is kept as intended before any of this is called, so that
// what a process that ends here leaves behind can be told afterwards.

/// Where a run puts what lay at `path`: `.kuramori-bin/DAY/side-cars-ACT/NUMBER-NAME` of the same root, by which it
/// stays on the same disk.
QByteArray sideCarBin(const QString &day, SideCarActId act, qsizetype number, const QByteArray &path);

/// The file at `path` below a root, or nothing where there is none.
Result<std::optional<FileInFolder>> readBelow(const OpenFolder &root, const QByteArray &path);

/// Writes `content`, which hashes to step.after, to step.path; what lies there, and must hash to step.before, goes to
/// step.bin first. Conflict: somebody was quicker. Failed, settleWriting() puts that back.
Result<void> writeSideCar(const OpenFolder &root, const SideCarStep &step, const QByteArray &content);
/// Whether the file is what was to be written. If not, nothing of the step is left and what lay there before lies
/// there again, unless somebody has put something in its place.
Result<bool> settleWriting(const OpenFolder &root, const SideCarStep &step);
/// Takes away what a process that ended early has left of a file that it was writing.
void dropLeftover(const OpenFolder &root, const SideCarStep &step);
/// Puts a note beside what lies in the bin: where it comes from, why it is there, which job and run put it there.
Result<void> noteInBin(const OpenFolder &root, const SideCarStep &step, JobId job);

/// Takes what lies at `bin` away for good, with its note, and folders of the bin that are empty then. Nothing there is
/// fine. Conflict: something else lies there than what hashes to `hash`, and stays. Refused: `bin` is no place in the
/// bin.
Result<void> dropFromBin(const OpenFolder &root, const QByteArray &bin, const QByteArray &hash);

/// The file, which must hash to step.after, goes to `bin`, and what lay there before comes back. Refused: that is not
/// in the bin any more. Conflict: somebody has changed the file.
Result<void> takeBackSideCar(const OpenFolder &root, const SideCarStep &step, const QByteArray &bin);
/// Whether the file is taken back; where it had gone to the bin and nothing had come back, that is done now.
Result<bool> settleUndoing(const OpenFolder &root, const SideCarStep &step);
} // namespace kuramori
