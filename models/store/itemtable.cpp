// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemtable.h"

#include "models/domain/blockingkeys.h"
#include "models/store/judgedjson.h"
#include "models/store/librarytable.h"
#include "models/store/storedtags.h"

#include <algorithm>
#include <map>
#include <string>

namespace kuramori
{
namespace
{
/// "3", "03/12".
std::optional<int> leadingNumber(const QString &text)
{
    bool isNumber = false;
    const int number = QStringView(text).left(text.indexOf(u'/')).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

FileOfRoot toFileOfRoot(const Row &row)
{
    FileOfRoot file{row.id<FileId>(0), {}};
    file.file.path = row.bytes(1);
    file.file.kind = fileKindFrom(row.text(2)).value_or(FileKind::Other);
    if (!row.isNull(3)) {
        AudioFile audio;
        audio.tags = tagsOf(row.bytes(3));
        file.file.album = audio.value(QLatin1String("album"));
        file.file.disc = leadingNumber(audio.value(QLatin1String("disc")));
        file.file.track = leadingNumber(audio.value(QLatin1String("track")));
        file.file.hasChapters = row.boolean(4);
    }
    return file;
}

FileOfItem toFileOfItem(const Row &row)
{
    FileOfItem file{
        row.id<FileId>(0), row.bytes(1), fileKindFrom(row.text(2)).value_or(FileKind::Other), row.integer(3), {}};
    if (row.isNull(4)) {
        return file;
    }
    AudioFile audio;
    audio.tags = tagsOf(row.bytes(4));
    audio.container = row.text(5);
    audio.codec = row.text(6);
    if (const auto milliseconds = row.optionalInteger(7)) {
        audio.duration = std::chrono::milliseconds(*milliseconds);
    }
    audio.hasCover = row.boolean(8);
    file.audio = audio;
    return file;
}

LibraryItem toItem(const Row &row)
{
    LibraryItem item;
    item.id = row.id<ItemId>(0);
    item.root = row.id<RootId>(1);
    item.path = row.bytes(2);
    item.isFile = row.boolean(3);
    item.edition = row.id<EditionId>(4);
    item.audioFiles = int(row.integer(5));
    item.size = row.integer(6);
    item.runtime = std::chrono::milliseconds(row.integer(7));
    item.format = row.text(8);
    item.facts = judgedFromJson(row.text(9));
    item.missingSince = row.optionalTime(10);
    return item;
}

constexpr qint64 unsaid = -1;

/// Where a file stands in its item.
struct Place
{
    qint64 position = 0;
    qint64 disc = unsaid;
    qint64 track = unsaid;
    bool operator==(const Place &) const = default;
};

std::map<FileId, Place> placesIn(ReadTx &tx, ItemId item)
{
    std::map<FileId, Place> places;
    tx.each(
        "SELECT m.file_id, m.position, m.disc, m.track FROM item_files m JOIN files f ON f.id = m.file_id "
        "WHERE m.item_id = $1 AND f.missing_since IS NULL",
        [&places](const Row &row) {
            places[row.id<FileId>(0)]
                = {row.integer(1), row.optionalInteger(2).value_or(unsaid), row.optionalInteger(3).value_or(unsaid)};
        },
        item);
    return places;
}

/// The sources that isOfFiles() denies.
constexpr const char *others = "('itunes', 'openlibrary', 'hardcover', 'audnexus', 'person')";

BookAssertion toAssertion(const Row &row)
{
    return {bookSourceFrom(row.text(0)).value_or(BookSource::Folder),
            bookFieldFrom(row.text(1)).value_or(BookField::Title),
            int(row.integer(2)),
            row.text(3),
            row.text(4),
            row.real(5)};
}
} // namespace

bool ItemRows::isStale(RootId root) const
{
    return m_tx.number("SELECT is_stale FROM roots WHERE id = $1", root) == 1;
}

bool ItemRows::isCompared(RootId root) const
{
    return m_tx.number("SELECT is_stale FROM roots WHERE id = $1", root) == 0;
}

QList<FileOfRoot> ItemRows::filesOf(RootId root) const
{
    const std::string chapters = m_tx.dialect() == Dialect::Sqlite
        ? "json_array_length(coalesce(a.chapters, '[]'))"
        : "json_array_length(coalesce(a.chapters, '[]')::json)";
    // "+": from one end of the table to the other, and sorted here. By the index each row is sought by itself, and a
    // sort by the database carries the tags along.
    QList<FileOfRoot> files
        = m_tx.all("SELECT f.id, f.path, f.kind, a.tags, CASE WHEN " + chapters
                       + " > 1 THEN 1 ELSE 0 END FROM files f LEFT JOIN audio a ON a.file_id = f.id "
                         "WHERE +f.root_id = $1 AND f.missing_since IS NULL",
                   toFileOfRoot, root);
    std::sort(files.begin(), files.end(),
              [](const FileOfRoot &a, const FileOfRoot &b) { return a.file.path < b.file.path; });
    return files;
}

qint64 ItemRows::countItems(RootId root) const
{
    return m_tx.number("SELECT count(*) FROM items WHERE root_id = $1 AND missing_since IS NULL", root);
}

std::optional<LibraryItem> ItemRows::item(ItemId id) const
{
    return m_tx.first("SELECT id, root_id, path, is_file, edition_id, audio_files, size, runtime_ms, format, facts, "
                      "missing_since FROM items WHERE id = $1",
                      toItem, id);
}

Timestamp ItemRows::addedAt(ItemId id) const
{
    return Timestamp(std::chrono::microseconds(m_tx.number("SELECT added_at FROM items WHERE id = $1", id)));
}

QList<ItemId> ItemRows::itemsToJudge(RootId root, ItemId after, int most) const
{
    return m_tx.all(
        "SELECT id FROM items WHERE root_id = $1 AND judged_at IS NULL AND id > $2 ORDER BY id LIMIT $3",
        [](const Row &row) { return row.id<ItemId>(0); }, root, after.value(), most);
}

qint64 ItemRows::countToJudge(RootId root) const
{
    return m_tx.number("SELECT count(*) FROM items WHERE root_id = $1 AND judged_at IS NULL", root);
}

QList<FileOfItem> ItemRows::filesOf(ItemId item) const
{
    return m_tx.all("SELECT f.id, f.path, f.kind, f.size, a.tags, a.container, a.codec, a.duration_ms, a.has_cover "
                    "FROM item_files m JOIN files f ON f.id = m.file_id LEFT JOIN audio a ON a.file_id = f.id "
                    "AND (a.trouble IS NULL OR a.tags <> '{}') WHERE m.item_id = $1 AND f.missing_since IS NULL ORDER "
                    "BY m.position",
                    toFileOfItem, item);
}

QList<BookAssertion> ItemRows::assertions(ItemId item) const
{
    return m_tx.all("SELECT source, field, position, value, label, weight FROM assertions WHERE item_id = $1 "
                    "ORDER BY source, field, position",
                    toAssertion, item);
}

QSet<ItemId> ItemTable::regroup(RootId root, const QList<ItemGroup> &groups, const QList<FileOfRoot> &files)
{
    QSet<ItemId> present;
    for (const ItemGroup &group : groups) {
        const ItemId item = ensure(root, group);
        setMembers(item, group, files);
        present.insert(item);
    }
    m_tx.touch(Topic::Books);
    return present;
}

ItemId ItemTable::ensure(RootId root, const ItemGroup &group)
{
    const PathHash hash = hashOf(group.path);
    const auto known = m_tx.first(
        "SELECT id FROM items WHERE root_id = $1 AND path_hash = $2", [](const Row &row) { return row.id<ItemId>(0); },
        root, hash);
    if (!known) {
        return ItemId(m_tx.insert(
            "INSERT INTO items (root_id, path, shown, path_hash, is_file, added_at) VALUES ($1, $2, $3, $4, $5, $6)",
            root, group.path.isNull() ? QByteArray("") : group.path, shownPath(group.path), hash, group.isFile,
            m_tx.now()));
    }
    m_tx.run("UPDATE items SET is_file = $2, missing_since = NULL, judged_at = NULL WHERE id = $1 "
             "AND (is_file <> $2 OR missing_since IS NOT NULL)",
             *known, group.isFile);
    return *known;
}

/// Writes only what is other than before: of a large library nearly nothing.
void ItemTable::setMembers(ItemId item, const ItemGroup &group, const QList<FileOfRoot> &files)
{
    std::map<FileId, Place> before = placesIn(m_tx, item);
    bool isOther = false;
    for (qsizetype at = 0; at < group.members.size(); ++at) {
        const ItemMember &member = group.members.at(at);
        const FileId file = files.at(member.file).id;
        const Place place{at, member.disc.value_or(unsaid), member.track.value_or(unsaid)};
        const auto found = before.extract(file);
        if (found && found.mapped() == place) {
            continue;
        }
        isOther = true;
        if (!found) { // it may be another's, which lost it
            m_tx.run("UPDATE items SET judged_at = NULL WHERE id = (SELECT item_id FROM item_files WHERE file_id = $1)",
                     file);
        }
        m_tx.run("INSERT INTO item_files (file_id, item_id, position, disc, track) VALUES ($1, $2, $3, $4, $5) "
                 "ON CONFLICT (file_id) DO UPDATE SET item_id = excluded.item_id, position = excluded.position, "
                 "disc = excluded.disc, track = excluded.track",
                 file, item, at, member.disc, member.track);
    }
    for (const auto &[file, place] : before) {
        m_tx.run("DELETE FROM item_files WHERE file_id = $1 AND item_id = $2", file, item);
    }
    if (isOther || !before.empty()) {
        m_tx.run("UPDATE items SET judged_at = NULL WHERE id = $1", item);
    }
}

void ItemTable::missOthers(RootId root, const QSet<ItemId> &present)
{
    const QList<ItemId> known = m_tx.all(
        "SELECT id FROM items WHERE root_id = $1 AND missing_since IS NULL",
        [](const Row &row) { return row.id<ItemId>(0); }, root);
    for (const ItemId item : known) {
        if (!present.contains(item)) {
            m_tx.run("UPDATE items SET missing_since = $2, judged_at = NULL WHERE id = $1", item, m_tx.now());
        }
    }
}

void ItemTable::setAssertions(ItemId item, const QList<BookAssertion> &assertions)
{
    m_tx.run(std::string("DELETE FROM assertions WHERE item_id = $1 AND source NOT IN ") + others, item);
    insert(item, assertions);
}

void ItemTable::setWords(ItemId item, BookSource source, const QList<BookAssertion> &assertions)
{
    m_tx.run("DELETE FROM assertions WHERE item_id = $1 AND source = $2", item, bookSourceName(source));
    insert(item, assertions);
}

void ItemTable::insert(ItemId item, const QList<BookAssertion> &assertions)
{
    for (const BookAssertion &assertion : assertions) {
        m_tx.run("INSERT INTO assertions (item_id, source, field, position, value, label, weight) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                 item, bookSourceName(assertion.source), bookFieldName(assertion.field), assertion.position,
                 assertion.value.isNull() ? QStringLiteral("") : assertion.value,
                 assertion.label.isNull() ? QStringLiteral("") : assertion.label, assertion.weight);
    }
    m_tx.touch(Topic::Books);
}

void ItemTable::setJudged(const LibraryItem &item)
{
    m_tx.run("UPDATE items SET audio_files = $2, size = $3, runtime_ms = $4, format = $5, facts = $6, judged_at = $7 "
             "WHERE id = $1",
             item.id, item.audioFiles, item.size, qint64(item.runtime.count()),
             item.format.isNull() ? QStringLiteral("") : item.format, toJson(item.facts), m_tx.now());
    m_tx.run("DELETE FROM item_keys WHERE item_id = $1", item.id);
    for (const QString &key : blockingKeys(item.facts.facts)) {
        m_tx.run("INSERT INTO item_keys (key, item_id) VALUES ($1, $2)", key, item.id);
    }
    m_tx.touch(Topic::Books);
}

void ItemTable::setEdition(ItemId item, EditionId edition)
{
    m_tx.run("UPDATE items SET edition_id = $2 WHERE id = $1", item, edition);
    m_tx.touch(Topic::Books);
}

void ItemTable::setFresh(RootId root)
{
    m_tx.run("UPDATE roots SET is_stale = 2 WHERE id = $1 AND is_stale = 1", root);
}

void ItemTable::setCompared(RootId root)
{
    m_tx.run("UPDATE roots SET is_stale = 0 WHERE id = $1 AND is_stale = 2", root);
}
} // namespace kuramori
