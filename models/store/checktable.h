// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkrules.h"
#include "models/domain/filecheck.h"
#include "models/domain/libraryfile.h"
#include "models/domain/runtimerules.h"
#include "models/domain/tracksequence.h"
#include "models/store/tx.h"

#include <QJsonArray>

namespace kuramori
{
/// What a check found of one file.
struct FileCheck
{
    CheckTier tier = CheckTier::Presence;
    FileVerdict verdict = FileVerdict::Unknown;
    CheckFindings findings;
    FileStamp stamp; ///< of the content that was looked at
    Timestamp at; ///< set by the table
    bool operator==(const FileCheck &) const = default;
};

/// The form in which the store and `query checks` have findings. What is not understood is left out.
QJsonArray checkFindingsJson(const CheckFindings &findings);
CheckFindings checkFindingsFrom(const QJsonArray &json);

/// What the store knows of a file that is to be checked.
struct FileToCheck
{
    FileId id;
    RootId root;
    QByteArray path; ///< below the root
    FileStamp stamp; ///< as the last scan saw it
    HeaderFacts header;
};

/// A file with what numbers it among those of its book.
struct TrackedFile
{
    FileId id;
    QString path; ///< as it can be shown, below the root
    QString track; ///< the tags, as they stand there
    QString trackTotal;
    QString disc;
};

/// Reading what was checked, and what is to be.
class CheckRows
{
public:
    explicit CheckRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<FileCheck> check(FileId file) const;
    bool isStale(FileId file) const; ///< there is no check, or the file is another than it looked at

    /// Audio files of a root, missing ones too, that have no check of this depth since `since`; by id.
    QList<FileId> filesOf(RootId root, CheckTier depth, Timestamp since) const;
    /// Those that are due first, of the roots that are online: first those without a check of this depth that holds,
    /// small ones first; then those checked longest ago. None that has one since `since`.
    QList<FileId> filesDue(CheckTier depth, Timestamp since, qint64 most) const;
    qint64 countOnline() const; ///< audio files of the roots that are online
    std::optional<FileToCheck> file(FileId id) const;
    QList<FileId> audioOf(WorkId book) const; ///< audio files of all its items that are not missing, as they are played
    QList<TrackedFile> tracks(RootId root) const; ///< audio files that are not missing, by path
    /// What its tags, the side-cars of its book and servers say of its length, as of the last scan and sync.
    RuntimeFacts runtimeFacts(FileId file) const;

private:
    void readServers(FileId file, ItemId item, RuntimeFacts *facts) const;
    void readSideCars(ItemId item, RuntimeFacts *facts) const;
    void readTags(FileId file, ItemId item, RuntimeFacts *facts) const;

    ReadTx &m_tx;
};

/// Changing what was checked.
class CheckTable
{
public:
    explicit CheckTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// In place of the last check of this file. Nothing when the file is no longer known.
    void put(FileId file, const FileCheck &check);
    /// The same, but leaves a check that holds for the same content: for files that cannot be looked at now.
    void putIfNew(FileId file, const FileCheck &check);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
