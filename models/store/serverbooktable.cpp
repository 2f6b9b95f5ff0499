// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverbooktable.h"

#include "models/store/serverbookjson.h"

#include <QHashFunctions>
#include <QSet>
#include <QStringDecoder>

#include <cmath>

namespace kuramori
{
namespace
{
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // null would be stored as NULL
}

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

std::optional<qint64> milliseconds(std::optional<double> seconds)
{
    return seconds ? std::optional(qint64(std::llround(*seconds * 1000))) : std::nullopt;
}

std::optional<qint64> inodeOrNull(quint64 inode)
{
    return inode == 0 ? std::nullopt : std::optional(qint64(inode));
}

std::optional<qint64> sizeOf(const Row &row, int column)
{
    return row.optionalInteger(column);
}

/// Empty for a name that is not UTF-8, which no server can spell.
QString spelled(const QByteArray &path)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(path);
    return decode.hasError() ? QString() : text;
}

/// The same for roots on one file system, as far as that is known.
quint64 deviceOf(const QByteArray &fileSystem, qint64 root)
{
    return fileSystem.isEmpty() ? quint64(root) : quint64(qHash(fileSystem));
}

ServerFile toFile(const Row &row, int first)
{
    ServerFile file;
    file.path = row.text(first);
    file.inode = quint64(row.integer(first + 1));
    file.size = sizeOf(row, first + 2);
    file.fileType = row.text(first + 3);
    return file;
}

/// Rows of one book stand together.
class BooksForMatching
{
public:
    using OnBook = std::function<void(const ServerBook &, const StoredMatch &)>;
    explicit BooksForMatching(const OnBook &onBook)
        : m_onBook(onBook)
    { }

    void take(const Row &row)
    {
        const auto id = row.id<ServerBookId>(0);
        if (id != m_match.book) {
            finish();
            m_book = {};
            m_book.isFile = row.boolean(1);
            m_book.isMissing = row.boolean(2);
            m_book.isDetailed = true;
            m_match = {id, row.text(3), row.text(4), row.text(5), {}};
        }
        if (!row.isNull(6)) {
            m_book.files.append(toFile(row, 7));
            m_match.files.append({int(row.integer(6)), row.id<FileId>(11), row.text(12), row.text(13)});
        }
    }
    void finish()
    {
        if (m_match.book.isValid()) {
            m_onBook(m_book, m_match);
        }
    }

private:
    const OnBook &m_onBook;
    ServerBook m_book;
    StoredMatch m_match;
};
} // namespace

QHash<QString, KnownServerBook> ServerBookRows::known(ServerLibraryId library) const
{
    QHash<QString, KnownServerBook> known;
    m_tx.each(
        "SELECT source_id, id, listing_hash, missing_since FROM server_books WHERE library_id = $1",
        [&known](const Row &row) {
            known.insert(row.text(0), {row.id<ServerBookId>(1), row.bytes(2), !row.isNull(3)});
        },
        library);
    return known;
}

void ServerBookRows::eachForMatching(ServerId server,
                                     const std::function<void(const ServerBook &, const StoredMatch &)> &onBook) const
{
    BooksForMatching books(onBook);
    m_tx.each(
        "SELECT b.id, b.is_file, b.is_missing, b.matched, b.match_trouble, b.local_path, f.position, f.path, f.inode, "
        "f.size, f.type, f.file_id, f.match_by, f.match_trouble FROM server_books b "
        "LEFT JOIN server_files f ON f.book_id = b.id "
        "WHERE b.server_id = $1 AND b.missing_since IS NULL ORDER BY b.id, f.position",
        [&books](const Row &row) { books.take(row); }, server);
    books.finish();
}

LocalAudio ServerBookRows::localAudio() const
{
    LocalAudio audio;
    m_tx.each("SELECT path FROM roots ORDER BY id",
              [&audio](const Row &row) { audio.folders.append(spelled(row.bytes(0))); });
    audio.folders.removeAll(QString());
    m_tx.each("SELECT f.id, r.path, f.path, r.file_system, r.id, f.inode, f.size FROM files f "
              "JOIN roots r ON r.id = f.root_id WHERE f.kind = 'audio' AND f.missing_since IS NULL ORDER BY f.id",
              [&audio](const Row &row) {
                  const QByteArray root = row.bytes(1);
                  audio.ids.append(row.id<FileId>(0));
                  audio.files.append({spelled(root.endsWith('/') ? root + row.bytes(2) : root + '/' + row.bytes(2)),
                                      deviceOf(row.bytes(3), row.integer(4)), quint64(row.integer(5)), row.integer(6)});
              });
    return audio;
}

QList<ServerFile> ServerBookRows::someFiles(ServerLibraryId library, int most) const
{
    return m_tx.all(
        "SELECT f.path, f.inode, f.size, f.type FROM server_books b JOIN server_files f ON f.book_id = b.id "
        "WHERE b.library_id = $1 AND b.missing_since IS NULL AND b.is_missing = 0 AND f.type = 'audio' "
        "ORDER BY b.id DESC, f.position LIMIT $2",
        [](const Row &row) { return toFile(row, 0); }, library, most);
}

