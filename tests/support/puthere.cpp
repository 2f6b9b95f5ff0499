// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/puthere.h"

#include "models/store/librarytable.h"
#include "tests/support/putbook.h"

namespace kuramori
{
namespace
{
constexpr const char *audioOf = "FROM server_files WHERE book_id = $1 AND type = 'audio'";

RootId rootOf(WriteTx &tx)
{
    const RootId known(tx.number("SELECT id FROM roots LIMIT 1"));
    return known.isValid() ? known : LibraryTable(tx).addRoot("/here");
}

void putFiles(WriteTx &tx, RootId root, ServerBookId book, ItemId item, const QByteArray &path)
{
    const QList<qint64> places = tx.all(
        std::string("SELECT position ") + audioOf + " ORDER BY position", [](const Row &row) { return row.integer(0); },
        book);
    for (const qint64 place : places) {
        const QByteArray name = path + '/' + QByteArray::number(place) + ".mp3";
        LibraryTable(tx).addFile(root, {name, FileKind::Audio, {0, 1000, {}}});
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
        putFiles(tx, root, id, here, serverBook.toUtf8());
    }
    return here;
}
} // namespace kuramori
