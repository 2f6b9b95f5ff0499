// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kuramori
{
enum class FolderRule {
    /// Exactly Audiobookshelf 2.36 (server/utils/scandir.js): needed to meet its items by their paths. A file in the
    /// root is a book; a folder with audio in it is a book with everything below it; discs ("CD 1", "disk 001",
    /// "Disc2") belong to the folder above. So one loose file in the folder of an author makes one book of all of his.
    /// (Where a folder holds discs beside other folders of audio, Audiobookshelf joins them or not by the order in
    /// which
    /// the disk lists them; here they are always joined.)
    Audiobookshelf,
    /// The same, but volumes never merge: the loose files of a folder that has books below it are books themselves,
    /// at any depth. Discs are named in more ways: "CD-1", "Disc 1 of 3", "Disc 02 - Title", "Part 3", "Tape 4".
    Collector
};

/// The files of one book.
struct BookFolder
{
    QString path; ///< relative to the root; of the folder, or of the file itself when it is a single file
    bool isSingleFile = false;
    QStringList files; ///< relative to the root, in the order given
    bool operator==(const BookFolder &) const = default;
};

/// Groups the audio files among `files` (paths relative to one root, "/" between names, no "." or "..") into books.
/// Files that are not audio are ignored. Each audio file is in exactly one book. In the order of the first file of
/// each book. Names are compared as they are: NFC and NFD twins are two. O(n · depth); pure.
QList<BookFolder> booksOf(const QStringList &files, FolderRule rule);

/// The number of a disc whose folder has this name; nothing for any other name. Part, tape and the longer forms by
/// Collector only.
std::optional<int> discOfFolder(QStringView name, FolderRule rule);
} // namespace kuramori
