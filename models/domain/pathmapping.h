// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/serverbook.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kuramori
{
/// The same folder under two names.
struct PathMapping
{
    QString server; ///< "/audiobooks": what a server in a container calls it
    QString local; ///< "/mnt/nas/books": what this machine calls it
    bool operator==(const PathMapping &) const = default;
};

/// Both without slashes at their ends. A Usage error says which of the two is not absolute, or leads out of itself.
/// Whether they exist is not asked. Pure.
Result<PathMapping> checkedMapping(const QString &serverFolder, const QString &localFolder);

/// Which path of a server is which path here. Paths are absolute, with '/' (a server on Windows writes "C:/books");
/// doubled and trailing slashes do not matter, case does. The longest prefix wins, and prefixes end where a name ends:
/// "/audio" says nothing of "/audiobooks". A path with "." or ".." in it is never mapped, since it could lead out of
/// the folder that was meant. Immutable, so any thread.
class PathMappings
{
public:
    /// Pairs of which one side is not absolute are left out. Of two with the same prefix the earlier one counts.
    explicit PathMappings(const QList<PathMapping> &pairs);

    /// Empty for a path outside of every mapping.
    std::optional<QString> local(const QString &serverPath) const;
    std::optional<QString> server(const QString &localPath) const;

private:
    QList<PathMapping> m_pairs; // without trailing slashes
};

/// A file that was found on this machine.
struct LocalFile
{
    QString path; ///< absolute
    quint64 device = 0;
    quint64 inode = 0; ///< 0: not known
    qint64 size = 0; ///< bytes
};

struct FileMatch
{
    enum class By {
        Nothing, ///< no local file
        Path, ///< the mapped path is there
        Inode ///< not there, but the same inode with the same size: both machines look at one disk
    };
    By by = By::Nothing;
    qsizetype localFile = -1; ///< place in the list that the matcher was given; -1: none
    bool hasOtherSize = false; ///< the path is right, but one of the two has changed since
    bool isAmbiguous = false; ///< several files fit that are not one, so none was taken

    bool operator==(const FileMatch &) const = default;
};

/// Finds a server's files among local ones. Any thread once it is made.
class ServerFileMatcher
{
public:
    ServerFileMatcher(PathMappings mappings, QList<LocalFile> files);

    const QList<LocalFile> &files() const { return m_files; }

    /// By the mapped path, letter for letter or else in another Unicode form of the same letters (macOS writes "é" as
    /// two); else by inode and size. What fits several files that are not one (hard links are one) fits none.
    FileMatch match(const ServerFile &file) const;
    /// One for each of the book's files, in their order. A book that a list told of has no files: see
    /// ServerBook::isDetailed.
    QList<FileMatch> match(const ServerBook &book) const;

private:
    FileMatch byPath(const ServerFile &file) const;
    FileMatch byInode(const ServerFile &file) const;

    const PathMappings m_mappings;
    const QList<LocalFile> m_files;
    QHash<QString, qsizetype> m_byPath;
    QHash<QString, QList<qsizetype>> m_byComposedPath; // NFC, for those whose form differs
    QHash<quint64, QList<qsizetype>> m_byInode;
};

/// What came of trying the mappings on a file that the server is known to have.
struct MappingVerdict
{
    enum class Kind {
        Found,
        Unmapped, ///< no mapping covers it
        NotThere,
        OtherSize
    };
    Kind kind = Kind::Unmapped;
    QString localPath; ///< where it was looked for; empty when Unmapped
    QString words; ///< a sentence or two: what was found, and what to do

    bool isGood() const { return kind == Kind::Found; }
};

/// `lookAt` tells of a local file, or nothing when there is none; it is asked once at most.
MappingVerdict testMapping(const PathMappings &mappings, const ServerFile &known,
                           const std::function<std::optional<LocalFile>(const QString &localPath)> &lookAt);

/// A mapping that nobody has given, and what speaks for it.
struct MappingGuess
{
    PathMapping mapping;
    int agreeing = 0; ///< files that it leads to one of the same size
    int tried = 0; ///< files whose size is known
};

/// What a library's folder on the server is called here, told by files of the same size whose paths end alike: in name
/// and folder at least, or in all that lies below the library's folder. Nothing when no file is found again, or when as
/// much speaks for another place. The mapping never reaches above the library's folder.
std::optional<MappingGuess> guessMapping(const QString &serverFolder, const QList<ServerFile> &serverFiles,
                                         const QList<LocalFile> &localFiles);
} // namespace kuramori
