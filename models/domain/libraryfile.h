// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace kuramori
{
/// What a file in a library folder is to us, told by its name alone.
enum class FileKind { Audio, Image, Ebook, Metadata, Text, Other };
inline constexpr std::array fileKinds{FileKind::Audio,    FileKind::Image, FileKind::Ebook,
                                      FileKind::Metadata, FileKind::Text,  FileKind::Other};

/// By the ending, in any case: the kinds that Audiobookshelf 2.36 knows, of audio those that hold audiobooks.
/// "metadata.json" and other side-cars with a fixed name are known by that name. Pure.
FileKind fileKindOf(QByteArrayView name);
/// "audio", "image" …: frozen, the store has them.
QString fileKindName(FileKind kind);
std::optional<FileKind> fileKindFrom(const QString &text);

/// How well a picture beside a book is named for its cover: 0 for "cover.*", 1 for "folder.*", both in any case, 2 for
/// other names. The lowest is the cover, as with Audiobookshelf 2.36. Pure.
int coverRank(QByteArrayView path);

/// What tells that a file is still the one it was. Not its device: numbers of devices change when a disk is plugged in
/// anew, and a folder that became another disk's is told by its RootIdentity.
struct FileStamp
{
    quint64 inode = 0;
    qint64 size = 0; ///< bytes
    std::chrono::nanoseconds modified{0}; ///< since 1970, as the file system has it
    bool operator==(const FileStamp &) const = default;
};

/// A file below a root. Names on a Linux disk are bytes: not every one is UTF-8.
struct LibraryFile
{
    QByteArray path; ///< below the root, without a slash at either end
    FileKind kind = FileKind::Other;
    FileStamp stamp;
    bool operator==(const LibraryFile &) const = default;
};

/// Names as they can be shown: bytes that are no UTF-8 become U+FFFD, control characters their pictures. Two names may
/// look alike then; never turn one back into a name.
QString shownPath(QByteArrayView path);
} // namespace kuramori
