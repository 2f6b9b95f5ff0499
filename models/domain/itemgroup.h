// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryfile.h"

#include <QList>

#include <optional>

namespace kuramori
{
/// A file of a library folder as far as it tells what it belongs to. Unset: not said, or not read yet.
struct ScannedFile
{
    QByteArray path; ///< below the root
    FileKind kind = FileKind::Other;
    QString album; ///< as tagged
    std::optional<int> disc; ///< as tagged
    std::optional<int> track; ///< as tagged
    bool hasChapters = false; ///< two or more
};

struct ItemMember
{
    qsizetype file = 0; ///< its place in the list given
    std::optional<int> disc;
    std::optional<int> track;
    bool operator==(const ItemMember &) const = default;
};

/// The files of one book in one place.
struct ItemGroup
{
    QByteArray path; ///< below the root: of the folder; of the first file where the folder holds several books
    bool isFile = false; ///< `path` is its only audio file
    QList<ItemMember> members; ///< audio in playing order, then all else by path
};

/// Puts the files of a root into items: each audio file in exactly one. Folders by booksOf(Collector), but where the
/// audio of one folder is tagged as several albums, and each of these is whole (a file with chapters of its own, or
/// tracks that begin anew or are not counted), each is an item: volumes beside each other in the folder of a series
/// never merge, and chapters tagged carelessly are no books. A file with chapters of its own or called .m4b, without
/// a number and without an album is an album by itself.
///
/// Discs and tracks are the tags' where they tell all files of an item apart, else those of the names where they do;
/// else files play in the order of their names, numbers as numbers. Covers and side-cars go to the item of the nearest
/// folder above them, or to the single file whose name they share; one that is nobody's is in no item. Items come in
/// the order of their first audio file. O(n log n); pure.
QList<ItemGroup> itemGroups(const QList<ScannedFile> &files);
} // namespace kuramori
