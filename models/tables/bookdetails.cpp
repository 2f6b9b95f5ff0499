// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bookdetails.h"

#include "models/store/drifttable.h"
#include "models/store/itemtable.h"
#include "models/store/recordtable.h"
#include "models/store/tx.h"
#include "models/tables/bookwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kuramori
{
namespace
{
QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
}

BookItem toItem(const Row &row)
{
    BookItem item;
    item.id = row.id<ItemId>(0);
    item.root = row.id<RootId>(1);
    item.rootState = rootStateFrom(row.text(2)).value_or(RootState::Unread);
    const QByteArray path = row.bytes(4).isEmpty() ? row.bytes(3) : row.bytes(3) + '/' + row.bytes(4);
    item.folder = path; // until a file tells whether it is one
    item.shown = shownPath(path);
    item.format = row.text(5);
    item.audioFiles = row.integer(6);
    item.size = row.integer(7);
    item.runtime = row.integer(8);
    item.isMissing = !row.isNull(9);
    return item;
}

BookFile toFile(const Row &row)
{
    BookFile file;
    file.path = row.bytes(0) + '/' + row.bytes(1);
    file.kind = fileKindFrom(row.text(2)).value_or(FileKind::Other);
    file.size = row.integer(3);
    file.isMissing = !row.isNull(4);
    file.runtime = row.integer(5);
    file.bitrate = row.integer(6);
    file.trouble = row.text(7);
    return file;
}

/// An item's path is that of a file where several books share a folder.
void findFolder(BookItem &item)
{
    const QByteArray within = item.folder + '/';
    const bool isFolder
        = std::ranges::any_of(item.files, [&within](const BookFile &file) { return file.path.startsWith(within); });
    if (!isFolder && !item.files.isEmpty()) {
        item.folder = folderOf(item.folder);
    }
    for (BookFile &file : item.files) {
        const bool isWithin = file.path.startsWith(item.folder + '/');
        file.shown = shownPath(isWithin ? file.path.mid(item.folder.size() + 1) : file.path);
    }
}

void addChapters(BookItem &item, const QString &json, qint64 start)
{
    const QJsonArray chapters = QJsonDocument::fromJson(json.toUtf8()).array();
    item.chapters.reserve(item.chapters.size() + std::min<qsizetype>(chapters.size(), BookItem::mostChapters));
    for (const QJsonValueConstRef value : chapters) {
        if (item.chapters.size() >= BookItem::mostChapters) {
            return;
        }
        const QJsonArray chapter = value.toArray();
        item.chapters.append({start + chapter.at(0).toInteger(), chapter.at(2).toString()});
    }
}

void readFiles(ReadTx &tx, BookItem &item)
{
    qint64 start = 0; // of the file in the book
    double bits = 0;
    qint64 heard = 0; // milliseconds of which the bit rate is known
    tx.each(
        "SELECT r.path, f.path, f.kind, f.size, f.missing_since, coalesce(a.duration_ms, 0), "
        "coalesce(a.bitrate, 0), coalesce(a.trouble, ''), coalesce(a.chapters, '[]') FROM item_files m "
        "JOIN files f ON f.id = m.file_id JOIN roots r ON r.id = f.root_id LEFT JOIN audio a ON a.file_id = f.id "
        "WHERE m.item_id = $1 ORDER BY CASE WHEN f.kind = 'audio' THEN 0 ELSE 1 END, m.position, f.id LIMIT $2",
        [&](const Row &row) {
            const BookFile file = toFile(row);
            item.files.append(file);
            addChapters(item, row.text(8), start);
            start += file.runtime;
            if (file.bitrate > 0) {
                bits += double(file.bitrate) * double(file.runtime);
                heard += file.runtime;
            }
        },
        item.id, BookItem::mostFiles);
    item.bitrate = heard > 0 ? qint64(bits / double(heard)) : 0;
    item.fileCount = item.files.size() < BookItem::mostFiles
        ? item.files.size()
        : tx.number("SELECT count(*) FROM item_files WHERE item_id = $1", item.id);
    findFolder(item);
}

BookRecording toRecording(const Row &row)
{
    BookRecording recording;
    recording.id = row.id<EditionId>(0);
    recording.narrators = row.text(1);
    recording.abridged = row.isNull(2) ? std::nullopt : std::optional(row.boolean(2));
    recording.language = row.text(3);
    recording.publisher = row.text(4);
    recording.runtime = row.integer(5);
    return recording;
}

/// "hardcover", "audible": providers of which a silence is told are more than those of records.
QString silentProvider(const QString &name)
{
    const auto provider = bookProviderFrom(name);
    return provider ? bookSourceWord(sourceOf(*provider)) : name.left(1).toUpper() + name.mid(1);
}

std::optional<BookLookup> lookupOf(ReadTx &tx, ItemId item)
{
    const RecordRows rows(tx);
    const std::optional<ItemLookup> known = rows.lookup(item);
    if (!known) {
        return std::nullopt;
    }
    BookLookup lookup{known->askedAt, known->decision, {}, {}};
    const QList<LinkedRecord> records = rows.recordsOf(item);
    for (const LinkedRecord &one : records) {
        if (one.state == LinkState::Taken) {
            lookup.matched.append(bookSourceWord(sourceOf(one.known.record.provider)));
        }
    }
    for (auto one = known->silent.begin(); one != known->silent.end(); ++one) {
        lookup.silent.append(QStringLiteral("%1: %2").arg(silentProvider(one.key()), one.value()));
    }
    return lookup;
}

void readRecording(ReadTx &tx, BookRecording &recording)
{
    recording.identifiers = tx.all(
        "SELECT scheme, value FROM edition_identifiers WHERE edition_id = $1 ORDER BY scheme, value",
        [](const Row &row) { return row.text(0).toUpper() + u' ' + row.text(1); }, recording.id);
    recording.items = tx.all("SELECT i.id, i.root_id, r.state, r.path, i.path, i.format, i.audio_files, i.size, "
                             "i.runtime_ms, i.missing_since FROM items i JOIN roots r ON r.id = i.root_id "
                             "WHERE i.edition_id = $1 "
                             "ORDER BY CASE WHEN i.missing_since IS NULL THEN 0 ELSE 1 END, i.id",
                             toItem, recording.id);
    for (BookItem &item : recording.items) {
        readFiles(tx, item);
        item.assertions = ItemRows(tx).assertions(item.id);
        item.lookup = lookupOf(tx, item.id);
        const QList<KeptDrift> drifts = DriftRows(tx).ofItem(item.id);
        for (const KeptDrift &kept : drifts) {
            if (kept.state == DriftState::Open) {
                item.waiting.append(kept.drift.field);
            }
        }
    }
}

QString entryText(const Row &row)
{
    if (row.isNull(1)) {
        return row.text(0);
    }
    const double from = row.real(1);
    const double to = row.real(2);
    QString place = QString::number(from);
    if (to > from) {
        place += u'–' + QString::number(to);
    }
    return row.text(0) + QLatin1String(" #") + place;
}
} // namespace

