// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/bookmaking.h"

#include "models/store/bookplacement.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/serverwritetable.h"
#include "models/store/sidecartable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/library/itemwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype groupsAtOnce = 500; // a transaction
constexpr int itemsAtOnce = 100; // a transaction, while the next are judged: each asks and writes some dozens of rows

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookMaking)
};

struct ItemToJudge
{
    LibraryItem item;
    QList<FileOfItem> files;
};

/// What the ending says, where all agree.
QString formatOf(const QList<FileOfItem> &files)
{
    QString format;
    for (const FileOfItem &file : files) {
        if (file.kind != FileKind::Audio) {
            continue;
        }
        const QString ending = QString::fromLatin1(file.path.mid(file.path.lastIndexOf('.') + 1).toLower());
        if (!format.isEmpty() && format != ending) {
            return {};
        }
        format = ending;
    }
    return format;
}

void sumUp(const QList<FileOfItem> &files, LibraryItem *item)
{
    item->audioFiles = 0;
    item->size = 0;
    item->runtime = {};
    bool isKnown = true;
    for (const FileOfItem &file : files) {
        if (file.kind != FileKind::Audio) {
            continue;
        }
        ++item->audioFiles;
        item->size += file.size;
        isKnown = isKnown && file.audio && file.audio->duration;
        item->runtime += isKnown ? *file.audio->duration : std::chrono::milliseconds();
    }
    if (!isKnown) {
        item->runtime = {};
    }
    item->format = formatOf(files);
}

/// Loose files of a root have one in common.
QByteArray topFolderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.indexOf('/'), 0));
}

class Making
{
public:
    Making(Job &job, Store &store, const LibraryRoot &root)
        : m_job(job)
        , m_store(store)
        , m_root(root)
    { }
    BookCounts run();
    qint64 runSoFar();

private:
    void group();
    QSet<ItemId> regroup(const QList<FileOfRoot> &files);
    void judge();
    ReadItem judged(ItemToJudge sought, const OwnWords &own);
    QList<BookAssertion> lastWords(ItemId item, const QList<BookSource> &sources) const;
    OwnWords ownWords() const;
    void report(qint64 done, qint64 total);
    QList<ItemToJudge> next(ItemId after);
    void keep(QList<ReadItem> items, QList<FileId> toReadAgain);
    void settle();
    template <class Function>
    void write(Function function);

    Job &m_job;
    Store &m_store;
    const LibraryRoot &m_root;
    bool m_isPart = false;
    std::optional<Pending<void>> m_kept;
    QList<FileId> m_toReadAgain; ///< by the next scan
    BookCounts m_counts;
};

template <class Function>
void Making::write(Function function)
{
    m_job.stopIfCancelled();
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        function(tx);
    }));
}

BookCounts Making::run()
{
    const bool isStale = need(m_store.read([this](ReadTx &tx) { return ItemRows(tx).isStale(m_root.id); }));
    if (isStale) {
        group();
        judge();
        write([this](WriteTx &tx) { ItemTable(tx).setFresh(m_root.id); });
    }
    m_counts.items = need(m_store.read([this](ReadTx &tx) { return ItemRows(tx).countItems(m_root.id); }));
    return m_counts;
}

/// What is unread is not judged by half, and what has gone is left to the end of the scan.
qint64 Making::runSoFar()
{
    m_isPart = true;
    const auto [unread, all] = need(m_store.read([this](ReadTx &tx) {
        return std::pair(LibraryRows(tx).filesToProbe(m_root.id, {}, std::numeric_limits<int>::max()),
                         ItemRows(tx).filesOf(m_root.id));
    }));
    QSet<QByteArray> unreadTops;
    for (const auto &[id, path] : unread) {
        unreadTops.insert(topFolderOf(path));
    }
    QList<FileOfRoot> files;
    std::copy_if(all.begin(), all.end(), std::back_inserter(files),
                 [&](const FileOfRoot &file) { return !unreadTops.contains(topFolderOf(file.file.path)); });
    regroup(files);
    judge();
    return m_counts.judged;
}

void Making::group()
{
    m_job.report({Words::tr("Sorting the files of %1 into books").arg(shownPath(m_root.path)), 0, 0});
    const QSet<ItemId> present
        = regroup(need(m_store.read([this](ReadTx &tx) { return ItemRows(tx).filesOf(m_root.id); })));
    write([&](WriteTx &tx) { ItemTable(tx).missOthers(m_root.id, present); });
}

