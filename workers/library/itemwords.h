// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryitem.h"
#include "models/store/itemtable.h"

#include <functional>

namespace kuramori
{
/// Tells what in side-cars comes from here. Such words are what other sources said; told again they would confirm
/// themselves, and outlive a correction.
struct OwnWords
{
    std::function<bool(const QByteArray &content)> isOurs; ///< the whole side-car was written here
    /// What a metadata.json of the item says, but for what came into it by way of a server (withoutEcho()).
    std::function<QList<BookAssertion>(ItemId item, QList<BookAssertion> said)> others;
};

/// What the files of an item say of its book.
struct ItemWords
{
    QList<BookAssertion> said;
    /// Those whose side-car is there and could not be read or understood: what they say now is not known.
    QList<BookSource> unread;
    QList<FileId> toReadAgain; ///< of these, files that the disk did not give: they need not change to be readable
};

/// All that an item's path, tags and side-cars say of the book. Side-cars are read from the disk below \a root; one
/// that cannot be read or understood is named in the log. Of two of a kind the first by path counts; what was written
/// here says nothing and stands in nobody's way.
ItemWords wordsOfItem(const QByteArray &root, const LibraryItem &item, const QList<FileOfItem> &files,
                      const OwnWords &own);
} // namespace kuramori
