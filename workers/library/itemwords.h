// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryitem.h"
#include "models/store/itemtable.h"

namespace kuramori
{
/// All that an item's path, tags and side-cars say of the book. Side-cars are read from the disk below \a root; one
/// that cannot be read or understood is named in the log and says nothing. Of two of a kind the first by path counts.
QList<BookAssertion> wordsOfItem(const QByteArray &root, const LibraryItem &item, const QList<FileOfItem> &files);
} // namespace kuramori
