// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/libraryfile.h"
#include "models/domain/libraryroot.h"

#include <QList>
#include <QSet>

#include <functional>
#include <stop_token>

namespace kuramori
{
/// What could not be read, by name.
struct WalkTrouble
{
    QByteArray path; ///< below the root; empty for the root itself
    QString what; ///< a sentence of the system: "Permission denied"
    bool operator==(const WalkTrouble &) const = default;
};

/// One folder as it was when it was read. Never half a folder: one that breaks off is a trouble and nothing more.
struct WalkedFolder
{
    QByteArray path; ///< below the root; empty for the root itself
    QList<LibraryFile> files; ///< by name
    QList<WalkTrouble> troubles; ///< entries of this folder that could not be looked at
};

/// What stands at the place of a root, without reading below it but for `landmarks`: paths below the root.
RootSight sightOf(const QByteArray &root, const QList<QByteArray> &landmarks);

/// The file at an absolute path, as a walk would see it; links are followed. NotFound: there is none. Io: it cannot be
/// looked at or may not be read.
Result<FileStamp> stampAt(const QByteArray &path);

/// Reads a root folder by folder and changes nothing. Links to files count as files; links to folders are followed
/// after all real folders were read, and no folder is read twice, so that loops end and a folder reached by two names
/// has its real one. Sockets, pipes and devices are passed over, and so are
/// the bin of the root and files that are just being written. Stops between folders. One thread.
class FolderWalk
{
public:
    /// `onFolder` is handed each folder that could be read, `onTrouble` each that could not.
    FolderWalk(QByteArray root, std::function<void(WalkedFolder)> onFolder,
               std::function<void(const WalkTrouble &)> onTrouble);
    /// Cancelled when stopped. Asked once.
    Result<void> run(const std::stop_token &stop);

private:
    struct Reading;
    void read(const QByteArray &folder);
    void look(Reading &reading, const QByteArray &name, unsigned char type);

    const QByteArray m_root;
    const std::function<void(WalkedFolder)> m_onFolder;
    const std::function<void(const WalkTrouble &)> m_onTrouble;
    QList<QByteArray> m_folders; // to be read, the next one last
    QList<QByteArray> m_links; // to folders, to be followed when there is nothing else to read
    QSet<std::pair<quint64, quint64>> m_read; // device and inode
};
} // namespace kuramori
