// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/libraryroot.h"

#include <QByteArray>

#include <optional>

namespace kuramori
{
/// A file as it was when it was read.
struct FileInFolder
{
    QByteArray content;
    bool hasOtherNames = false; ///< another hard link leads to it
};

/// A folder below a root, open for small files to be written into. What is done is done in this very folder, whatever
/// is renamed or put in its place meanwhile; names are of one element, and no link is followed (reliability.md §3.3).
/// Errors: NoSpace, Refused (read-only, forbidden, a link on the way), NotFound, Conflict (the name is taken), Io. Each
/// names the file. One thread.
class OpenFolder
{
public:
    OpenFolder(OpenFolder &&other) noexcept;
    OpenFolder &operator=(OpenFolder &&other) noexcept;
    OpenFolder(const OpenFolder &) = delete;
    OpenFolder &operator=(const OpenFolder &) = delete;
    ~OpenFolder();

    /// The root at an absolute path. Refused when it is not the folder that `identity` tells, or is read-only.
    static Result<OpenFolder> root(const QByteArray &path, const RootIdentity &identity);
    /// A folder below this one: a relative path, or nothing for itself.
    Result<OpenFolder> below(const QByteArray &path) const;
    Result<OpenFolder> madeBelow(const QByteArray &path) const; ///< the same; folders that are not there are made

    /// The file, or nothing where there is none. Refused: it is no regular file. TooLarge: over 1 MiB.
    Result<std::optional<FileInFolder>> read(const QByteArray &name) const;
    /// How many hard links a file has; 0: it is a link or no file.
    Result<qint64> linksOf(const QByteArray &name) const;

    /// Writes `name`.kuramori-part, which must not be there, down to the disk, and reads it back. Failed, it is gone.
    Result<void> writePart(const QByteArray &name, const QByteArray &content) const;
    /// Gives the part its name, never over another file, and returns when the disk has it.
    Result<void> placePart(const QByteArray &name) const;
    void dropPart(const QByteArray &name) const; ///< no error where there is none
    Result<void> drop(const QByteArray &name) const; ///< a file, for good; no error where there is none
    void dropFolder(const QByteArray &name) const; ///< if it is empty
    /// The file becomes `newName` in `to`, on the same disk and never over another file.
    Result<void> move(const QByteArray &name, const OpenFolder &to, const QByteArray &newName) const;

private:
    OpenFolder(int descriptor, QByteArray path);
    Result<OpenFolder> child(const QByteArray &name, bool mayMake) const;
    Result<OpenFolder> descend(const QByteArray &path, bool mayMake) const;
    Result<void> writeWhole(const QByteArray &part, const QByteArray &content) const;
    Result<void> sync() const;
    tl::unexpected<Error> trouble(const QByteArray &name, int code) const;

    int m_descriptor = -1;
    QByteArray m_path; ///< absolute; for sentences alone
};
} // namespace kuramori
