// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/bookassertion.h"
#include "models/domain/itemgroup.h"
#include "models/domain/libraryitem.h"
#include "models/store/tx.h"

#include <QSet>

namespace kuramori
{
/// A file as grouping needs it.
struct FileOfRoot
{
    FileId id;
    ScannedFile file;
};

/// A file of an item as judging needs it.
struct FileOfItem
{
    FileId id;
    QByteArray path; ///< below the root
    FileKind kind = FileKind::Other;
    qint64 size = 0; ///< bytes
    std::optional<AudioFile> audio; ///< what was read of it, of one unreadable now its last tags; without chapters
};

/// Reading what the folders hold of books.
class ItemRows
{
public:
    explicit ItemRows(ReadTx &tx)
        : m_tx(tx)
    { }
    // roots.is_stale counts down: 1 files changed since the books were made of them; 2 the books are made, and the
    // files are to be compared with those of others; 0 that is done, too.
    bool isStale(RootId root) const; ///< 1
    bool isCompared(RootId root) const; ///< 0
    QList<FileOfRoot> filesOf(RootId root) const; ///< that are there, by path
    qint64 countItems(RootId root) const; ///< that are there
    std::optional<LibraryItem> item(ItemId id) const;
    Timestamp addedAt(ItemId id) const;
    QList<ItemId> itemsToJudge(RootId root, ItemId after, int most) const;
    qint64 countToJudge(RootId root) const;
    QList<FileOfItem> filesOf(ItemId item) const; ///< that are there, in playing order
    QList<BookAssertion> assertions(ItemId item) const;

private:
    ReadTx &m_tx;
};

/// Changing it.
class ItemTable
{
public:
    explicit ItemTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Makes an item of each of `groups`, whose members are places in `files`, and returns them. One whose files are
    /// others than before is to be judged anew.
    QSet<ItemId> regroup(RootId root, const QList<ItemGroup> &groups, const QList<FileOfRoot> &files);
    /// The items of this root but for `present` have lost their files. They stay as they are known.
    void missOthers(RootId root, const QSet<ItemId> &present);
    /// What its files say, in place of all that they said before. What others say of it stays.
    void setAssertions(ItemId item, const QList<BookAssertion> &assertions);
    /// What one of the others says, in place of all that it said before.
    void setWords(ItemId item, BookSource source, const QList<BookAssertion> &assertions);
    /// What was made of the assertions and the files. Everything of `item` but its edition.
    void setJudged(const LibraryItem &item);
    void setEdition(ItemId item, EditionId edition);
    void setFresh(RootId root); ///< its books are up to date
    void setCompared(RootId root); ///< and its files compared, unless some changed meanwhile

private:
    ItemId ensure(RootId root, const ItemGroup &group);
    void insert(ItemId item, const QList<BookAssertion> &assertions);
    void setMembers(ItemId item, const ItemGroup &group, const QList<FileOfRoot> &files);

    WriteTx &m_tx;
};
} // namespace kuramori
