// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/putbook.h"

#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"

#include <QHash>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr double weight = 0.5;

void putFile(WriteTx &tx, RootId root, const FileToPut &file)
{
    LibraryTable library(tx);
    LibraryFile row{file.path, fileKindOf(file.path), {}};
    row.stamp.size = file.size;
    library.addFile(root, row);
    if (row.kind == FileKind::Audio) {
        const FileId id = LibraryRows(tx).files(root).value(hashOf(file.path)).id;
        AudioFile audio;
        audio.container = audio.codec = QStringLiteral("mp3");
        audio.duration = file.runtime;
        audio.bitrate = file.bitrate;
        audio.chapters = file.chapters;
        library.setAudio(id, audio);
    }
}

ItemId itemOf(WriteTx &tx, RootId root, const BookToPut &book)
{
    const QList<FileOfRoot> known = ItemRows(tx).filesOf(root);
    const QByteArray first = book.files.constFirst().path;
    const QByteArray folder = first.left(std::max<qsizetype>(0, first.lastIndexOf('/')));
    ItemGroup group;
    group.isFile = folder.isEmpty();
    group.path = folder.isEmpty() ? first : folder;
    for (const FileToPut &file : book.files) {
        const auto found
            = std::ranges::find_if(known, [&](const FileOfRoot &other) { return other.file.path == file.path; });
        group.members.append({found - known.begin(), {}, {}});
    }
    return *ItemTable(tx).regroup(root, {group}, known).cbegin();
}

JudgedBook judged(const BookToPut &book)
{
    JudgedBook judged;
    judged.facts.title = book.title;
    judged.facts.subtitle = book.subtitle;
    judged.facts.authors = book.authors;
    judged.facts.year = book.year;
    judged.facts.identifiers.asin = book.asin;
    if (!book.series.isEmpty()) {
        judged.facts.series.append({book.series.section(QStringLiteral(" #"), 0, 0),
                                    seriesPosition(book.series.section(QStringLiteral(" #"), 1))});
    }
    judged.recording.narrators = book.narrators;
    judged.recording.language = book.language;
    judged.publisher = book.publisher;
    return judged;
}

QList<BookAssertion> assertions(const BookToPut &book)
{
    QList<BookAssertion> all{{BookSource::Folder, BookField::Title, 0, book.title, {}, weight},
                             {BookSource::Tags, BookField::Title, 0, book.title, {}, weight}};
    const auto add = [&all](BookField field, const QStringList &values) {
        for (qsizetype at = 0; at < values.size(); ++at) {
            if (!values.at(at).isEmpty()) {
                all.append({BookSource::Tags, field, int(at), values.at(at), {}, weight});
            }
        }
    };
    add(BookField::Author, book.authors);
    add(BookField::Narrator, book.narrators);
    add(BookField::Publisher, {book.publisher});
    add(BookField::Asin, {book.asin});
    add(BookField::Year, {book.year ? QString::number(*book.year) : QString()});
    if (!book.series.isEmpty()) {
        all.append({BookSource::Tags, BookField::Series, 0, book.series.section(QStringLiteral(" #"), 0, 0),
                    book.series.section(QStringLiteral(" #"), 1), weight});
    }
    return all;
}
} // namespace

ItemId putBook(Store &store, RootId root, const BookToPut &book)
{
    return need(store.write([&](WriteTx &tx) {
        for (const FileToPut &file : book.files) {
            putFile(tx, root, file);
        }
        const ItemId id = itemOf(tx, root, book);
        LibraryItem item = ItemRows(tx).item(id).value();
        item.audioFiles = 0;
        item.size = 0;
        item.runtime = {};
        for (const FileToPut &file : book.files) {
            if (fileKindOf(file.path) == FileKind::Audio) {
                ++item.audioFiles;
                item.size += file.size;
                item.runtime += file.runtime;
                item.format = QString::fromLatin1(file.path.mid(file.path.lastIndexOf('.') + 1));
            }
        }
        item.facts = judged(book);
        ItemTable items(tx);
        items.setAssertions(id, assertions(book));
        items.setJudged(item);
        BookPlacement placement(tx);
        placement.place(item);
        placement.finish();
        tx.touch(Topic::Books | Topic::Library);
        return id;
    }));
}

BookToPut plainBook(const QString &title, const QString &author, const QString &series, double hours)
{
    BookToPut book;
    book.title = title;
    book.authors = author.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    book.series = series;
    const auto runtime = std::chrono::milliseconds(qint64(hours * 3'600'000));
    book.files = {{(author + u'/' + title + u'/' + title + QStringLiteral(".m4b")).toUtf8(),
                   qint64(hours * 28'800'000),
                   runtime,
                   64'000,
                   {}}};
    return book;
}

JudgedBook bookOf(const QString &line)
{
    const QStringList parts = line.split(u'|');
    const auto names
        = [&](qsizetype at) { return parts.value(at).trimmed().split(QStringLiteral(", "), Qt::SkipEmptyParts); };
    JudgedBook judged;
    judged.facts.title = parts.constFirst().trimmed();
    judged.facts.authors = names(1);
    for (const QString &entry : names(2)) {
        judged.facts.series.append(
            {entry.section(QStringLiteral(" #"), 0, 0), seriesPosition(entry.section(QStringLiteral(" #"), 1))});
    }
    judged.recording.narrators = names(3);
    if (const int year = parts.value(4).toInt(); year > 0) {
        judged.facts.year = year;
    }
    return judged;
}

ItemId putBook(WriteTx &tx, RootId root, const QByteArray &path, const JudgedBook &book, LibraryItem item)
{
    ItemTable items(tx);
    const ItemId known(
        tx.number("SELECT id FROM items WHERE root_id = $1 AND path_hash = $2", root, hashOf(path))); // keeps its files
    item.id = known.isValid() ? known : *items.regroup(root, {{path, item.isFile, {}}}, {}).cbegin();
    item.edition = ItemRows(tx).item(item.id).value().edition;
    item.root = root;
    item.path = path;
    item.facts = book;
    items.setJudged(item);
    BookPlacement placement(tx);
    placement.place(item);
    placement.finish();
    return item.id;
}

QString groupsOf(Store &store, const QList<ItemId> &items, const char *column)
{
    const std::string sql
        = std::string("SELECT ") + column + " FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1";
    QList<qint64> met;
    QStringList numbers;
    for (const ItemId item : items) {
        const qint64 id = need(store.read([&](ReadTx &tx) { return tx.number(sql, item); }));
        if (!met.contains(id)) {
            met.append(id);
        }
        numbers.append(QString::number(met.indexOf(id) + 1));
    }
    return numbers.join(u' ');
}
} // namespace kuramori
