// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/libraryfile.h"

namespace kuramori
{
/// BLAKE2b-256 of the first and the last MiB of a file, of all of it up to 2 MiB (audiobooks.md §8.6). Blocks for two
/// reads. Error NotFound: it is gone, or no longer the one with this stamp. Any thread.
Result<QByteArray> endsHash(const QByteArray &path, const FileStamp &stamp);
} // namespace kuramori
