// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"

#include "models/base/jsontext.h"
#include "models/store/storedtags.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kuramori
{
namespace
{
// Both counts come from indexes alone: those who are there are the others.
constexpr std::string_view rootColumns = "SELECT id, path, state, trouble, file_system, inode, scanned_at, "
                                         "(SELECT count(*) FROM files f WHERE f.root_id = r.id), "
                                         "(SELECT count(*) FROM files f WHERE f.root_id = r.id AND "
                                         "f.missing_since IS NOT NULL), side_cars FROM roots r ";

std::string rootsWhere(std::string_view condition)
{
    return std::string(rootColumns).append(condition);
}

LibraryRoot toRoot(const Row &row)
{
    LibraryRoot root;
    root.id = row.id<RootId>(0);
    root.path = row.bytes(1);
    root.state = rootStateFrom(row.text(2)).value_or(RootState::Unread);
    root.trouble = row.text(3);
    if (!row.isNull(4)) {
        root.identity = RootIdentity{row.bytes(4), quint64(row.integer(5))};
    }
    root.scannedAt = row.optionalTime(6);
    root.missing = row.integer(8);
    root.files = row.integer(7) - root.missing;
    root.takesSideCars = row.boolean(9);
    return root;
}

FileStamp toStamp(const Row &row, int first)
{
    return {quint64(row.integer(first)), row.integer(first + 1), std::chrono::nanoseconds(row.integer(first + 2))};
}

bool liesIn(const QList<QByteArray> &places, const QByteArray &path)
{
    return std::any_of(places.begin(), places.end(), [&](const QByteArray &place) {
        return place.isEmpty() || path == place || (path.startsWith(place) && path[place.size()] == '/');
    });
}

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Param numberOrNull(std::optional<int> number)
{
    return number ? Param(*number) : Param(nullptr);
}

QString chaptersJson(const QList<AudioChapter> &chapters)
{
    QString json(u'[');
    for (const AudioChapter &chapter : chapters) {
        json += json.size() > 1 ? QLatin1String(",[") : QLatin1String("[");
        json += QString::number(chapter.start.count()) + u',' + QString::number(chapter.end.count()) + u',';
        appendJsonString(json, chapter.title);
        json += u']';
    }
    return json + u']';
}
} // namespace

PathHash hashOf(const QByteArray &path)
{
    return QCryptographicHash::hash(path, QCryptographicHash::Md5);
}

QList<LibraryRoot> LibraryRows::roots() const
{
    return m_tx.all(rootsWhere("ORDER BY id"), toRoot);
}

QList<std::pair<RootId, QByteArray>> LibraryRows::places() const
{
    return m_tx.all("SELECT id, path FROM roots WHERE state <> 'leaving' ORDER BY id",
                    [](const Row &row) { return std::pair(row.id<RootId>(0), row.bytes(1)); });
}

std::optional<LibraryRoot> LibraryRows::root(RootId id) const
{
    return m_tx.first(rootsWhere("WHERE id = $1"), toRoot, id);
}

std::optional<LibraryRoot> LibraryRows::rootAt(const QByteArray &path) const
{
    return m_tx.first(rootsWhere("WHERE path = $1"), toRoot, path);
}

QHash<PathHash, KnownFile> LibraryRows::files(RootId root) const
{
    QHash<PathHash, KnownFile> files;
    // "+": from one end of the table to the other. By the index, which is sorted by hash, each row is sought by itself.
    m_tx.each(
        "SELECT path_hash, id, inode, size, modified_ns, missing_since FROM files WHERE +root_id = $1",
        [&files](const Row &row) {
            files.insert(row.bytes(0), {row.id<FileId>(1), toStamp(row, 2), !row.isNull(5)});
        },
        root);
    return files;
}

QList<QByteArray> LibraryRows::landmarks(RootId root, int most) const
{
    return m_tx.all(
        "SELECT path FROM files WHERE root_id = $1 AND missing_since IS NULL ORDER BY path_hash LIMIT $2",
        [](const Row &row) { return row.bytes(0); }, root, most);
}

QList<std::pair<FileId, QByteArray>> LibraryRows::filesToProbe(RootId root, FileId after, int most) const
{
    return m_tx.all(
        "SELECT id, path FROM files WHERE root_id = $1 AND kind = 'audio' AND probed_at IS NULL "
        "AND missing_since IS NULL AND id > $2 ORDER BY id LIMIT $3",
        [](const Row &row) { return std::pair(row.id<FileId>(0), row.bytes(1)); }, root, after.value(), most);
}

qint64 LibraryRows::countToProbe(RootId root) const
{
    return m_tx.number("SELECT count(*) FROM files WHERE root_id = $1 AND kind = 'audio' AND probed_at IS NULL "
                       "AND missing_since IS NULL",
                       root);
}

RootId LibraryTable::addRoot(const QByteArray &path)
{
    if (const auto why = whyNotBeside(path, LibraryRows(m_tx).roots())) {
        stopWith(ErrorKind::Refused, *why);
    }
    m_tx.run("INSERT INTO roots (path, shown, state, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT (path) DO NOTHING",
             path, shownPath(path), rootStateName(RootState::Unread), m_tx.now());
    m_tx.run("UPDATE roots SET state = $2 WHERE path = $1 AND state = $3", path, rootStateName(RootState::Unread),
             rootStateName(RootState::Leaving));
    m_tx.touch(Topic::Library);
    return LibraryRows(m_tx).rootAt(path).value().id;
}

void LibraryTable::setOnline(RootId root, const RootIdentity &identity)
{
    // Others were compared with each other while it was away.
    m_tx.run("UPDATE roots SET is_stale = 2 WHERE id = $1 AND is_stale = 0 AND state = 'offline'", root);
    m_tx.run("UPDATE roots SET state = $2, trouble = NULL, file_system = $3, inode = $4 WHERE id = $1 "
             "AND state <> 'leaving'",
             root, rootStateName(RootState::Online), identity.fileSystem, qint64(identity.inode));
    m_tx.touch(Topic::Library);
}

void LibraryTable::setOffline(RootId root, const QString &why)
{
    m_tx.run("UPDATE roots SET state = $2, trouble = $3 WHERE id = $1 AND state <> 'leaving'", root,
             rootStateName(RootState::Offline), why);
    m_tx.touch(Topic::Library);
}

bool LibraryTable::allowSideCars(RootId root, bool isAllowed)
{
    m_tx.touch(Topic::Library);
    return m_tx.run("UPDATE roots SET side_cars = $2 WHERE id = $1 AND side_cars <> $2", root, isAllowed) > 0;
}

void LibraryTable::setScanned(RootId root)
{
    m_tx.run("UPDATE roots SET scanned_at = $2 WHERE id = $1", root, m_tx.now());
    m_tx.touch(Topic::Library);
}

void LibraryTable::setStale(RootId root)
{
    m_tx.run("UPDATE roots SET is_stale = 1 WHERE id = $1 AND is_stale <> 1", root);
}

void LibraryTable::addFile(RootId root, const LibraryFile &file)
{
    m_tx.run("INSERT INTO files (root_id, path, shown, path_hash, kind, inode, size, modified_ns, first_seen, "
             "changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)",
             root, file.path, shownPath(file.path), hashOf(file.path), fileKindName(file.kind),
             qint64(file.stamp.inode), file.stamp.size, qint64(file.stamp.modified.count()), m_tx.now());
    m_tx.touch(Topic::Library);
}

void LibraryTable::setAudio(FileId file, const AudioFile &audio)
{
    setAudio(file, ReadAudio{audio, storedTags(audio.tags).toUtf8()});
}

void LibraryTable::setAudio(FileId file, const ReadAudio &read)
{
    const AudioFile &audio = read.facts;
    const Param milliseconds = audio.duration ? Param(qint64(audio.duration->count())) : Param(nullptr);
    m_tx.run("INSERT INTO audio (file_id, container, codec, duration_ms, is_estimated, bitrate, sample_rate, channels, "
             "has_cover, is_encrypted, tags, chapters) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
             "ON CONFLICT (file_id) DO UPDATE SET container = excluded.container, codec = excluded.codec, "
             "duration_ms = excluded.duration_ms, is_estimated = excluded.is_estimated, bitrate = excluded.bitrate, "
             "sample_rate = excluded.sample_rate, channels = excluded.channels, has_cover = excluded.has_cover, "
             "is_encrypted = excluded.is_encrypted, tags = excluded.tags, chapters = excluded.chapters, trouble = NULL",
             file, textOrNull(audio.container), textOrNull(audio.codec), milliseconds, audio.isDurationEstimated,
             numberOrNull(audio.bitrate), numberOrNull(audio.sampleRate), numberOrNull(audio.channels), audio.hasCover,
             audio.isEncrypted, Param::fromUtf8(read.tags), chaptersJson(audio.chapters));
    setProbed(file);
}

void LibraryTable::setUnread(FileId file, const QString &why, bool mayPass)
{
    m_tx.run("INSERT INTO audio (file_id, is_estimated, has_cover, is_encrypted, tags, chapters, trouble) "
             "VALUES ($1, 0, 0, 0, '{}', '[]', $2) ON CONFLICT (file_id) DO UPDATE SET container = NULL, codec = NULL, "
             "duration_ms = NULL, is_estimated = 0, bitrate = NULL, sample_rate = NULL, channels = NULL, "
             "has_cover = 0, is_encrypted = 0, chapters = '[]', trouble = excluded.trouble",
             file, why);
    if (!mayPass) {
        setProbed(file);
    }
    m_tx.touch(Topic::Library);
}

void LibraryTable::judgeAnew(FileId file)
{
    if (!m_hasItems) {
        m_hasItems = m_tx.number("SELECT count(*) FROM (SELECT 1 FROM item_files LIMIT 1) one") > 0;
    }
    if (!*m_hasItems) { // a first scan, and asking for each of many files costs more than the files' rows
        return;
    }
    m_tx.run("UPDATE items SET judged_at = NULL WHERE id = (SELECT item_id FROM item_files WHERE file_id = $1)", file);
}

void LibraryTable::setProbed(FileId file)
{
    judgeAnew(file);
    m_tx.run("UPDATE files SET probed_at = $2 WHERE id = $1", file, m_tx.now());
    m_tx.touch(Topic::Library);
}

void LibraryTable::changeFile(FileId file, const FileStamp &stamp)
{
    m_tx.run("UPDATE files SET inode = $2, size = $3, modified_ns = $4, changed_at = $5, missing_since = NULL, "
             "probed_at = NULL WHERE id = $1",
             file, qint64(stamp.inode), stamp.size, qint64(stamp.modified.count()), m_tx.now());
    judgeAnew(file);
    m_tx.touch(Topic::Library);
}

void LibraryTable::forgetStamps(const QList<FileId> &files)
{
    for (const FileId file : files) {
        m_tx.run("UPDATE files SET modified_ns = -1 WHERE id = $1", file);
    }
}

void LibraryTable::bringBack(FileId file)
{
    m_tx.run("UPDATE files SET missing_since = NULL WHERE id = $1", file);
    judgeAnew(file);
    m_tx.touch(Topic::Library);
}

qint64 LibraryTable::miss(const QList<FileId> &files, const QList<QByteArray> &unread)
{
    qint64 missing = 0;
    for (const FileId file : files) {
        const auto path = m_tx.first(
            "SELECT path FROM files WHERE id = $1", [](const Row &row) { return row.bytes(0); }, file);
        if (path && !liesIn(unread, *path)) {
            missing += m_tx.run("UPDATE files SET missing_since = $2 WHERE id = $1 AND missing_since IS NULL", file,
                                m_tx.now());
            judgeAnew(file);
        }
    }
    m_tx.touch(Topic::Library);
    return missing;
}
} // namespace kuramori
