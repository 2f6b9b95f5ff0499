// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/puthere.h"

#include "models/store/librarytable.h"
#include "tests/support/putbook.h"

namespace kuramori
{
namespace
{
constexpr const char *rootHere = "/here";
constexpr const char *audioOf = "FROM server_files WHERE book_id = $1 AND type = 'audio'";

RootId rootOf(WriteTx &tx)
{
    const RootId known(tx.number("SELECT id FROM roots LIMIT 1"));
    return known.isValid() ? known : LibraryTable(tx).addRoot(rootHere);
}

/// Below the root as on the server, so that reading it again finds them there.
void putFiles(WriteTx &tx, RootId root, ServerBookId book, ItemId item)
{
    struct There
    {
        qint64 place = 0;
        QByteArray path;
        qint64 size = 0;
    };
    const QList<There> there = tx.all(
        std::string("SELECT position, path, coalesce(size, 1000) ") + audioOf + " ORDER BY position",
        [](const Row &row) {
            return There{row.integer(0), row.text(1).toUtf8(), row.integer(2)};
        },
        book);
    for (const auto &[place, path, size] : there) {
        const QByteArray name = path.mid(1);
        LibraryTable(tx).addFile(root, {name, FileKind::Audio, {0, size, {}}});
        const FileId file = LibraryRows(tx).files(root).value(hashOf(name)).id;
        tx.run("INSERT INTO item_files (file_id, item_id, position) VALUES ($1, $2, $3)", file, item, place);
        tx.run("UPDATE server_files SET file_id = $3 WHERE book_id = $1 AND position = $2", book, place, file);
    }
    tx.run("UPDATE server_books SET matched = 'whole' WHERE id = $1", book);
}
} // namespace

ItemId putHere(WriteTx &tx, const QString &serverBook, const JudgedBook &book)
{
    const ServerBookId id(tx.number("SELECT id FROM server_books WHERE source_id = $1", serverBook));
    const bool isNew = tx.number("SELECT count(*) FROM server_books WHERE id = $1 AND matched = 'whole'", id) == 0;
    const RootId root = rootOf(tx);
    LibraryItem item;
    item.audioFiles = int(tx.number(std::string("SELECT count(*) ") + audioOf, id));
    const ItemId here = putBook(tx, root, serverBook.toUtf8(), book, item);
    if (isNew) {
        putFiles(tx, root, id, here);
    }
    return here;
}
} // namespace kuramori