const BookFile *BookItem::firstAudio() const
{
    const auto found = std::ranges::find_if(
        files, [](const BookFile &file) { return file.kind == FileKind::Audio && !file.isMissing; });
    return found == files.cend() ? nullptr : &*found;
}

const BookItem *BookDetails::firstItem() const
{
    for (const BookRecording &recording : recordings) {
        for (const BookItem &item : recording.items) {
            if (!item.isMissing) {
                return &item;
            }
        }
    }
    return nullptr;
}

std::optional<BookDetails> bookDetails(ReadTx &tx, WorkId id)
{
    const qint64 key = id.value();
    const QList<BookLine> lines = bookLines(tx, std::span(&key, 1));
    if (lines.isEmpty()) {
        return std::nullopt;
    }
    BookDetails details;
    details.line = lines.constFirst();
    details.subtitle
        = tx.first(
                "SELECT subtitle FROM books WHERE work_id = $1", [](const Row &row) { return row.text(0); }, id)
              .value_or(QString());
    details.series = tx.all("SELECT s.name, e.position_from, e.position_to FROM series_entries e "
                            "JOIN series s ON s.id = e.series_id WHERE e.work_id = $1 ORDER BY s.name",
                            entryText, id);
    details.recordings = tx.all("SELECT id, narrators, abridged, language, publisher, runtime_ms FROM editions "
                                "WHERE work_id = $1 ORDER BY id",
                                toRecording, id);
    for (BookRecording &recording : details.recordings) {
        readRecording(tx, recording);
    }
    return details;
}
} // namespace kuramori