bool ServerBookTable::put(ServerId server, ServerLibraryId library, const ServerBook &book,
                          const QByteArray &listingHash)
{
    const auto known = m_tx.first(
        "SELECT id FROM server_books WHERE server_id = $1 AND source_id = $2",
        [](const Row &row) { return row.id<ServerBookId>(0); }, server, book.id);
    m_tx.run(
        "INSERT INTO server_books (server_id, library_id, source_id, listing_hash, path, is_file, is_missing, "
        "is_invalid, title, authors, narrators, series, published_year, language, asin, isbn, duration_ms, size, "
        "audio_files, facts, added_at, updated_at, first_seen, read_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
        "$10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $23) "
        "ON CONFLICT (server_id, source_id) DO UPDATE SET library_id = excluded.library_id, "
        "listing_hash = excluded.listing_hash, path = excluded.path, is_file = excluded.is_file, "
        "is_missing = excluded.is_missing, is_invalid = excluded.is_invalid, title = excluded.title, "
        "authors = excluded.authors, narrators = excluded.narrators, series = excluded.series, "
        "published_year = excluded.published_year, language = excluded.language, asin = excluded.asin, "
        "isbn = excluded.isbn, duration_ms = excluded.duration_ms, size = excluded.size, "
        "audio_files = excluded.audio_files, facts = excluded.facts, added_at = excluded.added_at, "
        "updated_at = excluded.updated_at, read_at = excluded.read_at, missing_since = NULL, matched = NULL, "
        "match_trouble = NULL, local_path = NULL, is_compared = 0",
        server, library, book.id, listingHash, filled(book.path), book.isFile, book.isMissing, book.isInvalid,
        filled(book.title), filled(book.authorText), filled(book.narratorText), filled(book.seriesText),
        textOrNull(book.publishedYear), textOrNull(book.language), textOrNull(book.asin), textOrNull(book.isbn),
        milliseconds(book.duration), book.size, book.audioFileCount, serverBookFacts(book), book.addedAt,
        book.updatedAt, m_tx.now());
    const auto id = known ? *known
                          : ServerBookId(m_tx.number("SELECT id FROM server_books WHERE server_id = $1 "
                                                     "AND source_id = $2",
                                                     server, book.id));
    putFiles(id, book.files);
    m_tx.touch(Topic::Servers);
    return !known;
}

void ServerBookTable::putFiles(ServerBookId book, const QList<ServerFile> &files)
{
    m_tx.run("DELETE FROM server_files WHERE book_id = $1", book);
    for (qsizetype position = 0; position < files.size(); ++position) {
        const ServerFile &file = files.at(position);
        m_tx.run("INSERT INTO server_files (book_id, position, path, inode, size, type, duration_ms, codec, bitrate) "
                 "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                 book, qint64(position), filled(file.path), inodeOrNull(file.inode), file.size, filled(file.fileType),
                 milliseconds(file.duration), textOrNull(file.codec), file.bitrate);
    }
}

void ServerBookTable::bringBack(ServerBookId book)
{
    m_tx.run("UPDATE server_books SET missing_since = NULL WHERE id = $1", book);
    m_tx.touch(Topic::Servers);
}

qint64 ServerBookTable::miss(const QList<ServerBookId> &books)
{
    qint64 missing = 0;
    for (const ServerBookId book : books) {
        missing += m_tx.run("UPDATE server_books SET missing_since = $2 WHERE id = $1 AND missing_since IS NULL", book,
                            m_tx.now());
    }
    m_tx.touch(Topic::Servers);
    return missing;
}

void ServerBookTable::putProgress(ServerId server, const QList<MediaProgress> &progress)
{
    QSet<std::pair<QString, QString>> told;
    for (const MediaProgress &each : progress) {
        told.insert({filled(each.bookId), filled(each.episodeId)});
        m_tx.run("INSERT INTO server_progress (server_id, source_id, episode_id, duration_ms, current_ms, progress, "
                 "is_finished, updated_at, started_at, finished_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
                 "ON CONFLICT (server_id, source_id, episode_id) DO UPDATE SET duration_ms = excluded.duration_ms, "
                 "current_ms = excluded.current_ms, progress = excluded.progress, is_finished = excluded.is_finished, "
                 "updated_at = excluded.updated_at, started_at = excluded.started_at, "
                 "finished_at = excluded.finished_at, missing_since = NULL",
                 server, filled(each.bookId), filled(each.episodeId), milliseconds(each.duration),
                 milliseconds(each.currentTime).value_or(0), each.progress, each.isFinished, each.lastUpdate,
                 each.startedAt, each.finishedAt);
    }
    const auto known = m_tx.all(
        "SELECT source_id, episode_id FROM server_progress WHERE server_id = $1 AND missing_since IS NULL",
        [](const Row &row) { return std::pair(filled(row.text(0)), filled(row.text(1))); }, server);
    for (const auto &each : known) {
        if (!told.contains(each)) {
            m_tx.run("UPDATE server_progress SET missing_since = $4 WHERE server_id = $1 AND source_id = $2 "
                     "AND episode_id = $3",
                     server, each.first, each.second, m_tx.now());
        }
    }
    m_tx.touch(Topic::Servers);
}

void ServerBookTable::setMatch(const StoredMatch &match)
{
    m_tx.run("UPDATE server_books SET matched = $2, match_trouble = $3, local_path = $4 WHERE id = $1", match.book,
             match.extent, textOrNull(match.trouble), textOrNull(match.localPath));
    for (const StoredMatch::File &file : match.files) {
        // A file that is gone meanwhile is no error.
        m_tx.run("UPDATE server_files SET file_id = (SELECT id FROM files WHERE id = $3), match_by = $4, match_trouble "
                 "= $5 WHERE book_id = $1 "
                 "AND position = $2",
                 match.book, file.position, file.file, textOrNull(file.by), textOrNull(file.trouble));
    }
    m_tx.touch(Topic::Servers);
}
} // namespace kuramori
