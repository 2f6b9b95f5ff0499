// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pathmapping.h"

#include <optional>

namespace kuramori
{
/// Why a file or a book of a server was not found here, or what is odd about it.
enum class MatchTrouble {
    Unmapped, ///< no mapping says where it would lie
    OutsideLibrary, ///< a mapping leads to where no folder of the library is
    NotThere, ///< the library was read, and it is not where it should lie
    Ambiguous, ///< several files fit that are not one
    OtherSize, ///< it is there, but with another size
    NoAudio, ///< the server has no audio in this book
    MissingThere, ///< the server itself does not find it on its disk
};
QString matchTroubleName(MatchTrouble trouble); ///< "unmapped", "outside_library" …: frozen, the store has them

struct MatchedFile
{
    FileMatch match;
    std::optional<MatchTrouble> trouble;
    bool operator==(const MatchedFile &) const = default;
};

struct MatchedBook
{
    enum class Extent { None, Partly, Whole };
    Extent extent = Extent::None; ///< of its audio files
    std::optional<MatchTrouble> trouble; ///< of the first file that has one
    QString localPath; ///< of the folder that holds what was found, or of the book's one file; empty: nothing was found
    QList<MatchedFile> files; ///< one for each of the book's; what is not audio is not looked for
};
QString matchExtentName(MatchedBook::Extent extent); ///< "none", "partly", "whole": frozen, the store has them

/// Finds a server's books among the audio files of the library. A path that no mapping covers is taken as it is, for a
/// server that shares this machine. Any thread once it is made.
class ServerBookMatcher
{
public:
    /// `folders` are the library's, absolute.
    ServerBookMatcher(const QList<PathMapping> &mappings, QList<LocalFile> files, QStringList folders);

    const QList<LocalFile> &files() const { return m_matcher.files(); }
    /// `book` must have its details.
    MatchedBook match(const ServerBook &book) const;

private:
    MatchedFile match(const ServerFile &file) const;
    MatchTrouble whyNothing(const ServerFile &file, const FileMatch &match) const;
    QString placeOf(const ServerBook &book, const QList<MatchedFile> &files) const;

    const PathMappings m_given;
    const PathMappings m_all; // and everything else as it is
    const ServerFileMatcher m_matcher;
    const QStringList m_folders;
};

/// The mappings, and behind them every other path as it is.
PathMappings orAsItIs(QList<PathMapping> mappings);
} // namespace kuramori
