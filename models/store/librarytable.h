// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/libraryfile.h"
#include "models/domain/libraryroot.h"
#include "models/store/tx.h"

#include <QHash>
#include <QList>

namespace kuramori
{
/// A path in 16 bytes, in place of thousands of long ones held in memory.
using PathHash = QByteArray;
PathHash hashOf(const QByteArray &path);

/// A file as the last scan left it.
struct KnownFile
{
    FileId id;
    FileStamp stamp;
    bool isMissing = false;
};

/// Reading the folders of the library and what lies in them.
class LibraryRows
{
public:
    explicit LibraryRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<LibraryRoot> roots() const; ///< in the order they were added
    QList<std::pair<RootId, QByteArray>> places() const; ///< of the roots that stay: their paths; nothing is counted
    std::optional<LibraryRoot> root(RootId id) const;
    std::optional<LibraryRoot> rootAt(const QByteArray &path) const;
    QHash<PathHash, KnownFile> files(RootId root) const; ///< missing ones, too
    QList<QByteArray> landmarks(RootId root, int most) const; ///< some files that were there when last looked
    /// Audio files whose content has not been read as it is now, by id, after `after`.
    QList<std::pair<FileId, QByteArray>> filesToProbe(RootId root, FileId after, int most) const;
    qint64 countToProbe(RootId root) const;

private:
    ReadTx &m_tx;
};

/// Changing them.
class LibraryTable
{
public:
    explicit LibraryTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// The root at this absolute path, which is added if it is new and stays if it was leaving. Ends with Refused when
    /// it lies in another root or another lies in it: a file belongs to one root.
    RootId addRoot(const QByteArray &path);
    // What a scan saw of a root, unless it is leaving: the scan may have begun before that was said.
    void setOnline(RootId root, const RootIdentity &identity);
    void setOffline(RootId root, const QString &why);
    void setScanned(RootId root); ///< a scan reached its end
    bool allowSideCars(RootId root, bool isAllowed); ///< false: it was so before, or there is no such root
    /// Files of it changed: the books made of them are to be looked at anew, and the files compared. In the transaction
    /// that changes the files.
    void setStale(RootId root);

    void addFile(RootId root, const LibraryFile &file);
    /// What the content of an audio file says of itself, in place of what was known.
    void setAudio(FileId file, const AudioFile &audio);
    void setAudio(FileId file, const ReadAudio &audio);
    /// Why its content cannot be read; what was known of the sound is gone with its former content. Its last tags stay:
    /// they say which book it is of, and a failing disk does not make that another. `mayPass`: the next scan tries
    /// again.
    void setUnread(FileId file, const QString &why, bool mayPass);
    void changeFile(FileId file, const FileStamp &stamp); ///< it is there, and other than before
    void bringBack(FileId file); ///< it is there again, as it was
    void forgetStamps(const QList<FileId> &files); ///< for the next scan they have changed: it reads them again
    /// Those of `files` that a scan did not see, but for what lies at or below one of `unread`. Returns how many are
    /// missing that were not before.
    qint64 miss(const QList<FileId> &files, const QList<QByteArray> &unread);

private:
    void setProbed(FileId file);
    void judgeAnew(FileId file); ///< the item it is in: told here and not by times, which a clock may turn back

    WriteTx &m_tx;
    std::optional<bool> m_hasItems; // there was one in the transaction
};
} // namespace kuramori
