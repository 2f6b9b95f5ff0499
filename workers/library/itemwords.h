// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryitem.h"
#include "models/store/itemtable.h"

#include <functional>

namespace kuramori
{
/// Whether a side-car's content is what was written here. Its words are what other sources said; told again they would
/// confirm themselves, and outlive a correction.
using IsOurs = std::function<bool(const QByteArray &content)>;

/// All that an item's path, tags and side-cars say of the book. Side-cars are read from the disk below \a root; one
/// that cannot be read or understood is named in the log and says nothing. Of two of a kind the first by path counts;
/// what was written here says nothing and stands in nobody's way.
QList<BookAssertion> wordsOfItem(const QByteArray &root, const LibraryItem &item, const QList<FileOfItem> &files,
                                 const IsOurs &isOurs);
} // namespace kuramori
