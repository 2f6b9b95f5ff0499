// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryfile.h"
#include "models/domain/sharedaudio.h"
#include "models/store/tx.h"

#include <map>
#include <utility>

namespace kuramori
{
/// An audio file whose content is to be looked at.
struct FileToFingerprint
{
    FileId id;
    QByteArray path; ///< absolute
    FileStamp stamp;
};

using SharedAudioByPair = std::map<std::pair<ItemId, ItemId>, SharedAudio>; ///< the smaller id first

/// Reading which files may be the same, and which are.
class FingerprintRows
{
public:
    explicit FingerprintRows(ReadTx &tx)
        : m_tx(tx)
    { }
    /// Files that are there, as large and as long as one of another item and with the same tags, as files with the same
    /// bytes are; and whose content has not been looked at as it is now. By id.
    QList<FileId> filesToCompare() const;
    std::optional<FileToFingerprint> file(FileId id) const;
    /// Items with audio in common. What more than twenty items have is nobody's: publishers open and close all their
    /// books with it.
    SharedAudioByPair sharedAudio() const;
    qint64 countAlike() const; ///< pairs of items that setLikenesses() left

private:
    ReadTx &m_tx;
};

/// Changing that.
class FingerprintTable
{
public:
    explicit FingerprintTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// \a hash is of the content that had this stamp.
    void set(FileId file, const FileStamp &stamp, const QByteArray &hash);
    /// Makes the likenesses of level 'file' those that sharedAudioVerdict() finds in these. Where one goes, its items
    /// are compared by their facts again. Call lockWorks() before. Returns how many there are.
    qint64 setLikenesses(const SharedAudioByPair &pairs);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
