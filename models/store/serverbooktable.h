// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverbook.h"
#include "models/domain/servermatch.h"
#include "models/store/tx.h"

#include <QHash>
#include <QList>

#include <functional>

namespace kuramori
{
/// A book as the last sync left it.
struct KnownServerBook
{
    ServerBookId id;
    QByteArray listingHash; ///< of the list's word on it when its details were read
    bool isMissing = false;
};

/// Where an earlier search found a book's files here.
struct StoredMatch
{
    ServerBookId book;
    QString extent; ///< null: not looked for yet
    QString trouble;
    QString localPath;
    struct File
    {
        int position = 0;
        FileId file;
        QString by;
        QString trouble;
        bool operator==(const File &) const = default;
    };
    QList<File> files; ///< in their order
    bool operator==(const StoredMatch &) const = default;
};

/// An audio file of the library, as a server's file is compared with it.
struct LocalAudio
{
    QList<FileId> ids; ///< in the order of `files`
    QList<LocalFile> files; ///< those that are not missing. A name that is not UTF-8 has no path: it is found by inode
    QStringList folders; ///< of the library, absolute
};

/// Reading what the servers hold.
class ServerBookRows
{
public:
    explicit ServerBookRows(ReadTx &tx)
        : m_tx(tx)
    { }
    /// By the server's id of the book; missing ones, too.
    QHash<QString, KnownServerBook> known(ServerLibraryId library) const;
    /// Books that are not missing: with place, files and, in `StoredMatch`, what was found of them. Of the book only
    /// what a matcher reads is filled in.
    void eachForMatching(ServerId server,
                         const std::function<void(const ServerBook &, const StoredMatch &)> &onBook) const;
    LocalAudio localAudio() const;
    /// Audio files of some of the library's books that are not missing, the latest first.
    QList<ServerFile> someFiles(ServerLibraryId library, int most) const;

private:
    ReadTx &m_tx;
};

/// Changing it.
class ServerBookTable
{
public:
    explicit ServerBookTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// A book with its details, in place of what was known; it is there from now on. True when it is new.
    bool put(ServerId server, ServerLibraryId library, const ServerBook &book, const QByteArray &listingHash);
    void bringBack(ServerBookId book); ///< it is listed again, as it was
    /// Returns how many are missing that were not before.
    qint64 miss(const QList<ServerBookId> &books);
    /// All of the account's, in one answer: those that are known and not among them are missing from now on.
    void putProgress(ServerId server, const QList<MediaProgress> &progress);
    void setMatch(const StoredMatch &match);

private:
    void putFiles(ServerBookId book, const QList<ServerFile> &files);

    WriteTx &m_tx;
};
} // namespace kuramori