/// Returns the items that the files are of.
QSet<ItemId> Making::regroup(const QList<FileOfRoot> &files)
{
    QList<ScannedFile> scanned;
    scanned.reserve(files.size());
    for (const FileOfRoot &file : files) {
        scanned.append(file.file);
    }
    const QList<ItemGroup> groups = itemGroups(scanned);
    QSet<ItemId> present;
    for (qsizetype at = 0; at < groups.size(); at += groupsAtOnce) {
        write(
            [&](WriteTx &tx) { present.unite(ItemTable(tx).regroup(m_root.id, groups.mid(at, groupsAtOnce), files)); });
    }
    return present;
}

void Making::judge()
{
    const qint64 total = need(m_store.read([this](ReadTx &tx) { return ItemRows(tx).countToJudge(m_root.id); }));
    const OwnWords own = ownWords();
    for (QList<ItemToJudge> waiting = next({}); !waiting.isEmpty();) {
        const ItemId last = waiting.constLast().item.id;
        QList<ReadItem> items;
        items.reserve(waiting.size());
        for (ItemToJudge &item : waiting) {
            items.append(judged(std::move(item), own));
        }
        m_counts.judged += items.size();
        settle();
        m_job.stopIfCancelled();
        keep(std::move(items), std::exchange(m_toReadAgain, {}));
        report(m_counts.judged, total);
        waiting = next(last);
    }
    settle();
}

/// What is missing is known as it was last, and so is what a side-car says that cannot be read: a file that is just
/// being written, or lies on a failing disk, takes nothing back.
ReadItem Making::judged(ItemToJudge sought, const OwnWords &own)
{
    ReadItem found{std::move(sought.item), {}, {}, {}};
    if (found.item.missingSince) {
        return found;
    }
    sumUp(sought.files, &found.item);
    const ItemWords words = wordsOfItem(m_root.path, found.item, sought.files, own);
    m_toReadAgain += words.toReadAgain;
    found.assertions = words.said + lastWords(found.item.id, words.unread);
    found.winner = judgedWith(found.assertions, found.item.runtime, &found.doubts);
    return found;
}

QList<BookAssertion> Making::lastWords(ItemId item, const QList<BookSource> &sources) const
{
    if (sources.isEmpty()) {
        return {};
    }
    QList<BookAssertion> words = need(m_store.read([&](ReadTx &tx) { return ItemRows(tx).assertions(item); }));
    words.removeIf([&](const BookAssertion &word) { return !sources.contains(word.source); });
    return words;
}

/// Asked after the file was read: who writes it keeps that before.
OwnWords Making::ownWords() const
{
    OwnWords own;
    own.isOurs = [this](const QByteArray &content) {
        return need(m_store.read([&](ReadTx &tx) { return SideCarRows(tx).isOurs(sideCarHash(content)); }));
    };
    own.others = [this](ItemId item, const QList<BookAssertion> &said) {
        return need(m_store.read([&](ReadTx &tx) {
            const SentFields sent = ServerWriteRows(tx).sentOf(item);
            return sent.isEmpty() ? said : withoutEcho(said, ItemRows(tx).assertions(item), sent);
        }));
    };
    return own;
}

void Making::settle()
{
    if (m_kept) {
        need(std::exchange(m_kept, std::nullopt)->get());
    }
}

void Making::report(qint64 done, qint64 total)
{
    if (m_isPart) {
        return; // what is told is how far the reading has come
    }
    m_job.report({Words::tr("Recognising the books of %1").arg(shownPath(m_root.path)), done, total});
}

QList<ItemToJudge> Making::next(ItemId after)
{
    return need(m_store.read([&](ReadTx &tx) {
        const ItemRows rows(tx);
        QList<ItemToJudge> items;
        for (const ItemId id : rows.itemsToJudge(m_root.id, after, itemsAtOnce)) {
            items.append({rows.item(id).value(), rows.filesOf(id)});
        }
        return items;
    }));
}

void Making::keep(QList<ReadItem> items, QList<FileId> toReadAgain)
{
    m_kept = m_store.submit(
        [fence = m_job.fence(), items = std::move(items), toReadAgain = std::move(toReadAgain)](WriteTx &tx) {
            need(JobTable(tx).hold(fence));
            lockWorks(tx);
            ItemTable table(tx);
            BookPlacement placement(tx);
            for (ReadItem read : items) {
                if (!read.item.missingSince) {
                    settleRead(tx, &read);
                }
                table.setJudged(read.item);
                placement.place(read.item);
            }
            placement.finish();
            LibraryTable(tx).forgetStamps(toReadAgain);
        });
}
} // namespace

BookCounts makeBooks(Job &job, Store &store, const LibraryRoot &root)
{
    return Making(job, store, root).run();
}

qint64 makeBooksSoFar(Job &job, Store &store, const LibraryRoot &root)
{
    return Making(job, store, root).runSoFar();
}
} // namespace kuramori
